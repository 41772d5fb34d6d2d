package dev.plumbline.ui.history;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;

/// Asks the person for a file; empty when they would rather not.
public interface FileDialog {
    /// Where to write: `name` is only a proposal.
    Optional<Path> whereTo(Window owner, Format format, String name);

    /// Which file to read.
    Optional<Path> whichOne(Window owner);
}
