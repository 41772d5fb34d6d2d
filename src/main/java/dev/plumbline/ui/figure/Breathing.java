package dev.plumbline.ui.figure;

import dev.plumbline.routine.Breath;
import java.time.Duration;

/// How full the ribs (and the disc behind them) are: 0 empty, 1 full, by a sine that begins with the breath in.
public final class Breathing {
    /// `elapsed` is counted from the start of a breath in.
    public static double fill(Breath breath, Duration elapsed) {
        double in = seconds(breath.in());
        double at = seconds(elapsed) % seconds(breath.whole());
        return at < in ? Ease.sine(at / in) : 1 - Ease.sine((at - in) / seconds(breath.out()));
    }

    static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }

    private Breathing() {}
}
