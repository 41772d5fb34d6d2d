package dev.plumbline;

import dev.plumbline.adapter.file.PeopleFile;
import dev.plumbline.history.StorageFailure;
import dev.plumbline.history.StorageFailure.Reason;
import dev.plumbline.settings.Household;
import dev.plumbline.settings.Household.Member;
import dev.plumbline.ui.settings.PeopleVerbs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Consumer;

/// The people of this machine, kept in its state folder. As long as nobody was added, renamed or moved, there is one,
/// and no file.
final class People implements PeopleVerbs {
    private static final String ONLY_LETTERS = "[^a-z0-9]+";

    private final Home home;
    private final String first;
    private final Consumer<Path> shower;
    private final PeopleFile file;

    /// @param first how the one is called who never said a name
    /// @param shower shows the data of another folder in the window
    People(Home home, String first, Consumer<Path> shower) {
        this.home = home;
        this.first = first;
        this.shower = shower;
        this.file = new PeopleFile(home.state());
    }

    Household household() throws StorageFailure {
        return file.load().orElse(Household.of(new Member(first, home.data().toString())));
    }

    /// The folder in use is this one from now on, unless it was only named for this start.
    void moved(Path to) throws StorageFailure {
        if (!home.named()) {
            var known = household();
            file.save(known.withCurrent(new Member(known.inUse(), to.toString())));
        }
    }

    @Override
    public Household rename(String name) throws StorageFailure {
        var known = household();
        return save(known.withCurrent(new Member(name, known.current().folder())));
    }

    @Override
    public Household add(String name) throws StorageFailure {
        var folder = beside(name);
        try {
            Files.createDirectories(folder);
        } catch (IOException failed) {
            throw new StorageFailure(folder.toString(), Reason.NOT_ALLOWED, failed);
        }
        return save(household().with(new Member(name, folder.toString())));
    }

    /// A new folder beside the one in use, called after the person as far as any disk can write the name.
    private Path beside(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll(ONLY_LETTERS, "-");
        var base = "plumbline-" + plain;
        var folder = home.data().resolveSibling(base);
        for (var number = 2; Files.exists(folder); number++) {
            folder = home.data().resolveSibling(base + "-" + number);
        }
        return folder;
    }

    @Override
    public Household forget(String name) throws StorageFailure {
        return save(household().without(name));
    }

    @Override
    public void show(String name) throws StorageFailure {
        var other = household().showing(name);
        var folder = Path.of(other.current().folder());
        if (!Files.isDirectory(folder)) {
            throw new StorageFailure(folder.toString(), Reason.AWAY);
        }
        save(other);
        shower.accept(folder);
    }

    private Household save(Household changed) throws StorageFailure {
        file.save(changed);
        return changed;
    }
}
