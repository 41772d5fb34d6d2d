package dev.plumbline.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.support.Fx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("ui")
class FontsTest {
    @TempDir
    private Path image;

    @Test
    void aFaceThatIsMissingIsNamedAndTheOthersAreLoaded() {
        var missing = Fx.call(() -> Fonts.missing(image, List.of("NoSuchFace.ttf", "IBMPlexSans_400Regular.ttf")));

        assertThat(missing).containsExactly("NoSuchFace.ttf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"image", "an image", "50%20#1"})
    void aFaceOfTheImageIsLoadedWhereverTheImageStands(String place) throws IOException {
        var there = Files.createDirectories(image.resolve(place));
        Files.copy(Path.of("assets/font/Newsreader_400Regular_Italic.ttf"), there.resolve("OnlyHere.ttf"));

        assertThat(Fx.call(() -> Fonts.missing(there, List.of("OnlyHere.ttf")))).isEmpty();
    }

    @Test
    void everyFaceThatIsAskedForIsAmongTheAssetsFromWhichTheImageHasThem() {
        assertThat(Stream.concat(Fonts.FIRST.stream(), Fonts.FURTHER.stream()))
                .allSatisfy(file -> assertThat(Path.of("assets/font", file)).exists());
    }

    @Test
    void whatIsNoFaceInTheImageIsNamed() throws IOException {
        Files.writeString(image.resolve("Broken.ttf"), "no face");

        assertThat(Fx.call(() -> Fonts.missing(image, List.of("Broken.ttf")))).containsExactly("Broken.ttf");
    }

    @Test
    void whatIsWrittenInAMissingFaceIsStillWritten() {
        var width = Fx.call(() -> {
            var text = new Text("Slow land");
            text.setFont(Font.font("No Such Face", 40));
            return text.getLayoutBounds().getWidth();
        });

        assertThat(width).isGreaterThan(100);
    }
}
