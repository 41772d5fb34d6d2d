package dev.plumbline.ui.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.adapter.file.LineTable;
import dev.plumbline.settings.TextSize;
import dev.plumbline.support.Fx;
import dev.plumbline.ui.stage.StageGrid;
import dev.plumbline.ui.theme.Paper;
import dev.plumbline.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every state of the stage in every window, against the measures of the design.
@Tag("ui")
class StageGeometryTest {
    private static final double CAPITAL = 0.698;
    private static final double SHORT_NUMBER = 0.30;
    private static final double LONG_NUMBER = 0.22;
    private static final double LANDING_WORD = 0.16;
    private static final double PIXEL = 1;

    private static final SampleHouse HOUSE = new SampleHouse(Words.in(Locale.ENGLISH), LineTable.of("en"));
    private static final List<Frame> FRAMES = List.of(
            frame(1024, 640),
            frame(1366, 768),
            frame(1440, 900),
            frame(3440, 1440),
            frame(800, 500),
            frame(1080, 1920));

    static Stream<Named<Stop>> stages() {
        return Tour.stops().stream()
                .filter(stop -> stop.name().startsWith("stage"))
                .map(stop -> Named.of(stop.name(), stop));
    }

    @ParameterizedTest
    @MethodSource("stages")
    void isReadFromFiveMetresAndStandsOnItsLines(Stop stop) {
        var root = Fx.call(() -> stop.screen(HOUSE));
        for (var frame : FRAMES) {
            var drawn = drawn(root, frame);
            var grid = new StageGrid(frame.width(), frame.height());
            numberIsLargeAndInItsColumn(drawn, grid, frame);
            discEndsLeftOfTheText(drawn, grid, frame);
            stripIsInProportion(drawn, grid, frame);
            floorIsWhereItAlwaysIs(drawn, grid, frame);
        }
    }

    @Test
    void theFloorIsThereWhileSomebodyHangs() {
        var stop = Tour.stops().stream()
                .filter(other -> other.name().equals("stage-relax"))
                .findFirst()
                .orElseThrow();
        var root = Fx.call(() -> stop.screen(HOUSE));
        for (var frame : FRAMES) {
            var drawn = drawn(root, frame);
            assertThat(floor(drawn, new StageGrid(frame.width(), frame.height())))
                    .as("%s", frame)
                    .isPresent();
        }
    }

    private static List<Drawn> drawn(Parent root, Frame frame) {
        return Fx.call(() -> {
            var scene = frame.arrange(root);
            var all = Drawn.of(root);
            scene.setRoot(new Group());
            return all;
        });
    }

    private static void numberIsLargeAndInItsColumn(List<Drawn> drawn, StageGrid grid, Frame frame) {
        var cells = of(drawn, "stage-number");
        if (cells.isEmpty()) {
            return;
        }
        var wordOfLanding = cells.size() == 1 && cells.getFirst().words().length() > 2;
        var least = wordOfLanding ? LANDING_WORD : cells.size() <= 4 ? SHORT_NUMBER : LONG_NUMBER;
        assertThat(cells).as("%s", frame).allSatisfy(cell -> {
            assertThat(cell.size() * CAPITAL).as("%s", cell).isGreaterThanOrEqualTo(least * grid.unit() - PIXEL);
            assertThat(cell.box().getMaxX()).as("%s", cell).isLessThanOrEqualTo(grid.right() + PIXEL);
        });
    }

    private static void discEndsLeftOfTheText(List<Drawn> drawn, StageGrid grid, Frame frame) {
        Stream.of("breath-disc", "breath-ring")
                .flatMap(style -> of(drawn, style).stream())
                .forEach(circle -> assertThat(circle.box().getMaxX() + grid.line())
                        .as("%s in %s", circle, frame)
                        .isLessThan(grid.textX()));
    }

    /// Parts of one strip fill it from margin to margin, and none is wider than its track.
    private static void stripIsInProportion(List<Drawn> drawn, StageGrid grid, Frame frame) {
        var tracks = of(drawn, "strip-track");
        assertThat(tracks).as("%s", frame).isNotEmpty();
        assertThat(tracks.getFirst().box().getMinX()).as("%s", frame).isCloseTo(grid.left(), within(PIXEL));
        assertThat(tracks.getLast().box().getMaxX()).as("%s", frame).isCloseTo(grid.right(), within(PIXEL));
        for (var i = 1; i < tracks.size(); i++) {
            var gap = tracks.get(i).box().getMinX() - tracks.get(i - 1).box().getMaxX();
            assertThat(gap).as("gap %d in %s", i, frame).isCloseTo(grid.of(0.006), within(PIXEL));
        }
        for (var done : of(drawn, "strip-done")) {
            assertThat(tracks).as("%s in %s", done, frame).anySatisfy(track -> {
                assertThat(done.box().getMinX()).isCloseTo(track.box().getMinX(), within(PIXEL));
                assertThat(done.box().getMaxX()).isLessThanOrEqualTo(track.box().getMaxX() + PIXEL);
            });
        }
    }

    private static void floorIsWhereItAlwaysIs(List<Drawn> drawn, StageGrid grid, Frame frame) {
        floor(drawn, grid)
                .ifPresent(floor -> assertThat(floor.box().getCenterY())
                        .as("the floor in %s", frame)
                        .isCloseTo(grid.floorY(), within(PIXEL)));
    }

    /// The one level line of the stage that is longer than a tick.
    private static Optional<Drawn> floor(List<Drawn> drawn, StageGrid grid) {
        return Stream.of("stage-ground", "stage-line")
                .flatMap(style -> of(drawn, style).stream())
                .filter(line -> line.box().getHeight() < grid.line() + PIXEL
                        && line.box().getWidth() > grid.of(0.2))
                .findFirst();
    }

    private static List<Drawn> of(List<Drawn> drawn, String style) {
        return drawn.stream().filter(it -> has(it.node(), style)).toList();
    }

    private static boolean has(Node node, String style) {
        return node.getStyleClass().contains(style);
    }

    private static Frame frame(int width, int height) {
        return new Frame(Paper.LIGHT, TextSize.NORMAL, width, height);
    }
}
