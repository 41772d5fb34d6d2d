package dev.plumbline.routine;

import java.time.Duration;

/// One phase of a set and how long it is meant to last: a phase that hangs or lands, never of zero length.
public record PlannedPhase(Phase phase, Duration length) {
    public PlannedPhase {
        if (!phase.hangs() && !phase.lands()) {
            throw new IllegalArgumentException("A set has no phase " + phase);
        }
        if (!length.isPositive()) {
            throw new IllegalArgumentException(phase + " must last longer than " + length);
        }
    }

    public static PlannedPhase of(Phase phase, long seconds) {
        return new PlannedPhase(phase, Duration.ofSeconds(seconds));
    }
}
