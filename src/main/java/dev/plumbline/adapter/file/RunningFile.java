package dev.plumbline.adapter.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.plumbline.history.Checkpoint;
import dev.plumbline.history.Entry;
import dev.plumbline.history.StorageFailure;
import dev.plumbline.history.StorageFailure.Reason;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The checkpoint as one small file, `running-<device>.json`, replaced whole each time.
///
/// While a session runs its process holds a lock, so that another process does not take a living session for one that
/// died, nor write over it.
public final class RunningFile implements Checkpoint, AutoCloseable {
    private static final int LONGEST = 2 * Json.LONGEST;

    private final Path file;
    private final Path lockFile;
    private final InstantSource wall;
    private @Nullable FileChannel held;

    /// @param data the data folder
    /// @param state the folder of this machine's own state, never synced
    public RunningFile(Path data, Path state, String device, InstantSource wall) {
        this.file = data.resolve("running-" + device + ".json");
        this.lockFile = Locks.of(data, state).running();
        this.wall = wall;
    }

    @Override
    public synchronized void save(Entry soFar) throws StorageFailure {
        if (!lock()) {
            throw new StorageFailure(file.toString(), Reason.IN_USE);
        }
        Disk.replace(file, (EntryWriter.text(soFar) + "\n").getBytes(UTF_8));
    }

    @Override
    public synchronized void clear() throws StorageFailure {
        if (!lock()) {
            return; // what lies there is not ours
        }
        try {
            if (Files.deleteIfExists(file)) {
                Disk.sync(Disk.around(file));
            }
        } catch (IOException failed) {
            throw Disk.failure(file, failed);
        } finally {
            close();
        }
    }

    @Override
    public synchronized Optional<Entry> recover() throws StorageFailure {
        if (held != null || !Files.exists(file) || !lock()) {
            return Optional.empty();
        }
        try (var content = Files.newInputStream(file)) {
            var bytes = content.readNBytes(LONGEST);
            return new EntryReader().read(bytes, 0, bytes.length) instanceof Entry entry
                    ? Optional.of(entry)
                    : Optional.empty();
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        } catch (IOException failed) {
            throw Disk.failure(file, failed);
        } catch (IllegalArgumentException damaged) {
            throw Corrupt.setAside(file, wall.instant(), damaged);
        } finally {
            close();
        }
    }

    private boolean lock() throws StorageFailure {
        if (held != null) {
            return true;
        }
        Disk.folder(Disk.around(lockFile));
        var options = Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            var channel = FileChannel.open(lockFile, options, Disk.ownerOnly("rw-------"));
            if (locked(channel)) {
                held = channel;
                return true;
            }
            channel.close();
            return false;
        } catch (IOException failed) {
            throw Disk.failure(lockFile, failed);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldInThisProcess) {
            return false;
        }
    }

    /// Lets go of the lock; the file stays, to be recovered.
    @Override
    public synchronized void close() {
        var channel = held;
        held = null;
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException harmless) {
                System.getLogger(RunningFile.class.getName()).log(System.Logger.Level.DEBUG, "lock", harmless);
            }
        }
    }
}
