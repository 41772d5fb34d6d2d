package dev.plumbline.ui.tour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.adapter.file.LineTable;
import dev.plumbline.settings.TextSize;
import dev.plumbline.support.Fx;
import dev.plumbline.ui.component.ScaleRow;
import dev.plumbline.ui.theme.Paper;
import dev.plumbline.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Group;
import javafx.scene.Node;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A ten in a row of its own looks like another question.
@Tag("ui")
class ScoresInOneRowTest {
    private static final SampleHouse HOUSE = new SampleHouse(Words.in(Locale.ENGLISH), LineTable.of("en"));

    @ParameterizedTest
    @CsvSource(textBlock = """
            today-light, 1440
            today-light, 1024
            reflect,     1440
            reflect,     1024
            """)
    void standTogetherWhereThereIsRoomWhateverTheTextSize(String name, int width) {
        var stop = Tour.stops().stream()
                .filter(any -> any.name().equals(name))
                .findFirst()
                .orElseThrow();
        for (var text : List.of(TextSize.NORMAL, TextSize.LARGE, TextSize.LARGER)) {
            var rows = Fx.call(() -> {
                var root = stop.screen(HOUSE);
                var scene = new Frame(Paper.LIGHT, text, width, 900).arrange(root);
                var row = (ScaleRow) Objects.requireNonNull(root.lookup(".scale-row"));
                Set<Double> tops =
                        row.getChildren().stream().map(Node::getLayoutY).collect(Collectors.toSet());
                scene.setRoot(new Group());
                return tops;
            });
            assertThat(rows).as("text size %s", text).hasSize(1);
        }
    }
}
