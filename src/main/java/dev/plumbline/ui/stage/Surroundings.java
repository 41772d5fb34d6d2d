package dev.plumbline.ui.stage;

import dev.plumbline.routine.Feet;
import dev.plumbline.routine.Reach;
import dev.plumbline.routine.Routine;
import dev.plumbline.ui.figure.Footing;
import java.time.Duration;

/// What the picture must know of body and bar.
///
/// @param footing what is under the feet
/// @param period of a full swing
public record Surroundings(Footing footing, Duration period) {
    /// For a routine done where the feet meet `reach`.
    public static Surroundings of(Routine routine, Reach reach, Duration period) {
        if (routine.variants().feet() == Feet.SUPPORTED && !routine.onFloor()) {
            return new Surroundings(Footing.LOW_BAR, period);
        }
        return new Surroundings(reach == Reach.BOX ? Footing.BOX : Footing.TOES, period);
    }
}
