package dev.plumbline.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/// The faces that the style sheets name. They must be loaded before the first text is measured. In the place of one
/// that cannot be loaded the toolkit takes a face of the system: everything stays readable, and the log says which.
///
/// JavaFX does not choose among loaded static faces by weight, so every weight is asked for by its own family name.
public final class Fonts {
    private static final System.Logger LOG = System.getLogger(Fonts.class.getName());
    private static final String FOLDER = "/dev/plumbline/assets/font/";
    /// Where the packaged program has them as files: out of a module JavaFX copies each face to a file first, at every
    /// start.
    private static final Path IMAGE = Path.of(System.getProperty("java.home"), "lib", "plumbline-fonts");
    private static final double ANY_SIZE = 16;
    static final List<String> FIRST = List.of(
            "IBMPlexSansCondensed_400Regular.ttf",
            "IBMPlexSansCondensed_500Medium.ttf",
            "IBMPlexSansCondensed_600SemiBold.ttf",
            "IBMPlexSans_400Regular.ttf",
            "IBMPlexSans_500Medium.ttf");
    static final List<String> FURTHER = List.of(
            "IBMPlexSansCondensed_300Light.ttf", "IBMPlexSans_600SemiBold.ttf", "Newsreader_400Regular_Italic.ttf");

    private static final Set<String> LOADED = new HashSet<>();

    private Fonts() {}

    /// Makes every face known to the toolkit, the first time it is asked to.
    public static void load() {
        loadFirst();
        load(FURTHER);
    }

    /// The faces of the first picture of a start, and the one that text has where nothing else is said.
    public static void loadFirst() {
        load(FIRST);
    }

    private static synchronized void load(List<String> files) {
        missing(IMAGE, files.stream().filter(LOADED::add).toList())
                .forEach(file -> LOG.log(Level.WARNING, "no face can be loaded from " + file));
    }

    /// Loads what can be loaded, from `image` where it is there, and names what cannot.
    static List<String> missing(Path image, List<String> files) {
        return files.stream().filter(file -> !loads(image.resolve(file), file)).toList();
    }

    private static boolean loads(Path inImage, String file) {
        // JavaFX takes the address as it stands, and cannot read one with a sign in it that means something there.
        if (Files.exists(inImage) && Font.loadFont("file:" + inImage, ANY_SIZE) != null) {
            return true;
        }
        try (var bytes = bytes(inImage, file)) {
            return bytes != null && Font.loadFont(bytes, ANY_SIZE) != null;
        } catch (IOException unreadable) {
            LOG.log(Level.WARNING, file, unreadable);
            return false;
        }
    }

    private static @Nullable InputStream bytes(Path inImage, String file) throws IOException {
        return Files.exists(inImage) ? Files.newInputStream(inImage) : Fonts.class.getResourceAsStream(FOLDER + file);
    }
}
