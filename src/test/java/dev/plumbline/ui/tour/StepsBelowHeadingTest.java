package dev.plumbline.ui.tour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.adapter.file.LineTable;
import dev.plumbline.settings.TextSize;
import dev.plumbline.support.Fx;
import dev.plumbline.ui.theme.Paper;
import dev.plumbline.words.Words;
import java.util.Locale;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Learn's heading lies over the lines that the four people hang from, and covers no hand.
@Tag("ui")
class StepsBelowHeadingTest {
    private static final SampleHouse HOUSE = new SampleHouse(Words.in(Locale.ENGLISH), LineTable.of("en"));

    @ParameterizedTest
    @CsvSource({"1440, 1", "1097, 1", "1024, 1.3", "800, 1", "1440, 2"})
    void theFirstBarIsBelowTheHeading(int width, double text) {
        var gap = Fx.call(() -> {
            var root = Tour.stops().stream()
                    .filter(stop -> stop.name().equals("learn"))
                    .findFirst()
                    .orElseThrow()
                    .screen(HOUSE);
            var scene = new Frame(Paper.LIGHT, TextSize.of(text), width, 900).arrange(root);
            var heading = inScene(Objects.requireNonNull(root.lookup(".learn-heading")));
            var bar = inScene(Objects.requireNonNull(root.lookup(".person-bar")));
            scene.setRoot(new Group());
            return bar.getMinY() - heading.getMaxY();
        });
        assertThat(gap).isBetween(0.0, 60.0);
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
