package dev.plumbline;

import dev.plumbline.adapter.desktop.Folders;
import dev.plumbline.adapter.file.PeopleFile;
import dev.plumbline.history.StorageFailure;
import dev.plumbline.history.StorageFailure.Reason;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where the data is that this start of the program works with.
///
/// @param data the data folder
/// @param state the folder of this machine's own state
/// @param named true where the folder was named at the start, so that nothing is remembered of it
/// @param trouble why the folder cannot be worked with, or null
record Home(Path data, Path state, boolean named, @Nullable StorageFailure trouble) {

    /// The folder that was named, else that of the person whose data was shown last, else the usual one.
    static Home of(Optional<Path> named, Folders folders) {
        var state = folders.state();
        if (named.isPresent()) {
            return new Home(named.get().toAbsolutePath(), state, true, null);
        }
        var usual = folders.data().toAbsolutePath();
        try {
            var household = new PeopleFile(state).load();
            return household.isPresent()
                    ? remembered(Path.of(household.get().current().folder()), usual, state)
                    : new Home(usual, state, false, null);
        } catch (StorageFailure unclear) {
            return new Home(usual, state, false, unclear);
        }
    }

    /// Only the usual folder may be made anew: any other one is not there because its disk is not.
    private static Home remembered(Path data, Path usual, Path state) {
        var away = !data.equals(usual) && !Files.isDirectory(data)
                ? new StorageFailure(data.toString(), Reason.AWAY)
                : null;
        return new Home(data, state, false, away);
    }

    /// The same, with the data in another folder.
    Home at(Path folder) {
        return new Home(folder, state, named, null);
    }

    void check() throws StorageFailure {
        if (trouble != null) {
            throw trouble;
        }
    }
}
