package dev.plumbline.ui.tour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.adapter.file.LineTable;
import dev.plumbline.settings.TextSize;
import dev.plumbline.support.Fx;
import dev.plumbline.ui.theme.Paper;
import dev.plumbline.words.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("ui")
class PointerTest {
    private static final SampleHouse HOUSE = new SampleHouse(Words.in(Locale.ENGLISH), LineTable.of("en"));
    private static final List<Frame> FRAMES = List.of(frame(1024, 640), frame(1440, 900), frame(3440, 1440));

    static Stream<Named<Stop>> stops() {
        return Tour.stops().stream()
                .filter(stop -> !stop.name().startsWith("stage"))
                // An open menu lies over the page on purpose.
                .filter(stop -> !stop.name().equals("history-export"))
                .map(stop -> Named.of(stop.name(), stop));
    }

    @ParameterizedTest
    @MethodSource("stops")
    void nothingInvisibleLiesOverAButton(Stop stop) {
        var root = Fx.call(() -> stop.screen(HOUSE));
        for (var frame : FRAMES) {
            var missed = Fx.call(() -> {
                var scene = frame.arrange(root);
                var found = missed(root, new BoundingBox(0, 0, frame.width(), frame.height()));
                scene.setRoot(new Group());
                return found;
            });

            assertThat(missed).as("%s", frame).isEmpty();
        }
    }

    private static List<String> missed(Parent root, Bounds window) {
        return below(root)
                .filter(node -> node instanceof ButtonBase && !node.isDisabled())
                .filter(button -> window.contains(box(button)))
                .filter(button -> !isCutAway(button))
                .filter(button -> !isWithin(at(root, middle(button)), button))
                .map(button -> button + " lies under " + at(root, middle(button)))
                .toList();
    }

    /// True for one whose middle has scrolled out of the list that it is in.
    private static boolean isCutAway(Node button) {
        return Stream.<Node>iterate(button.getParent(), Objects::nonNull, Node::getParent)
                .filter(above -> above.getClip() != null)
                .anyMatch(above -> !above.getClip().getBoundsInParent().contains(above.sceneToLocal(middle(button))));
    }

    private static Stream<Node> below(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        return Stream.concat(Stream.of(node), children(node).stream().flatMap(PointerTest::below));
    }

    /// The node that a pointer there would meet, after the rules of the toolkit.
    private static Optional<Node> at(Node node, Point2D scene) {
        var here = node.sceneToLocal(scene);
        var cut = node.getClip() != null
                && !node.getClip().contains(node.getClip().parentToLocal(here));
        if (!node.isVisible()
                || node.isMouseTransparent()
                || cut
                || !node.getBoundsInLocal().contains(here)) {
            return Optional.empty();
        }
        return children(node).reversed().stream()
                .sorted(Comparator.comparingDouble(Node::getViewOrder))
                .flatMap(child -> at(child, scene).stream())
                .findFirst()
                .or(() -> Optional.of(node).filter(met -> met.contains(here)));
    }

    private static boolean isWithin(Optional<Node> met, Node button) {
        return Stream.<Node>iterate(met.orElse(null), Objects::nonNull, Node::getParent)
                .anyMatch(button::equals);
    }

    private static List<Node> children(Node node) {
        return node instanceof Parent parent ? parent.getChildrenUnmodifiable() : List.of();
    }

    private static Bounds box(Node node) {
        return node.localToScene(node.getBoundsInLocal());
    }

    private static Point2D middle(Node node) {
        return new Point2D(box(node).getCenterX(), box(node).getCenterY());
    }

    private static Frame frame(int width, int height) {
        return new Frame(Paper.LIGHT, TextSize.NORMAL, width, height);
    }
}
