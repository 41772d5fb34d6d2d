package dev.plumbline.adapter.time;

import dev.plumbline.runner.Deadlines;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// One daemon thread that waits for one deadline of a [SessionClock] and hands its task to the session's thread.
/// It sleeps between, about a second at most, so a clock that jumped ahead over a sleep is seen soon after waking.
public final class DeadlineTimer implements Deadlines, AutoCloseable {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);

    private final SessionClock clock;
    private final Executor session;
    private final AtomicReference<@Nullable Deadline> pending = new AtomicReference<>();
    private final Thread waiter;
    private volatile boolean open = true;

    public DeadlineTimer(SessionClock clock, Executor session) {
        this.clock = clock;
        this.session = session;
        this.waiter = Thread.ofPlatform().daemon().name("deadlines").start(this::await);
    }

    @Override
    public void next(Instant at, Runnable task) {
        pending.set(new Deadline(at, task));
        LockSupport.unpark(waiter);
    }

    @Override
    public void cancel() {
        pending.set(null);
    }

    @Override
    public void close() {
        open = false;
        cancel();
        LockSupport.unpark(waiter);
    }

    private void await() {
        Deadline handedOver = null;
        while (open) {
            var deadline = pending.get();
            if (deadline == null || deadline == handedOver) {
                LockSupport.park(this);
                continue;
            }
            var left = clock.realTimeUntil(deadline.at);
            if (left.isPositive()) {
                LockSupport.parkNanos(this, left.compareTo(LONGEST_WAIT) < 0 ? left.toNanos() : LONGEST_WAIT.toNanos());
                continue;
            }
            handedOver = deadline;
            if (!handOver(deadline)) {
                return;
            }
        }
    }

    private boolean handOver(Deadline deadline) {
        try {
            session.execute(() -> runIfStillWanted(deadline));
            return true;
        } catch (RejectedExecutionException gone) {
            return false; // the session's thread has ended, and with it every deadline
        }
    }

    // On the session's thread: whatever it asked for since the hand-over stands.
    private void runIfStillWanted(Deadline deadline) {
        if (pending.compareAndSet(deadline, null)) {
            deadline.task.run();
        }
    }

    // A class and not a record: two deadlines are the same only by identity.
    private static final class Deadline {
        private final Instant at;
        private final Runnable task;

        Deadline(Instant at, Runnable task) {
            this.at = at;
            this.task = task;
        }
    }
}
