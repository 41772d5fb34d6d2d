package dev.plumbline.routine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a person opts into for a hang of open length; parts opted into come first and count toward the limit.
///
/// @param landAt the start of the landing, counted from the first second of the hang; null means the limit of 170 s
public record OpenHang(
        boolean chin, boolean swing, @Nullable Duration landAt) {
    /// The hang, without its landing, never lasts longer.
    public static final Duration LIMIT = Duration.ofSeconds(170);

    private static final Duration LEAST_OPEN = Duration.ofSeconds(7);
    private static final PlannedPhase RELAX = PlannedPhase.of(Phase.RELAX, 20);
    private static final PlannedPhase CHIN = PlannedPhase.of(Phase.CHIN_TUCK, 10);
    private static final PlannedPhase SWING = PlannedPhase.of(Phase.SWING, 11);
    private static final PlannedPhase LANDING = PlannedPhase.of(Phase.SLOW_LAND, 10);

    public OpenHang {
        var least = earliest(chin, swing);
        if (landAt != null && (landAt.compareTo(least) < 0 || landAt.compareTo(LIMIT) > 0)) {
            throw new IllegalArgumentException(
                    "Landing at " + landAt + " must be between " + least + " and " + LIMIT + " into the hang");
        }
    }

    /// How long `phase` lasts in every hang of open length; empty for the hang itself.
    static Optional<Duration> settled(Phase phase) {
        return Stream.of(RELAX, CHIN, SWING, LANDING)
                .filter(planned -> planned.phase() == phase)
                .map(PlannedPhase::length)
                .findFirst();
    }

    /// The earliest landing with these parts before the hang.
    static Duration earliest(boolean chin, boolean swing) {
        return optedInto(chin, swing).plus(LEAST_OPEN);
    }

    private static Duration optedInto(boolean chin, boolean swing) {
        var sum = chin || swing ? RELAX.length() : Duration.ZERO;
        sum = chin ? sum.plus(CHIN.length()) : sum;
        return swing ? sum.plus(SWING.length()) : sum;
    }

    /// The open routine with these parts in it.
    public Routine applyTo(Routine open) {
        var phases = new ArrayList<PlannedPhase>();
        if (chin || swing) {
            phases.add(RELAX);
        }
        if (chin) {
            phases.add(CHIN);
        }
        if (swing) {
            phases.add(SWING);
        }
        var landing = landAt == null ? LIMIT : landAt;
        phases.add(new PlannedPhase(Phase.OPEN_HANG, landing.minus(optedInto(chin, swing))));
        phases.addAll(open.landing());
        var variants = open.variants().withSwing(swing ? Swing.FORE_AFT : Swing.OFF);
        return new Routine(
                open.id(), open.name(), phases, open.breath(), variants, open.sets(), open.rest(), open.ownGetReady());
    }
}
