package dev.plumbline.ui.tour;

import dev.plumbline.runner.Deadlines;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Time that passes only when it is told to.
final class Still implements Deadlines {
    private Instant now = SampleHouse.NOW.toInstant();
    private @Nullable Runnable task;

    Instant now() {
        return now;
    }

    void pass() {
        now = now.plus(Duration.ofMinutes(1));
        if (task != null) {
            task.run();
        }
    }

    @Override
    public void next(Instant at, Runnable later) {
        task = later;
    }

    @Override
    public void cancel() {
        task = null;
    }
}
