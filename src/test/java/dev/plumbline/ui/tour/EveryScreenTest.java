package dev.plumbline.ui.tour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.adapter.file.LineTable;
import dev.plumbline.settings.TextSize;
import dev.plumbline.support.Fx;
import dev.plumbline.ui.theme.Paper;
import dev.plumbline.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("ui")
class EveryScreenTest {
    private static final SampleHouse HOUSE = new SampleHouse(Words.in(Locale.ENGLISH), LineTable.of("en"));

    static Stream<Arguments> stopsAndSizes() {
        return Tour.stops().stream()
                .flatMap(stop -> Stream.of(
                        Arguments.of(stop.name(), stop, 1024, 640),
                        Arguments.of(stop.name(), stop, 1440, 900),
                        Arguments.of(stop.name(), stop, 3440, 1440)));
    }

    @ParameterizedTest(name = "{0} at {2}x{3}")
    @MethodSource("stopsAndSizes")
    void noTextIsCutOffAndNoTwoTouch(String name, Stop stop, int width, int height) {
        var texts = Fx.call(() -> {
            var root = stop.screen(HOUSE);
            new Frame(Paper.LIGHT, TextSize.NORMAL, width, height).arrange(root);
            return Inscription.of(root, width, height);
        });

        assertThat(texts).as(name).isNotEmpty().allMatch(Inscription::isWhole);
        assertThat(touching(texts)).isEmpty();
    }

    private static List<String> touching(List<Inscription> texts) {
        return IntStream.range(0, texts.size())
                .boxed()
                .flatMap(index -> texts.subList(index + 1, texts.size()).stream()
                        .filter(other -> texts.get(index).touches(other))
                        .filter(other -> !texts.get(index).belongsTo(other))
                        .map(other -> texts.get(index) + " and " + other))
                .toList();
    }
}
