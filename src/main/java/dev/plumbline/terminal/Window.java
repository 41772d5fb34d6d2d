package dev.plumbline.terminal;

import dev.plumbline.history.StorageFailure;
import dev.plumbline.routine.Routine;
import java.nio.file.Path;

/// The other face of the program. Each call lasts until the window is closed and returns the exit code.
public interface Window {
    int open() throws StorageFailure;

    /// Straight into getting ready for `routine`.
    int openInto(Routine routine) throws StorageFailure;

    /// At the question whether to add the routine in `file`.
    int openFile(Path file) throws StorageFailure;
}
