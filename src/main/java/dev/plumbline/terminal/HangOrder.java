package dev.plumbline.terminal;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What was asked of `plumbline hang` beside the routine.
///
/// @param getReady before all sets, or null for what is usual
record HangOrder(
        int speed,
        boolean sound,
        @Nullable Duration getReady,
        @Nullable Integer before,
        @Nullable Integer after,
        @Nullable Path log) {
    /// Faster than real is for a look: nobody hung that long.
    boolean kept() {
        return speed == 1;
    }
}
