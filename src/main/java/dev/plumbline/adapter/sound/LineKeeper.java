package dev.plumbline.adapter.sound;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The thread that sees to it that there is a [Line] as long as one is wanted: it never touches a device itself, so
/// nothing that hangs can hang it. One that ends or no longer answers is replaced half a second later.
final class LineKeeper {

    private static final int TICKS_A_SECOND = 10;
    private static final int RETRY = TICKS_A_SECOND / 2;
    private static final int UNANSWERED = 2 * TICKS_A_SECOND;
    private static final int SLOW = 10 * TICKS_A_SECOND;
    private static final int LAST_BELL = 5 * TICKS_A_SECOND;
    private static final int WARM = 20 * TICKS_A_SECOND;
    private static final int MOST_LOST = 4;

    private final Programme programme;
    private final Shelf shelf;
    private final Manners manners;
    private final InstantSource clock;
    private final Function<Runnable, Line> lines;
    private final Semaphore nudges = new Semaphore(0);
    private final List<Line> lost = new ArrayList<>();
    private @Nullable Thread keeper;
    private volatile boolean warmUp;
    private volatile boolean anew;

    // seen by the keeper alone
    private @Nullable Line line;
    private int pulse;
    private int unanswered;
    private int retry;
    private int wanted;

    /// @param lines makes a line, which tells when it was opened
    LineKeeper(Programme programme, Shelf shelf, Manners manners, InstantSource clock, Function<Runnable, Line> lines) {
        this.programme = programme;
        this.shelf = shelf;
        this.manners = manners;
        this.clock = clock;
        this.lines = lines;
    }

    /// There are orders, or the line will be wanted soon.
    void nudge(boolean warm) {
        warmUp |= warm;
        if (keeper == null) {
            keeper = Thread.ofPlatform().daemon().name("sound").start(this::keep);
        }
        nudges.release();
    }

    /// Another device is wanted: a line that is open is opened again.
    void renew() {
        anew = true;
        nudges.release();
    }

    private void keep() {
        try {
            while (true) {
                boolean tick = !nudges.tryAcquire(1000 / TICKS_A_SECOND, TimeUnit.MILLISECONDS);
                nudges.drainPermits();
                turn(tick ? 1 : 0);
                shelf.fetch();
                if (wanted == 0) {
                    nudges.acquire();
                    nudges.release();
                }
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts the keeper of the sound line", e);
        }
    }

    void turn(int ticks) {
        want(ticks);
        if (ticks > 0) {
            manners.tick(line != null && line.speaking());
        }
        if (wanted == 0 || anew) {
            anew = false;
            retry = 0;
            letGo();
        }
        if (wanted == 0) {
            programme.forget();
            return;
        }
        if (line == null) {
            retry -= ticks;
            if (retry <= 0 && lost.size() < MOST_LOST) {
                begin();
            }
        } else if (line.obstacle().isPresent()) {
            lose(line.obstacle());
        } else if (pulse != line.pulse()) {
            pulse = line.pulse();
            unanswered = 0;
            programme.available(Optional.empty());
        } else {
            unanswered += ticks;
            unanswered(line);
        }
        lost.removeIf(abandoned -> !abandoned.alive());
        if (line == null || !line.playing()) {
            programme.pass(clock.instant(), line != null);
        }
    }

    // One that is slow to open is waited for longer than one that falls silent.
    private void unanswered(Line silent) {
        var obstacle = Optional.of("the sound output does not answer");
        if (unanswered > (silent.playing() ? UNANSWERED : SLOW)) {
            lost.add(silent);
            lose(obstacle);
        } else if (unanswered > UNANSWERED) {
            programme.available(obstacle);
        }
    }

    private void want(int ticks) {
        wanted = Math.max(0, wanted - ticks);
        if (warmUp) {
            warmUp = false;
            wanted = WARM;
        }
        if (programme.isOpen()) {
            wanted = Math.max(wanted, LAST_BELL);
        }
    }

    private void begin() {
        var next = lines.apply(nudges::release);
        programme.give(next);
        line = next;
        pulse = 0;
        unanswered = 0;
        next.start();
    }

    private void lose(Optional<String> obstacle) {
        letGo();
        retry = RETRY;
        programme.available(obstacle);
    }

    private void letGo() {
        programme.give(null);
        line = null;
    }
}
