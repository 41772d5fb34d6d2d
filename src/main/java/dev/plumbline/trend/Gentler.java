package dev.plumbline.trend;

import dev.plumbline.routine.Phase;
import dev.plumbline.routine.PlannedPhase;
import dev.plumbline.routine.Routine;
import dev.plumbline.routine.Routines;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The steps that the coach offers: five seconds of relaxing up or down, or one routine down.
final class Gentler {
    private static final Duration STEP = Duration.ofSeconds(5);
    private static final Duration LEAST_RELAX = Duration.ofSeconds(7);
    private static final Duration LONGEST_SET = Duration.ofSeconds(60);
    private static final List<Routine> DOWN =
            List.of(Routines.LONG, Routines.STANDARD, Routines.GENTLE, Routines.FIRST);

    private Gentler() {}

    /// The next gentler routine, or null below First hang.
    static @Nullable Routine way(Routine routine) {
        if (routine.openEnded()) {
            return Routines.GENTLE;
        }
        var hang = PastHang.planned(routine.phases());
        return DOWN.stream()
                .filter(down -> PastHang.planned(down.phases()).compareTo(hang) < 0)
                .findFirst()
                .filter(_ -> !routine.onFloor())
                .orElse(null);
    }

    /// Five seconds less of relaxing; where that leaves too little, the next gentler routine, and under First hang the
    /// feet carry some of the weight.
    static Routine seconds(Routine routine) {
        var left = routine.length(Phase.RELAX).minus(STEP);
        if (left.compareTo(LEAST_RELAX) >= 0) {
            return with(routine, left);
        }
        var down = way(routine);
        return down == null ? Routines.LOWBAR : down;
    }

    /// Five seconds more of relaxing, as long as the set stays within a minute.
    static Optional<Routine> longer(Routine routine) {
        var possible = routine.has(Phase.RELAX)
                && !routine.openEnded()
                && routine.setLength().plus(STEP).compareTo(LONGEST_SET) <= 0;
        return possible ? Optional.of(with(routine, routine.length(Phase.RELAX).plus(STEP))) : Optional.empty();
    }

    private static Routine with(Routine routine, Duration relax) {
        var phases = routine.phases().stream()
                .map(planned -> planned.phase() == Phase.RELAX ? new PlannedPhase(Phase.RELAX, relax) : planned)
                .toList();
        return new Routine(
                routine.id(),
                routine.name(),
                phases,
                routine.breath(),
                routine.variants(),
                routine.sets(),
                routine.rest(),
                routine.ownGetReady());
    }
}
