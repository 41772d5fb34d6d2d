package dev.plumbline;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// Rings on the toolkit's thread; while nothing is set there is no thread that waits.
final class WindowAlarm implements Nudge.Alarm {
    private @Nullable ScheduledExecutorService waiter;
    private @Nullable ScheduledFuture<?> pending;

    @Override
    public void set(Duration wait, Runnable due) {
        clear();
        waiter = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("nudge").factory());
        pending = waiter.schedule(() -> Platform.runLater(due), wait.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void clear() {
        if (pending != null) {
            pending.cancel(false);
            pending = null;
        }
        if (waiter != null) {
            waiter.shutdown();
            waiter = null;
        }
    }
}
