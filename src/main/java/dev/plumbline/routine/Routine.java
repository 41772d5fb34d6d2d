package dev.plumbline.routine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What will be done: the phases of one set, how often, and the rest between.
///
/// Each set hangs first and lands last; no phase comes twice; a swing phase is there exactly when the variants have
/// one.
///
/// @param rest from the end of a landing to the next grip, the next get-ready included
/// @param ownGetReady the routine's own get-ready, or null to take the usual one
public record Routine(
        String id,
        String name,
        List<PlannedPhase> phases,
        Breath breath,
        Variants variants,
        int sets,
        Duration rest,
        @Nullable Duration ownGetReady) {

    public Routine {
        phases = List.copyOf(phases);
        if (sets < 1) {
            throw new IllegalArgumentException("A routine of " + sets + " sets has nothing to do");
        }
        if (rest.isNegative()) {
            throw new IllegalArgumentException("A rest of " + rest + " cannot be kept");
        }
        requireHangThenLanding(phases);
        var swings = phases.stream().anyMatch(planned -> planned.phase() == Phase.SWING);
        if (swings != (variants.swing() != Swing.OFF)) {
            throw new IllegalArgumentException("Swing is " + variants.swing() + " but the phases are " + phases);
        }
    }

    private static void requireHangThenLanding(List<PlannedPhase> phases) {
        if (phases.stream().map(PlannedPhase::phase).distinct().count() != phases.size()) {
            throw new IllegalArgumentException("A phase comes twice in " + phases);
        }
        var landings =
                phases.stream().dropWhile(planned -> planned.phase().hangs()).toList();
        if (landings.isEmpty()
                || landings.size() == phases.size()
                || landings.stream().anyMatch(planned -> planned.phase().hangs())) {
            throw new IllegalArgumentException("A set hangs first and lands last, unlike " + phases);
        }
    }

    /// The get-ready that this routine asks for by itself, if any.
    public Optional<Duration> getReady() {
        return Optional.ofNullable(ownGetReady);
    }

    /// True for the routine that is done lying on the floor.
    public boolean onFloor() {
        return phases.getFirst().phase().onFloor();
    }

    /// True for a hang that counts up and lands by itself only at its limit.
    public boolean openEnded() {
        return has(Phase.OPEN_HANG);
    }

    public boolean has(Phase phase) {
        return phases.stream().anyMatch(planned -> planned.phase() == phase);
    }

    /// How long `phase` is planned to last, zero where the routine has none.
    public Duration length(Phase phase) {
        return phases.stream()
                .filter(planned -> planned.phase() == phase)
                .map(PlannedPhase::length)
                .findFirst()
                .orElse(Duration.ZERO);
    }

    /// One set from the first grip to the end of the landing.
    public Duration setLength() {
        return phases.stream().map(PlannedPhase::length).reduce(Duration.ZERO, Duration::plus);
    }

    /// The landing phases alone.
    public List<PlannedPhase> landing() {
        return phases.stream().filter(planned -> planned.phase().lands()).toList();
    }

    /// The same seconds without the swing: relaxing takes them over.
    public Routine withoutSwing() {
        return has(Phase.SWING) ? without(Phase.SWING, variants.withSwing(Swing.OFF)) : this;
    }

    /// The same seconds with the head left up: relaxing takes them over.
    public Routine withoutChin() {
        return has(Phase.CHIN_TUCK) ? without(Phase.CHIN_TUCK, variants) : this;
    }

    private Routine without(Phase dropped, Variants changed) {
        var heir = has(Phase.RELAX) ? Phase.RELAX : Phase.OPEN_HANG;
        var kept = new ArrayList<PlannedPhase>();
        for (var planned : phases) {
            if (planned.phase() == heir) {
                kept.add(new PlannedPhase(heir, planned.length().plus(length(dropped))));
            } else if (planned.phase() != dropped) {
                kept.add(planned);
            }
        }
        return new Routine(id, name, kept, breath, changed, sets, rest, ownGetReady);
    }
}
