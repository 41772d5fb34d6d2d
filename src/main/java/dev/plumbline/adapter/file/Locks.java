package dev.plumbline.adapter.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;

/// The locks of one data folder: empty files in the state folder, which no sync tool carries about, and another pair
/// for
/// each data folder, so that two people with a folder each never wait for one another.
///
/// @param history who holds it may write the history
/// @param running whose session runs
record Locks(Path history, Path running) {
    static Locks of(Path data, Path state) {
        var key = name(data).getBytes(UTF_8);
        var hash = "%016x".formatted(UUID.nameUUIDFromBytes(key).getMostSignificantBits());
        return new Locks(state.resolve("history-" + hash + ".lock"), state.resolve("running-" + hash + ".lock"));
    }

    // Two names of one folder share their locks.
    private static String name(Path data) {
        try {
            return Tree.real(data).toString();
        } catch (IOException unseen) {
            return data.toAbsolutePath().normalize().toString();
        }
    }
}
