package dev.plumbline.terminal;

import dev.plumbline.settings.TextSize;
import dev.plumbline.settings.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Draws every screen in every state as a picture, with sample data and without a display.
@FunctionalInterface
public interface Tour {
    /// The files written.
    ///
    /// @throws IllegalArgumentException when no screen has the wanted name; the message lists those there are
    List<Path> draw(Order order) throws IOException;

    /// What is to be drawn.
    ///
    /// @param only the name of the one screen that is wanted, or null for all
    record Order(
            Path folder,
            int width,
            int height,
            Theme theme,
            TextSize text,
            Locale language,
            @Nullable String only) {
        private static final int LARGEST = 10_000;

        public Order {
            if (width < 1 || height < 1 || width > LARGEST || height > LARGEST) {
                throw new IllegalArgumentException("No picture is " + width + " x " + height);
            }
        }
    }
}
