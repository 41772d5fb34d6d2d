package dev.plumbline.trend;

import dev.plumbline.routine.Phase;
import dev.plumbline.session.HeldPhase;
import dev.plumbline.session.HungSet;

/// What ended a set, in one word for the whole of it: the first thing in it that did not go as planned.
public enum Ending {
    /// Every phase had its time, or an open hang was landed.
    AS_PLANNED,
    /// The person landed, or went on to the next phase, before the time was up.
    SHORTENED,
    /// The hands came off before the landing.
    LET_GO,
    /// The hands came off during the landing.
    LET_GO_LANDING,
    /// The machine slept, the window was closed, or the program died.
    INTERRUPTED,
    /// The person says that this set was not done.
    NOT_DONE;

    public static Ending of(HungSet set) {
        return set.done()
                ? set.phases().stream()
                        .map(Ending::of)
                        .filter(ending -> ending != AS_PLANNED)
                        .findFirst()
                        .orElse(AS_PLANNED)
                : NOT_DONE;
    }

    private static Ending of(HeldPhase held) {
        return switch (held.endedBy()) {
            case TIME, NOT_REACHED -> AS_PLANNED;
            case LANDED, SKIPPED ->
                held.phase() == Phase.OPEN_HANG || held.phase().lands() ? AS_PLANNED : SHORTENED;
            case LET_GO -> held.phase().hangs() ? LET_GO : LET_GO_LANDING;
            case INTERRUPTED -> INTERRUPTED;
        };
    }
}
