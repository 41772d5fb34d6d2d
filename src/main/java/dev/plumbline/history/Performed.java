package dev.plumbline.history;

import dev.plumbline.routine.Breath;
import dev.plumbline.routine.Feet;
import dev.plumbline.routine.PlannedPhase;
import dev.plumbline.routine.Routine;
import dev.plumbline.routine.Variants;
import java.util.List;

/// A routine as it was performed: what the person's own settings and the bar had made of it.
public record Performed(String id, String name, List<PlannedPhase> phases, Breath breath, Variants variants) {
    public Performed {
        phases = List.copyOf(phases);
        if (id.isBlank()) {
            throw new IllegalArgumentException("A routine needs an id, not '" + id + "'");
        }
    }

    public static Performed of(Routine routine) {
        return new Performed(routine.id(), routine.name(), routine.phases(), routine.breath(), routine.variants());
    }

    /// True for the routine that is done lying on the floor: no bar, and no seconds of hanging.
    public boolean onFloor() {
        return !phases.isEmpty() && phases.getFirst().phase().onFloor();
    }

    /// True when nothing but the arms carried the body.
    public boolean hangsFree() {
        return !onFloor() && variants.feet() == Feet.FREE;
    }
}
