package dev.plumbline.routine;

import java.util.ArrayList;
import java.util.List;

/// A routine made to suit the bar at hand, with what had to be changed; or the finding that nothing can be done there.
public sealed interface Fitting {
    /// The routine can start, as `routine`; each of `changes` wants one sentence to the person.
    record Fits(Routine routine, List<Change> changes) implements Fitting {
        public Fits {
            changes = List.copyOf(changes);
        }
    }

    /// The feet would reach nothing: no hang can start here.
    record Refused() implements Fitting {}

    /// What the bar made of the routine.
    enum Change {
        SWING_DROPPED,
        LOW_BAR_INSTEAD
    }

    /// Suits `routine` to `bar`. The floor routine needs no bar.
    static Fitting of(Routine routine, Bar bar) {
        if (routine.onFloor()) {
            return new Fits(routine, List.of());
        }
        if (bar.reach() == Reach.NOTHING) {
            return new Refused();
        }
        var changes = new ArrayList<Change>();
        var fitted = routine;
        if (bar.reach() == Reach.KNEES && routine.variants().feet() == Feet.FREE) {
            fitted = Routines.LOWBAR;
            changes.add(Change.LOW_BAR_INSTEAD);
        }
        if (bar.refuses(fitted.variants().swing())) {
            fitted = fitted.withoutSwing();
            changes.add(Change.SWING_DROPPED);
        }
        return new Fits(fitted, changes);
    }
}
