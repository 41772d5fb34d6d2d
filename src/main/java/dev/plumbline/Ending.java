package dev.plumbline;

import dev.plumbline.adapter.file.Moved;
import dev.plumbline.settings.Settings;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// How a window ends: for good, or to open anew on another data folder.
sealed interface Ending {
    /// The program ends.
    record Quit() implements Ending {}

    /// The window goes on with the data in this folder.
    ///
    /// @param moved what was moved there just now, or null
    /// @param settings to go on with, or null for those of the folder
    record GoTo(Path data, @Nullable Moved moved, @Nullable Settings settings) implements Ending {}
}
