package dev.plumbline.ui.stage;

import dev.plumbline.routine.Breath;
import dev.plumbline.routine.Phase;
import dev.plumbline.routine.Swing;
import dev.plumbline.runner.Moment;
import java.time.Duration;
import java.util.Optional;

/// Where in the breath the guide is.
///
/// @param in true while breathing in
/// @param fullness of the lungs, from 0 to 1, along a sine
public record BreathGuide(boolean in, double fullness) {
    /// The guide at `moment`; none where nobody is told how to breathe.
    public static Optional<BreathGuide> at(Moment moment) {
        var routine = moment.state().course().routine();
        return guides(moment.state().phase(), routine.variants().swing())
                ? Optional.of(at(routine.breath(), moment.into()))
                : Optional.empty();
    }

    /// The routine's breath at a moment in which nobody is told how to breathe.
    static BreathGuide unguided(Moment moment) {
        return at(moment.state().course().routine().breath(), moment.into());
    }

    private static boolean guides(Phase phase, Swing swing) {
        return switch (phase) {
            case RELAX, CHIN_TUCK, OPEN_HANG, SETTLE, BREATHE -> true;
            case SWING -> swing == Swing.SIDE || swing == Swing.PARTNER;
            case GET_READY, SLOW_LAND, REST, HELD, FINISHED, KNEES, ROLL, SIT, STAND -> false;
        };
    }

    static BreathGuide at(Breath breath, Duration into) {
        var nanos = into.toNanos() % breath.whole().toNanos();
        var in = breath.in().toNanos();
        return nanos < in
                ? new BreathGuide(true, eased((double) nanos / in))
                : new BreathGuide(
                        false, 1 - eased((double) (nanos - in) / breath.out().toNanos()));
    }

    private static double eased(double share) {
        return 0.5 - 0.5 * Math.cos(Math.PI * share);
    }
}
