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
import javafx.scene.Group;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("ui")
class EveryScreenTest {
    private static final SampleHouse HOUSE = new SampleHouse(Words.in(Locale.ENGLISH), LineTable.of("en"));
    private static final List<Frame> FRAMES = List.of(frame(1024, 640), frame(1440, 900), frame(3440, 1440));

    static Stream<Named<Stop>> stops() {
        return Tour.stops().stream().map(stop -> Named.of(stop.name(), stop));
    }

    @ParameterizedTest
    @MethodSource("stops")
    void inNoWindowIsATextCutOffOrDoTwoTouch(Stop stop) {
        var root = Fx.call(() -> stop.screen(HOUSE));
        for (var frame : FRAMES) {
            var texts = Fx.call(() -> {
                var scene = frame.arrange(root);
                var seen = Inscription.of(root, frame.width(), frame.height());
                scene.setRoot(new Group());
                return seen;
            });

            assertThat(texts).as("%s", frame).isNotEmpty().allMatch(Inscription::isWhole);
            assertThat(touching(texts)).as("%s", frame).isEmpty();
        }
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

    private static Frame frame(int width, int height) {
        return new Frame(Paper.LIGHT, TextSize.NORMAL, width, height);
    }
}
