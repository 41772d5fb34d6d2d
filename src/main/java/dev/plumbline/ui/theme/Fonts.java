package dev.plumbline.ui.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/// The faces that the style sheets name. They must be loaded before the first text is measured.
///
/// JavaFX does not choose among loaded static faces by weight, so every weight is asked for by its own family name.
public final class Fonts {
    private static final String FOLDER = "/dev/plumbline/assets/font/";
    private static final double ANY_SIZE = 16;
    private static final List<String> FILES = List.of(
            "IBMPlexSansCondensed_300Light.ttf",
            "IBMPlexSansCondensed_400Regular.ttf",
            "IBMPlexSansCondensed_500Medium.ttf",
            "IBMPlexSansCondensed_600SemiBold.ttf",
            "IBMPlexSans_400Regular.ttf",
            "IBMPlexSans_500Medium.ttf",
            "IBMPlexSans_600SemiBold.ttf",
            "Newsreader_400Regular_Italic.ttf");

    private static boolean loaded;

    private Fonts() {}

    /// Makes every face known to the toolkit, the first time it is asked to.
    public static synchronized void load() {
        if (!loaded) {
            FILES.forEach(Fonts::load);
            loaded = true;
        }
    }

    private static void load(String file) {
        try (var bytes = Fonts.class.getResourceAsStream(FOLDER + file)) {
            if (bytes == null || Font.loadFont(bytes, ANY_SIZE) == null) {
                throw new IllegalStateException("The font " + FOLDER + file + " is missing or unreadable");
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
