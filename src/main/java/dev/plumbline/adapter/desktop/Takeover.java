package dev.plumbline.adapter.desktop;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;

/// The right to clear and bind a socket, or to remove it: one thread of one process at a time has it, the others wait.
final class Takeover implements AutoCloseable {

    // A file lock belongs to the whole process, so its threads need a lock of their own before it.
    private static final ReentrantLock THIS_PROCESS = new ReentrantLock();

    private final FileChannel channel;

    private Takeover(FileChannel channel) {
        this.channel = channel;
    }

    /// Waits for the right that goes with `file`, which is never deleted; the system takes it back from a dead process.
    static Takeover begin(Path file) throws IOException {
        try {
            THIS_PROCESS.lockInterruptibly();
        } catch (InterruptedException _) {
            throw new InterruptedIOException("another window is being opened or closed: " + file);
        }
        try {
            return new Takeover(locked(file));
        } catch (IOException failed) {
            THIS_PROCESS.unlock();
            throw failed;
        }
    }

    private static FileChannel locked(Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            channel.lock();
            return channel;
        } catch (IOException failed) {
            channel.close();
            throw failed;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            THIS_PROCESS.unlock();
        }
    }
}
