package dev.plumbline.support;

import dev.plumbline.runner.Deadlines;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/// A clock that stands until it is moved, and the deadlines that wait on it.
public final class FakeTime implements InstantSource, Deadlines {
    private Instant now;
    private @Nullable Instant at;
    private @Nullable Runnable task;

    public FakeTime(Instant start) {
        now = start;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public void next(Instant when, Runnable what) {
        at = when;
        task = what;
    }

    @Override
    public void cancel() {
        at = null;
        task = null;
    }

    /// True while something waits.
    public boolean waiting() {
        return task != null;
    }

    /// Moves on to `then`, running each deadline at its own instant.
    public void runTo(Instant then) {
        while (at != null && !at.isAfter(then)) {
            now = at.isAfter(now) ? at : now;
            runDue();
        }
        now = then;
    }

    public void run(Duration forward) {
        runTo(now.plus(forward));
    }

    /// Moves on without waking anybody, as a stall or a sleep does.
    public void stall(Duration forward) {
        now = now.plus(forward);
    }

    /// Runs what is due, late.
    public void runDue() {
        var due = task;
        at = null;
        task = null;
        if (due != null) {
            due.run();
        }
    }
}
