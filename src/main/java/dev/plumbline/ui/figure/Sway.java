package dev.plumbline.ui.figure;

import static dev.plumbline.ui.figure.Breathing.seconds;

import java.time.Duration;

/// Leaning to one side and the other, slowly, without a rebound: out to `first` by `turn`, across within one breath
/// out, back
/// to the middle in the two seconds from `settle`. Degrees for the view from behind, positive to the right.
public record Sway(To first, Duration turn, Duration across, Duration settle) {
    private static final double UPRIGHT_AGAIN = 2;

    /// The side that is leaned to first.
    public enum To {
        LEFT(-1),
        RIGHT(1);

        private final int sign;

        To(int sign) {
            this.sign = sign;
        }
    }

    public Sway {
        if (!turn.isPositive() || !across.isPositive() || settle.compareTo(turn) <= 0) {
            throw new IllegalArgumentException(
                    "a sway turns and crosses before it settles, got " + turn + ", " + across + " and " + settle);
        }
    }

    public double angle(Duration elapsed) {
        double t = seconds(elapsed);
        double out = Ease.sine(t / seconds(turn));
        double over = Ease.sine((t - seconds(turn)) / seconds(shorter(across, settle.minus(turn))));
        double back = Ease.sine((t - seconds(settle)) / UPRIGHT_AGAIN);
        return first.sign * FrontProportions.MOST_SWAY * (out - 2 * over) * (1 - back);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
