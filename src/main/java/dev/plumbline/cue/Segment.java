package dev.plumbline.cue;

import dev.plumbline.routine.Breath;
import dev.plumbline.routine.Phase;
import dev.plumbline.routine.PlannedPhase;
import dev.plumbline.routine.Variants;
import dev.plumbline.session.Session.InSet;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the sheet of a phase within a set depends on.
///
/// @param next the phase after it, null after the last of a set
/// @param before how much of the hang is over when it begins
/// @param hang the whole hang before the landing, as planned
record Segment(
        Phase phase,
        int set,
        Duration length,
        Breath breath,
        Variants variants,
        @Nullable Phase next,
        Duration before,
        Duration hang) {

    static Segment of(InSet state) {
        var plan = state.attempt().plan();
        var done = state.attempt().done().size();
        var routine = state.course().routine();
        return new Segment(
                state.phase(),
                state.set(),
                Duration.between(state.since(), state.until()),
                routine.breath(),
                routine.variants(),
                done + 1 < plan.size() ? plan.get(done + 1).phase() : null,
                hang(plan.subList(0, done)),
                hang(plan));
    }

    private static Duration hang(List<PlannedPhase> phases) {
        return phases.stream()
                .filter(planned -> planned.phase().hangs())
                .map(PlannedPhase::length)
                .reduce(Duration.ZERO, Duration::plus);
    }

    boolean openEnded() {
        return phase == Phase.OPEN_HANG;
    }

    boolean leadsToLanding() {
        return next == Phase.SLOW_LAND;
    }
}
