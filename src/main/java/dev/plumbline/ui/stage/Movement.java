package dev.plumbline.ui.stage;

import dev.plumbline.runner.Moment;
import dev.plumbline.ui.figure.Glow;
import dev.plumbline.ui.figure.Pose;
import java.time.Duration;
import java.util.List;

/// What the person on the stage does at a moment, from arguments alone: flowing, or in stills that say the same.
sealed interface Movement permits Flow, Stills {
    Duration CROSSFADE = Duration.ofMillis(700);
    double OTHER_SIDE = 0.17;

    /// Another moment of a movement that stays visible, faintly.
    ///
    /// @param angle in degrees, forward or to the right
    record Trace(double angle, double opacity) {
        static final Trace NONE = new Trace(0, 0);
    }

    static Movement of(Surroundings surroundings, boolean still) {
        var timing = new Timing(surroundings);
        return still ? new Stills(timing) : new Flow(timing);
    }

    /// The person from the side.
    Pose pose(Moment now);

    Glow glow(Moment now);

    /// How full the breath disc is, from 0 to 1.
    double fullness(Moment now);

    /// The earlier moments of a swing, oldest first: always three.
    List<Trace> trail(Moment now);

    /// The lean to a side, in degrees, positive to the right.
    double sway(Moment now);

    Trace otherSide(Moment now);

    /// How far the landing is, from 0 to 1.
    double landed(Moment now);

    /// The moment that the slow rulers of time show.
    Moment paced(Moment now);

    /// How much of something new is there, from 0 to 1, where it is `since` its change and takes `over` to come.
    double come(Duration since, Duration over);
}
