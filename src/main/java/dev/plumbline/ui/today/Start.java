package dev.plumbline.ui.today;

import dev.plumbline.routine.Bar;
import dev.plumbline.routine.Routine;
import org.jspecify.annotations.Nullable;

/// What the person asked for by pressing Start.
///
/// @param routine as it will be performed on that bar
/// @param bar null on the floor
/// @param before how the back feels, 0 to 10, or null where it was skipped
public record Start(
        Routine routine, @Nullable Bar bar, @Nullable Integer before) {}
