package dev.plumbline.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// How a screen looks is said in style sheets, and which colours there are in three of them.
class StyleTest {
    private static final Path CODE = Path.of("src", "main", "java", "dev", "plumbline", "ui");
    private static final Path RESOURCES = Path.of("src", "main", "resources", "dev", "plumbline", "ui");
    private static final List<String> PALETTES = List.of("light.css", "dark.css", "stage.css");

    private static final Pattern INLINE = Pattern.compile("setStyle\\(|\\sstyle=\"");
    private static final Pattern COLOUR_IN_CODE =
            Pattern.compile("Color\\.(web|rgb|color|hsb|valueOf|[A-Z]{2,})|\"#[0-9A-Fa-f]{3,8}\"");
    private static final Pattern COLOUR_IN_CSS = Pattern.compile(
            ":[^;]*(#[0-9A-Fa-f]{3,8}\\b|rgba?\\(|\\b(white|black|gr[ae]y|red|green|blue|yellow|orange)\\b)");

    @Test
    void nothingHasAStyleOfItsOwn() {
        assertThat(lines(_ -> true, INLINE)).isEmpty();
    }

    @Test
    void noCodeKnowsAColour() {
        assertThat(lines(file -> file.toString().endsWith(".java"), COLOUR_IN_CODE))
                .isEmpty();
    }

    @Test
    void coloursAreGivenInThePalettesOnly() {
        assertThat(lines(
                        file -> file.toString().endsWith(".css")
                                && !PALETTES.contains(file.getFileName().toString()),
                        COLOUR_IN_CSS))
                .isEmpty();
    }

    private static List<String> lines(Predicate<Path> wanted, Pattern forbidden) {
        return Stream.of(CODE, RESOURCES)
                .flatMap(StyleTest::files)
                .filter(wanted)
                .flatMap(file -> read(file)
                        .filter(line -> forbidden.matcher(line).find())
                        .filter(line -> !line.contains("-fx-font-smoothing-type"))
                        .map(line -> file.getFileName() + ": " + line.strip()))
                .toList();
    }

    private static Stream<Path> files(Path folder) {
        try (var found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String> read(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8).stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
