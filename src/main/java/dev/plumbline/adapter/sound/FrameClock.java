package dev.plumbline.adapter.sound;

import java.time.Duration;
import java.time.Instant;

/// Which frame of an open line belongs to which instant of the session clock. It is told, again and again, which frame
/// is to be written now, and smooths what it is told: devices take frames in lumps, and none counts seconds quite as we
/// do. Sounds are placed by it, so that two that are a second apart are 48,000 frames apart, give or take nothing one
/// hears.
final class FrameClock {

    private static final int MEMORY = 400; // some two seconds of being told
    private static final int PATIENCE = 20; // a tenth of a second
    private static final Duration ASTRAY = Duration.ofMillis(40);

    private final int speed;
    private final long astray;
    private Instant zero = Instant.MIN;
    private int told;
    private int apart;
    private boolean doubted = true;

    /// @param speed how many times as fast as real time the session clock runs
    FrameClock(int speed) {
        this.speed = speed;
        this.astray = ASTRAY.toNanos() * speed;
    }

    /// The session clock was set anew, or the device ran dry: what it is told next counts alone, if it is far off.
    void doubt() {
        doubted = true;
    }

    void observe(Instant now, long frame) {
        var seen = now.minus(time(frame));
        if (told == 0 || Duration.between(zero, seen).abs().toNanos() > astray) {
            if (told == 0 || doubted || ++apart > PATIENCE) {
                zero = seen;
                told = 1;
                apart = 0;
            }
        } else {
            apart = 0;
            told = Math.min(told + 1, MEMORY);
            zero = zero.plus(Duration.between(zero, seen).dividedBy(told / 2)); // what came first is soon forgotten
        }
        doubted = false;
    }

    Instant at(long frame) {
        return zero.plus(time(frame));
    }

    /// The frames of so much session time.
    int frames(Duration session) {
        return Math.toIntExact(session.toNanos() * Pcm.RATE / speed / 1_000_000_000);
    }

    private Duration time(long frame) {
        return Duration.ofNanos(Math.multiplyExact(frame, 1_000_000_000L) / Pcm.RATE)
                .multipliedBy(speed);
    }
}
