package dev.plumbline.ui.stage;

import dev.plumbline.runner.Moment;
import java.time.Duration;

/// How often the picture is drawn anew: as often as what moves in it asks for, since each drawing costs the whole
/// window.
enum Pace {
    /// Thirty times a second: all that is meant to be seen moving. The feet of a swing, the fastest, go six pixels from
    /// one to the next, a hundredth of the body's height, and a turn is drawn within 17 ms of its tick.
    STEADY(Duration.ofNanos(33_333_333)),
    /// Twenty times a second: a body that only breathes. The breath's disc grows by at most three pixels from one to
    /// the next.
    CALM(Duration.ofMillis(50)),
    /// Fifteen times a second: the chest of somebody who rests, and the bob on the strip, less than one pixel.
    SLOW(Duration.ofNanos(66_666_667));

    /// A pulse that comes this much too early is the one that was meant.
    private static final Duration EARLY = Duration.ofMillis(8);

    private final Duration apart;

    Pace(Duration apart) {
        this.apart = apart;
    }

    static Pace of(Moment now, boolean changing) {
        return changing
                ? STEADY
                : switch (now.state().phase()) {
                    case CHIN_TUCK, SWING, SLOW_LAND -> STEADY;
                    case RELAX, OPEN_HANG, SETTLE, BREATHE -> CALM;
                    case GET_READY, REST, HELD, FINISHED, KNEES, ROLL, SIT, STAND -> SLOW;
                };
    }

    /// Whether it is time again.
    ///
    /// @param since the last drawing
    boolean due(Duration since) {
        return since.plus(EARLY).compareTo(apart) >= 0;
    }
}
