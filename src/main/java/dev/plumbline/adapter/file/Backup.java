package dev.plumbline.adapter.file;

import dev.plumbline.history.StorageFailure;
import dev.plumbline.settings.Copied;
import java.io.IOException;
import java.nio.file.Path;

/// Copies of a data folder, taken while nobody writes to its history. What is returned was read back.
///
/// @param data the data folder
/// @param state the folder of this machine's own state, where the locks are
public record Backup(Path data, Path state) {
    /// One zip file, which takes the place of an earlier one of its name.
    public Copied toZip(Path zip) throws StorageFailure {
        return still(() -> ZipCopy.make(data, zip));
    }

    /// A folder like it, in a place where there is none or an empty one.
    public Copied toFolder(Path folder) throws StorageFailure {
        return still(() -> new FolderCopy(data, folder).make());
    }

    private interface Making {
        Copied make() throws StorageFailure;
    }

    private Copied still(Making making) throws StorageFailure {
        Disk.folder(state);
        var lock = Locks.of(data, state).history();
        try (var _ = Turn.take(lock)) {
            return making.make();
        } catch (IOException failed) {
            throw Disk.failure(lock, failed);
        }
    }
}
