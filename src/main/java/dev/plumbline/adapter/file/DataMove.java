package dev.plumbline.adapter.file;

import dev.plumbline.history.StorageFailure;
import dev.plumbline.history.StorageFailure.Reason;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Set;

/// Moves a data folder without ever having less than one whole copy: copied, read back, switched over, and only then,
/// when asked, the old one goes. Nobody hangs or writes meanwhile.
///
/// @param state the folder of this machine's own state, where the locks are
public record DataMove(Path state) {
    /// Makes the new place count; when it fails, the old one does.
    public interface Switch {
        void over() throws StorageFailure;
    }

    /// Moves the data folder `from` to `to`, which must be missing or empty.
    public Moved move(Path from, Path to, Switch over) throws StorageFailure {
        Disk.folder(state);
        var lock = Locks.of(from, state).running();
        var options = Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try (var nobodyHangs = FileChannel.open(lock, options, Disk.ownerOnly("rw-------"))) {
            if (!locks(nobodyHangs)) {
                throw new StorageFailure(from.toString(), Reason.IN_USE);
            }
            try (var _ = Turn.take(Locks.of(from, state).history())) {
                var copy = new FolderCopy(from, to);
                var copied = copy.make();
                switchOver(copy, over);
                return new Moved(from, to, copied, Map.copyOf(copy.digests()));
            }
        } catch (IOException failed) {
            throw Disk.failure(lock, failed);
        }
    }

    private static void switchOver(FolderCopy copy, Switch over) throws StorageFailure {
        try {
            over.over();
        } catch (StorageFailure failed) {
            copy.takeAway();
            throw failed;
        }
    }

    private static boolean locks(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldInThisProcess) {
            return false;
        }
    }
}
