package dev.plumbline.ui.figure;

import static dev.plumbline.ui.figure.Breathing.seconds;

import java.time.Duration;

/// How the head moves in a chin tuck: down with the long breath out from `exhale` until `headUp`, then up again in two
/// seconds.
public record ChinTuck(Duration exhale, Duration headUp) {
    private static final double LIFT = 2;

    public ChinTuck {
        if (exhale.compareTo(headUp) >= 0) {
            throw new IllegalArgumentException("the head cannot rise at " + headUp + " before it sinks at " + exhale);
        }
    }

    /// The head's way down: 0 upright, 1 chin on the chest.
    double lowered(Duration elapsed) {
        return Ease.sine((seconds(elapsed) - seconds(exhale)) / (seconds(headUp) - seconds(exhale)));
    }

    /// The head's way back up, 0 to 1.
    double lifted(Duration elapsed) {
        return Ease.smooth((seconds(elapsed) - seconds(headUp)) / LIFT);
    }

    /// The light on the column, which goes as the head comes up.
    public Glow glow(Duration elapsed) {
        Duration since = elapsed.minus(exhale);
        return since.isNegative() ? Glow.NONE : new Glow(since, 1 - lifted(elapsed));
    }
}
