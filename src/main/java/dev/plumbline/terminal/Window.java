package dev.plumbline.terminal;

import dev.plumbline.routine.Routine;

/// The other face of the program. Both calls last until the window is closed and return the exit code.
public interface Window {
    int open();

    /// Straight into getting ready for `routine`.
    int openInto(Routine routine);
}
