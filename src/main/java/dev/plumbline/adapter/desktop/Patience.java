package dev.plumbline.adapter.desktop;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// How long to wait for another process before going on without it; never nothing.
record Patience(Duration limit) {

    Patience {
        if (!limit.isPositive()) {
            throw new IllegalArgumentException("no time to wait: " + limit);
        }
    }

    /// Begins `work` on a thread that keeps no program alive. It is none of the virtual ones, whose machinery would be
    /// made at every start for this alone.
    static void thread(Runnable work) {
        Thread.ofPlatform().daemon().name("doorbell").start(work);
    }

    /// Does the work on another thread; work that takes too long is interrupted, which closes the channel it waits on.
    <T> T with(Callable<T> work) throws IOException {
        var task = new FutureTask<>(work);
        thread(task);
        try {
            return task.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause());
        } catch (TimeoutException _) {
            throw new IOException("nothing happened for " + limit);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        } finally {
            task.cancel(true);
        }
    }
}
