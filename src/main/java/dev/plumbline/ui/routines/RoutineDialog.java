package dev.plumbline.ui.routines;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;

/// Asks the person for the file of a routine; empty when they would rather not.
public interface RoutineDialog {
    /// How the name of a routine's file ends when it is handed on: a desktop knows by it what opens the file. What is
    /// in it is the same JSON as everywhere.
    String SUFFIX = ".plumbline";

    /// Where to write: `name` is only a proposal.
    Optional<Path> whereTo(Window owner, String name);

    /// Which file to read.
    Optional<Path> whichOne(Window owner);
}
