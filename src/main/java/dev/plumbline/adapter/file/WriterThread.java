package dev.plumbline.adapter.file;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// The one thread that writes to the disk, in the order in which it was asked.
public final class WriterThread implements Executor, AutoCloseable {
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("writer").factory());

    @Override
    public void execute(Runnable write) {
        thread.execute(write);
    }

    /// Returns when everything asked for so far is written; nothing more is accepted.
    @Override
    public void close() {
        thread.close();
    }
}
