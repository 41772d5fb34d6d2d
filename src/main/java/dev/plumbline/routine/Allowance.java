package dev.plumbline.routine;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is open to one person: less than the rules allow where a file locks a part, the person never does it, or the
/// bar does not take it.
///
/// @param bar null where there is none, or it is not known
public record Allowance(
        Set<Lock> locks,
        boolean neverChin,
        boolean neverSwing,
        @Nullable Bar bar) {
    /// Nothing beyond the rules themselves.
    public static final Allowance EVERYTHING = new Allowance(Set.of(), false, false, null);

    public Allowance {
        locks = Set.copyOf(locks);
    }
}
