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
        return MOST_DEGREES * grown(t) * (1 - Ease.smooth((t - untilDying()) / DYING));
    }

    /// Grows between the turns only, and not at them: so that the body turns exactly when the tick says so.
    private double grown(double t) {
        double half = seconds(period) / 2;
        double turn = Math.floor((t - half / 2) / half) * half + half / 2;
        return Ease.lerp(grownAtTurn(turn), grownAtTurn(turn + half), Ease.smooth((t - turn) / half));
    }

    private double grownAtTurn(double t) {
        return Ease.smooth(t / Math.min(2 * seconds(period), Math.max(seconds(period), untilDying())));
    }

    private double untilDying() {
        return seconds(length) - DYING;
    }
}
