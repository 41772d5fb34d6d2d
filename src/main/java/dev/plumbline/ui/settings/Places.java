package dev.plumbline.ui.settings;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;

/// Asks the person for a place on the disk; empty when they would rather not.
public interface Places {
    /// Which folder; the title says what for.
    Optional<Path> folder(Window owner, String titleKey);

    /// Where to write a file; `name` is only a proposal.
    Optional<Path> file(Window owner, String titleKey, String name);
}
