package dev.plumbline.adapter.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongSupplier;

/// The session's clock: the wall clock as it was at the anchor plus the monotonic time since, times `speed`.
/// Setting the computer's clock therefore never moves a hang; a sleeping computer's hours may be missing from it.
public final class SessionClock implements InstantSource {

    private final InstantSource wall;
    private final LongSupplier nanos;
    private final int speed;
    private volatile Anchor anchor;

    public SessionClock(InstantSource wall, LongSupplier nanos, int speed) {
        if (speed < 1 || speed > 100) {
            throw new IllegalArgumentException("speed must be 1 to 100, was " + speed);
        }
        this.wall = wall;
        this.nanos = nanos;
        this.speed = speed;
        this.anchor = anchorNow();
    }

    /// The computer's own clocks; at `speed` 1 a second is a second.
    public static SessionClock ofThisComputer(int speed) {
        return new SessionClock(Clock.systemUTC(), System::nanoTime, speed);
    }

    @Override
    public Instant instant() {
        var then = anchor;
        return then.wall.plus(elapsedSince(then).multipliedBy(speed));
    }

    /// What the computer's clock says, set or not.
    public Instant wall() {
        return wall.instant();
    }

    /// How far the wall clock has run ahead of (or, negative, behind) real monotonic time since the anchor.
    /// It jumps when the clock is set, and on most systems when the machine sleeps.
    public Duration drift() {
        var then = anchor;
        return Duration.between(then.wall.plus(elapsedSince(then)), wall.instant());
    }

    /// Takes the wall clock as it is now. It may move [#instant()] either way, so only between sessions or while held.
    public void anchor() {
        anchor = anchorNow();
    }

    /// The real time left until the session clock shows `at`; zero when it already does.
    Duration realTimeUntil(Instant at) {
        var left = Duration.between(instant(), at);
        if (!left.isPositive()) {
            return Duration.ZERO;
        }
        return left.plusNanos(speed - 1L).dividedBy(speed); // rounded up: never early
    }

    private Anchor anchorNow() {
        return new Anchor(wall.instant(), nanos.getAsLong());
    }

    private Duration elapsedSince(Anchor then) {
        return Duration.ofNanos(nanos.getAsLong() - then.nanos);
    }

    private record Anchor(Instant wall, long nanos) {}
}
