package dev.plumbline.ui.figure;

import static dev.plumbline.ui.figure.Breathing.seconds;

import java.time.Duration;
import java.util.List;

/// The swing of a phase of a given length: it grows to at most 6 degrees over two periods and dies down in the last 4.7
/// s.
public record Pendulum(Duration length, Duration period) {
    public static final double MOST_DEGREES = 6;

    /// How long ago the ghosts were where they are drawn, oldest first, with their opacities.
    public static final List<Trail> TRAIL = List.of(
            new Trail(Duration.ofMillis(620), 0.10),
            new Trail(Duration.ofMillis(420), 0.15),
            new Trail(Duration.ofMillis(220), 0.22));

    /// An earlier moment of the swing that stays visible.
    public record Trail(Duration ago, double opacity) {}

    private static final double DYING = 4.7;

    public Pendulum {
        if (!period.isPositive()) {
            throw new IllegalArgumentException("a swing needs a period above 0, got " + period);
        }
    }

    /// Degrees from straight down, positive forward; nothing before the start.
    public double angle(Duration elapsed) {
        double t = seconds(elapsed);
        return t < 0 ? 0 : amplitude(t) * Math.sin(2 * Math.PI * t / seconds(period));
    }

    private double amplitude(double t) {
        double twoPeriods = 2 * seconds(period);
        double untilDying = seconds(length) - DYING;
        double growing = Math.min(twoPeriods, Math.max(seconds(period), untilDying));
        return MOST_DEGREES * Ease.smooth(t / growing) * (1 - Ease.smooth((t - untilDying) / DYING));
    }
}
