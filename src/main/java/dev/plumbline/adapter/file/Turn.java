package dev.plumbline.adapter.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

/// The right to write: held by one thread of one process at a time, the others wait.
final class Turn implements AutoCloseable {
    /// A file lock belongs to the whole process, so its threads need a lock of their own before it.
    private static final ReentrantLock THIS_PROCESS = new ReentrantLock();

    private final FileChannel channel;
    private final FileLock lock;

    private Turn(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /// Waits for the turn that goes with `lockFile`, which is never deleted.
    static Turn take(Path lockFile) throws IOException {
        THIS_PROCESS.lock();
        var taken = false;
        try {
            var options = Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var channel = FileChannel.open(lockFile, options, Disk.ownerOnly("rw-------"));
            var turn = new Turn(channel, channel.lock());
            taken = true;
            return turn;
        } finally {
            if (!taken) {
                THIS_PROCESS.unlock();
            }
        }
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            lock.release();
        } finally {
            THIS_PROCESS.unlock();
        }
    }
}
