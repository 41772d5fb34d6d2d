package dev.plumbline.terminal;

import dev.plumbline.runner.Cues;
import dev.plumbline.runner.Deadlines;
import dev.plumbline.support.FakeCues;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/// A clock that jumps to whatever comes next, a deadline or something the person does, so that a session takes no time.
final class JumpingTime implements InstantSource {
    private final Instant start;
    private final FakeCues cues;
    private final Queue<Deed> deeds = new PriorityQueue<>(Comparator.comparing(Deed::at));
    private Instant now;

    /// @param at on the session clock
    private record Deed(Instant at, Runnable what) {}

    private record Deadline(Instant at, Runnable task) {}

    /// @param start of the session; now it is a little earlier, as it is when a session is asked for
    JumpingTime(Instant start, FakeCues cues) {
        this.start = start;
        this.cues = cues;
        now = start.minus(Cues.AHEAD);
    }

    @Override
    public Instant instant() {
        return now;
    }

    /// Has `what` done `seconds` after the start.
    void at(double seconds, Runnable what) {
        deeds.add(new Deed(start.plus(Duration.ofMillis(Math.round(seconds * 1000))), what));
    }

    Deadlines on(Executor session) {
        return new Jumps(session);
    }

    private final class Jumps implements Deadlines {
        private final Executor session;
        private @Nullable Deadline pending;

        Jumps(Executor session) {
            this.session = session;
        }

        @Override
        public void next(Instant at, Runnable task) {
            pending = new Deadline(at, task);
            session.execute(this::step);
        }

        @Override
        public void cancel() {
            pending = null;
            session.execute(this::step);
        }

        private void step() {
            var deadline = pending;
            var deed = deeds.peek();
            if (deed != null && (deadline == null || deed.at().isBefore(deadline.at()))) {
                deeds.remove();
                jumpTo(deed.at());
                deed.what().run();
                session.execute(this::step);
            } else if (deadline != null) {
                pending = null;
                jumpTo(deadline.at());
                deadline.task().run();
            }
        }

        private void jumpTo(Instant then) {
            now = then.isAfter(now) ? then : now;
            cues.playTo(now);
        }
    }
}
