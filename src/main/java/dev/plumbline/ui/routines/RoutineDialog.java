package dev.plumbline.ui.routines;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;

/// Asks the person for the file of a routine; empty when they would rather not.
public interface RoutineDialog {
    /// Where to write: `name` is only a proposal.
    Optional<Path> whereTo(Window owner, String name);

    /// Which file to read.
    Optional<Path> whichOne(Window owner);
}
