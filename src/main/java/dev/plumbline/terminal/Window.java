package dev.plumbline.terminal;

import dev.plumbline.routine.Routine;
import java.nio.file.Path;

/// The other face of the program. Both calls last until the window is closed and return the exit code.
public interface Window {
    int open();

    /// Straight into getting ready for `routine`.
    int openInto(Routine routine);

    /// At the question whether to add the routine in `file`.
    int openFile(Path file);
}
