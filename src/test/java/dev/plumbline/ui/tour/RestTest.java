package dev.plumbline.ui.tour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.adapter.file.LineTable;
import dev.plumbline.settings.TextSize;
import dev.plumbline.support.Fx;
import dev.plumbline.ui.theme.Paper;
import dev.plumbline.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Cell;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A screen that was laid out asks for nothing more, so that a window that nobody touches costs nothing.
@Tag("ui")
class RestTest {
    private static final SampleHouse HOUSE = new SampleHouse(Words.in(Locale.ENGLISH), LineTable.of("en"));
    private static final int SETTLING = 3;

    static Stream<Named<Stop>> stops() {
        return Tour.stops().stream()
                .filter(stop -> !stop.name().startsWith("stage"))
                .map(stop -> Named.of(stop.name(), stop));
    }

    @ParameterizedTest
    @MethodSource("stops")
    void aScreenComesToRest(Stop stop) {
        var restless = Fx.call(() -> {
            var root = stop.screen(HOUSE);
            new Frame(Paper.LIGHT, TextSize.NORMAL, 1440, 900).arrange(root);
            for (var pass = 0; pass < SETTLING; pass++) {
                root.applyCss();
                root.layout();
            }
            return below(root)
                    .filter(Parent::isNeedsLayout)
                    .map(Object::toString)
                    .toList();
        });
        assertThat(restless).isEmpty();
    }

    private static Stream<Parent> below(Node node) {
        // A list keeps cells in store that nobody lays out.
        var spare = node instanceof Cell<?>;
        if (!node.isVisible() || spare || !(node instanceof Parent parent)) {
            return Stream.empty();
        }
        var children = List.copyOf(parent.getChildrenUnmodifiable());
        return Stream.concat(Stream.of(parent), children.stream().flatMap(RestTest::below));
    }
}
