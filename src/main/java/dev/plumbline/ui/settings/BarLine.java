package dev.plumbline.ui.settings;

import dev.plumbline.routine.Bar;

/// A bar as it stands in the list.
///
/// @param meaning how it is held and where the feet go, in words
record BarLine(Bar bar, String meaning, boolean inUse) {}
