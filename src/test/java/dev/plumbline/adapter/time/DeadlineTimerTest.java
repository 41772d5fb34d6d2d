package dev.plumbline.adapter.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;

/// The waiting thread is real; the session's thread is this one, which runs what was handed over when it chooses.
class DeadlineTimerTest {

    private static final Duration FAR = Duration.ofHours(1);

    private final BlockingQueue<Runnable> handedOver = new LinkedBlockingQueue<>();
    private final List<String> ran = new ArrayList<>();

    private Runnable await() throws InterruptedException {
        var task = handedOver.poll(10, TimeUnit.SECONDS);
        assertThat(task).as("a task within ten seconds").isNotNull();
        return task;
    }

    @Test
    void aTaskRunsOnceAtOrAfterItsInstant() throws Exception {
        var clock = SessionClock.ofThisComputer(1);
        try (var timer = new DeadlineTimer(clock, handedOver::add)) {
            var at = clock.instant().plusMillis(30);
            var ranAt = new ArrayList<Instant>();
            timer.next(at, () -> ranAt.add(clock.instant()));
            var task = await();
            task.run();
            task.run();
            assertThat(ranAt).singleElement().satisfies(now -> assertThat(now).isAfterOrEqualTo(at));
        }
    }

    @Test
    void aFasterSessionWaitsLess() throws Exception {
        var clock = SessionClock.ofThisComputer(100);
        try (var timer = new DeadlineTimer(clock, handedOver::add)) {
            var at = clock.instant()
                    .plusSeconds(20); // a fifth of a real second; with the speed ignored, too long for await()
            timer.next(at, () -> ran.add("tick"));
            await().run();
            assertThat(clock.instant()).isAfterOrEqualTo(at);
            assertThat(ran).containsExactly("tick");
        }
    }

    @Test
    void aNewDeadlineReplacesTheOneBefore() throws Exception {
        var clock = SessionClock.ofThisComputer(1);
        try (var timer = new DeadlineTimer(clock, handedOver::add)) {
            timer.next(clock.instant().plus(FAR), () -> ran.add("far"));
            timer.next(clock.instant(), () -> ran.add("near"));
            await().run();
            assertThat(ran).containsExactly("near");
        }
    }

    @Test
    void aDeadlineHandedOverYetReplacedDoesNotRun() throws Exception {
        var clock = SessionClock.ofThisComputer(1);
        try (var timer = new DeadlineTimer(clock, handedOver::add)) {
            timer.next(clock.instant(), () -> ran.add("stale"));
            var stale = await();
            timer.next(clock.instant(), () -> ran.add("fresh"));
            stale.run();
            await().run();
            assertThat(ran).containsExactly("fresh");
        }
    }

    @Test
    void aDeadlineHandedOverYetCancelledDoesNotRun() throws Exception {
        var clock = SessionClock.ofThisComputer(1);
        try (var timer = new DeadlineTimer(clock, handedOver::add)) {
            timer.next(clock.instant(), () -> ran.add("cancelled"));
            var task = await();
            timer.cancel();
            task.run();
            assertThat(ran).isEmpty();
        }
    }

    @Test
    void aTaskMayAskForTheNextOne() throws Exception {
        var clock = SessionClock.ofThisComputer(1);
        try (var timer = new DeadlineTimer(clock, handedOver::add)) {
            timer.next(clock.instant(), () -> {
                ran.add("one");
                timer.next(clock.instant(), () -> ran.add("two"));
            });
            await().run();
            await().run();
            assertThat(ran).containsExactly("one", "two");
        }
    }

    @Test
    void aClockThatJumpedAheadIsNoticedWithinAboutASecond() throws Exception {
        var nanos = new AtomicLong();
        var waiterLooked = new CountDownLatch(1);
        var test = Thread.currentThread();
        LongSupplier source = () -> {
            var now = nanos.get();
            if (Thread.currentThread() != test) {
                waiterLooked.countDown();
            }
            return now;
        };
        var clock = new SessionClock(() -> Instant.EPOCH, source, 1);
        try (var timer = new DeadlineTimer(clock, handedOver::add)) {
            timer.next(clock.instant().plus(FAR), () -> ran.add("woken"));
            assertThat(waiterLooked.await(10, TimeUnit.SECONDS)).isTrue();
            nanos.set(FAR.toNanos());
            await().run();
            assertThat(ran).containsExactly("woken");
        }
    }

    @Test
    void aSessionThatIsGoneEndsTheWaitingThread() throws Exception {
        var waiter = new LinkedBlockingQueue<Thread>();
        Executor gone = task -> {
            waiter.add(Thread.currentThread());
            throw new RejectedExecutionException("the session has ended");
        };
        var clock = SessionClock.ofThisComputer(1);
        try (var timer = new DeadlineTimer(clock, gone)) {
            timer.next(clock.instant(), () -> ran.add("never"));
            var thread = waiter.poll(10, TimeUnit.SECONDS);
            assertThat(thread).isNotNull();
            assertThat(thread.isDaemon()).isTrue();
            assertThat(thread.join(Duration.ofSeconds(10))).isTrue();
        }
    }
}
