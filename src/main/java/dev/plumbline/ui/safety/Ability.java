package dev.plumbline.ui.safety;

import dev.plumbline.routine.Routine;
import dev.plumbline.routine.Routines;

/// How long somebody can hang, by their own guess, and the routine to begin with.
public enum Ability {
    NOT_SURE,
    UNDER_15,
    UP_TO_30,
    LONGER;

    Routine routine() {
        return switch (this) {
            case NOT_SURE, UNDER_15 -> Routines.FIRST;
            case UP_TO_30 -> Routines.GENTLE;
            case LONGER -> Routines.STANDARD;
        };
    }
}
