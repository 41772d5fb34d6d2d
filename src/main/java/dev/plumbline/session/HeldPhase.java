package dev.plumbline.session;

import dev.plumbline.routine.Phase;
import java.time.Duration;

/// One phase of a set as it was done: what was planned, what was held, and what ended it.
///
/// Time spent paused is in neither figure. A phase that was not reached held nothing.
public record HeldPhase(Phase phase, Duration planned, Duration held, EndedBy endedBy) {
    public HeldPhase {
        if (!phase.hangs() && !phase.lands()) {
            throw new IllegalArgumentException("A set has no phase " + phase);
        }
        if (held.isNegative() || planned.isNegative()) {
            throw new IllegalArgumentException(phase + " held " + held + " of " + planned);
        }
        if (endedBy == EndedBy.NOT_REACHED && !held.isZero()) {
            throw new IllegalArgumentException(phase + " was not reached but held " + held);
        }
    }
}
