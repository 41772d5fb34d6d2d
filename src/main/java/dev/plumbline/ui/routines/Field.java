package dev.plumbline.ui.routines;

import dev.plumbline.routine.Phase;

/// A phase on the editor's bar.
///
/// @param share how much of the bar it takes, from 0 to 1
/// @param settled true where its length cannot be changed
record Field(Phase phase, String name, int seconds, double share, boolean settled) {}
