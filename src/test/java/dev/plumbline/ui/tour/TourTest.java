package dev.plumbline.ui.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.adapter.file.LineTable;
import dev.plumbline.settings.TextSize;
import dev.plumbline.support.Fx;
import dev.plumbline.ui.theme.Paper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("ui")
class TourTest {
    private static final int WIDTH_IN_PNG = 16;
    private static final int HEIGHT_IN_PNG = 20;

    private final Tour tour = new Tour(LineTable.of("en"));

    @TempDir
    private Path folder;

    /// The tour must find the toolkit running, and leave it to the tests that follow.
    @BeforeAll
    static void startToolkit() {
        Fx.run(() -> {});
    }

    @Test
    void noTwoStopsShareAName() {
        assertThat(Tour.stops()).extracting(Stop::name).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"1024, 640", "1440, 900"})
    void aPictureHasTheSizeThatWasAskedFor(int width, int height) throws IOException {
        var files = tour.draw(folder.resolve("new"), frame(width, height), Locale.ENGLISH, "stage-land");

        assertThat(files).containsExactly(folder.resolve("new").resolve("stage-land.png"));
        var png = ByteBuffer.wrap(Files.readAllBytes(files.getFirst()));
        assertThat(png.getInt(WIDTH_IN_PNG)).isEqualTo(width);
        assertThat(png.getInt(HEIGHT_IN_PNG)).isEqualTo(height);
    }

    @Test
    void theSameOrderGivesTheSamePicture() throws IOException {
        var one = tour.draw(folder.resolve("one"), frame(1024, 640), Locale.ENGLISH, "today-light");
        var other = tour.draw(folder.resolve("other"), frame(1024, 640), Locale.ENGLISH, "today-light");

        assertThat(one.getFirst()).hasSameBinaryContentAs(other.getFirst());
    }

    @Test
    void aDarkStopIsDarkOnLightOrders() throws IOException {
        var light = tour.draw(folder, frame(1024, 640), Locale.ENGLISH, "reflect");
        var dark = tour.draw(folder, frame(1024, 640), Locale.ENGLISH, "reflect-dark");
        var asked =
                tour.draw(folder.resolve("dark"), frame(1024, 640).withPaper(Paper.DARK), Locale.ENGLISH, "reflect");

        assertThat(dark.getFirst()).hasSameBinaryContentAs(asked.getFirst());
        assertThat(Files.mismatch(light.getFirst(), dark.getFirst())).isNotNegative();
    }

    @Test
    void anUnknownNameIsToldBesideTheKnownOnes() {
        assertThatThrownBy(() -> tour.draw(folder, frame(1024, 640), Locale.ENGLISH, "stage-flying"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("stage-flying", "stage-land", "today-first");
        assertThat(folder).isEmptyDirectory();
    }

    private static Frame frame(int width, int height) {
        return new Frame(Paper.LIGHT, TextSize.NORMAL, width, height);
    }
}
