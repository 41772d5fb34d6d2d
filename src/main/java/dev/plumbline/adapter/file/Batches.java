package dev.plumbline.adapter.file;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// The lines of a file on their way to be records: found out by all processors but one, and handed over in their
/// order by the thread that adds them. A file of one batch needs no other thread.
final class Batches implements AutoCloseable {
    /// One processor is left to the window.
    private static final int THREADS = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);

    private static final int MOST_WAITING = 2 * THREADS;

    private final BiConsumer<Batch, Batch.Found> taker;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private @Nullable Batch batch;
    private @Nullable ExecutorService threads;

    private record Waiting(Batch batch, CompletableFuture<List<Batch.Found>> found) {}

    /// @param taker of each line with what it holds
    Batches(BiConsumer<Batch, Batch.Found> taker) {
        this.taker = taker;
    }

    void add(Lines line) {
        if (batch != null && !batch.hasRoomFor(line)) {
            send(batch);
            batch = null;
        }
        batch = batch == null ? new Batch(line) : batch;
        batch.add(line);
    }

    private void send(Batch full) {
        if (threads == null) {
            threads = Executors.newFixedThreadPool(
                    THREADS, Thread.ofPlatform().daemon().name("history-", 0).factory());
        }
        if (waiting.size() == MOST_WAITING) {
            takeFirst();
        }
        waiting.add(new Waiting(full, CompletableFuture.supplyAsync(full::read, threads)));
    }

    private void takeFirst() {
        var first = waiting.remove();
        first.found().join().forEach(found -> taker.accept(first.batch(), found));
    }

    /// Waits for all that was added.
    @Override
    public void close() {
        try {
            while (!waiting.isEmpty()) {
                takeFirst();
            }
            if (batch != null) {
                var last = batch;
                last.read().forEach(found -> taker.accept(last, found));
            }
        } finally {
            if (threads != null) {
                threads.shutdown();
            }
        }
    }
}
