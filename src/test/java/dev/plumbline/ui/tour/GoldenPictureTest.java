package dev.plumbline.ui.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.plumbline.adapter.file.LineTable;
import dev.plumbline.settings.TextSize;
import dev.plumbline.support.Fx;
import dev.plumbline.ui.theme.Paper;
import dev.plumbline.words.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Stage and figure look as they did when somebody last looked at them: small pictures, each pixel the mean of many.
///
/// `./mvnw test -Dtest=GoldenPictureTest -Dgolden=write` records them anew; look at them before they are kept.
@Tag("ui")
class GoldenPictureTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "dev", "plumbline", "ui", "tour", "golden");
    private static final Path LIBRARIES = FOLDER.resolve("libraries.txt");
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;
    private static final int BLOCK = 6;
    private static final double MEAN_TOLERANCE = 0.4;
    private static final int BLOCK_TOLERANCE = 40;

    private static final SampleHouse HOUSE = new SampleHouse(Words.in(Locale.ENGLISH), LineTable.of("en"));

    static Stream<Named<Stop>> pictures() {
        return Tour.stops().stream()
                .filter(stop -> stop.name().startsWith("stage"))
                .map(stop -> Named.of(stop.name(), stop));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void looksAsRecorded(Stop stop) throws IOException {
        var frame = new Frame(Paper.LIGHT, TextSize.NORMAL, WIDTH, HEIGHT);
        var picture = small(Fx.call(() -> stop.picture(HOUSE, frame)));
        var file = FOLDER.resolve(stop.name() + ".png");
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(FOLDER);
            Files.write(file, Png.of(picture));
            Files.writeString(LIBRARIES, libraries());
            return;
        }
        assumeTrue(
                Files.exists(LIBRARIES) && Files.readString(LIBRARIES).equals(libraries()),
                () -> "The pictures were recorded with other font libraries than " + libraries());
        assertThat(file).exists();
        var golden = new Image(file.toUri().toString());

        var difference = Difference.of(golden, picture);
        if (difference.mean() > MEAN_TOLERANCE || difference.most() > BLOCK_TOLERANCE) {
            Files.createDirectories(Path.of("target", "shots"));
            Files.write(Path.of("target", "shots", stop.name() + "-now.png"), Png.of(picture));
        }
        assertThat(difference.mean()).as("mean difference").isLessThanOrEqualTo(MEAN_TOLERANCE);
        assertThat(difference.most()).as("largest difference").isLessThanOrEqualTo(BLOCK_TOLERANCE);
    }

    /// How far two pictures are apart, of 255: on the whole, and where they are furthest.
    private record Difference(double mean, int most) {
        static Difference of(Image one, Image other) {
            var sum = 0L;
            var most = 0;
            var width = (int) one.getWidth();
            var height = (int) one.getHeight();
            for (var y = 0; y < height; y++) {
                for (var x = 0; x < width; x++) {
                    var a = one.getPixelReader().getArgb(x, y);
                    var b = other.getPixelReader().getArgb(x, y);
                    for (var shift = 0; shift <= 16; shift += 8) {
                        var apart = Math.abs(((a >> shift) & 255) - ((b >> shift) & 255));
                        sum += apart;
                        most = Math.max(most, apart);
                    }
                }
            }
            return new Difference(sum / (3.0 * width * height), most);
        }
    }

    private static Image small(Image picture) {
        var small = new WritableImage(WIDTH / BLOCK, HEIGHT / BLOCK);
        for (var y = 0; y < HEIGHT / BLOCK; y++) {
            for (var x = 0; x < WIDTH / BLOCK; x++) {
                small.getPixelWriter().setArgb(x, y, mean(picture, x * BLOCK, y * BLOCK));
            }
        }
        return small;
    }

    private static int mean(Image picture, int left, int top) {
        var sums = new int[3];
        for (var y = top; y < top + BLOCK; y++) {
            for (var x = left; x < left + BLOCK; x++) {
                var argb = picture.getPixelReader().getArgb(x, y);
                for (var channel = 0; channel < 3; channel++) {
                    sums[channel] += (argb >> (8 * channel)) & 255;
                }
            }
        }
        var pixels = BLOCK * BLOCK;
        return (255 << 24)
                | (((sums[2] + pixels / 2) / pixels) << 16)
                | (((sums[1] + pixels / 2) / pixels) << 8)
                | ((sums[0] + pixels / 2) / pixels);
    }

    /// What draws letters here: the toolkit's version, the machine's kind, and the font library where it is the
    /// machine's.
    private static String libraries() {
        return Stream.of(
                        "javafx " + System.getProperty("javafx.version", "unknown"),
                        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                        freetype())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String freetype() {
        for (var folder : new String[] {"/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64"}) {
            var library = Path.of(folder, "libfreetype.so.6");
            if (Files.exists(library)) {
                try {
                    return library.toRealPath().getFileName().toString();
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            }
        }
        return "no freetype of the machine's";
    }
}
