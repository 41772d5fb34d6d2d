package dev.plumbline.session;

import dev.plumbline.routine.Phase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// One set as it was done.
///
/// @param done false when the person says that they did not do this set; sums and bests then skip it
public record HungSet(List<HeldPhase> phases, boolean done) {
    public HungSet {
        phases = List.copyOf(phases);
    }

    public HungSet(List<HeldPhase> phases) {
        this(phases, true);
    }

    /// From the first second of the hang to the start of the landing, to letting go, or to the interruption.
    public Duration hung() {
        return sum(true);
    }

    /// The landing alone.
    public Duration landed() {
        return sum(false);
    }

    private Duration sum(boolean hanging) {
        return phases.stream()
                .filter(phase -> phase.phase().hangs() == hanging)
                .map(HeldPhase::held)
                .reduce(Duration.ZERO, Duration::plus);
    }

    /// True when the hands came off the bar before the landing began.
    public boolean letGoBeforeLanding() {
        return phases.stream().anyMatch(held -> held.phase().hangs() && held.endedBy() == EndedBy.LET_GO);
    }

    public HungSet withDone(boolean whether) {
        return new HungSet(phases, whether);
    }

    /// The same set, with the hands off the bar at `moment` from its first second: the phase there is cut short,
    /// later ones were not reached. A moment past the end changes nothing.
    public HungSet letGoAt(Duration moment) {
        if (moment.isNegative()) {
            throw new IllegalArgumentException("Hands cannot leave the bar at " + moment);
        }
        var cut = new ArrayList<HeldPhase>();
        var left = moment;
        var off = false;
        for (var held : phases) {
            if (off) {
                cut.add(new HeldPhase(held.phase(), held.planned(), Duration.ZERO, EndedBy.NOT_REACHED));
            } else if (left.compareTo(held.held()) >= 0) {
                cut.add(held);
                left = left.minus(held.held());
            } else {
                cut.add(new HeldPhase(held.phase(), held.planned(), left, EndedBy.LET_GO));
                off = true;
            }
        }
        return new HungSet(cut, done);
    }

    /// How long `phase` was held, zero where the set has none.
    public Duration held(Phase phase) {
        return phases.stream()
                .filter(held -> held.phase() == phase)
                .map(HeldPhase::held)
                .reduce(Duration.ZERO, Duration::plus);
    }
}
