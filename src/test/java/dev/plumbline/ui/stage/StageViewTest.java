package dev.plumbline.ui.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.routine.OpenHang;
import dev.plumbline.routine.Reach;
import dev.plumbline.routine.Routines;
import dev.plumbline.runner.Key;
import dev.plumbline.runner.Moment;
import dev.plumbline.support.Fx;
import dev.plumbline.support.Shots;
import dev.plumbline.ui.Views;
import dev.plumbline.words.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("ui")
class StageViewTest {
    private static final double CLOSE = 6;

    private final List<Key> pressed = new ArrayList<>();

    @ParameterizedTest(name = "{0} at {2}x{3}")
    @CsvSource(textBlock = """
            relax, 15, 1440, 900
            chin,  31, 1440, 900
            swing, 38, 1440, 900
            land,  49, 1440, 900
            rest,  60, 1440, 900
            ready,  1, 1440, 900
            grip,   4, 1440, 900
            done, 195, 1440, 900
            relax, 15, 1024, 640
            land,  49, 1024, 640
            rest,  60, 1024, 640
            swing, 38, 3440, 1440
            land,  49, 3440, 1440
            rest,  60, 1366, 768
            land,  49, 800,  500
            rest,  60, 1080, 1920
            """)
    void nothingIsCutOffAndNoWordsTouch(String name, double when, int width, int height) {
        var stage =
                show("stage-" + name + "-" + width + "x" + height, Stages.at(Routines.STANDARD, when), width, height);

        var texts = visibleTexts(stage);
        assertThat(texts).isNotEmpty();
        for (var text : texts) {
            var box = box(text);
            assertThat(box.getMinX()).as(text.toString()).isGreaterThanOrEqualTo(0);
            assertThat(box.getMaxX()).as(text.toString()).isLessThanOrEqualTo(width);
            assertThat(box.getMaxY()).as(text.toString()).isLessThanOrEqualTo(height);
            for (var other : texts) {
                if (!text.equals(other) && !sameNumber(text, other)) {
                    assertThat(inkOf(text).intersects(inkOf(other)))
                            .as(text.getText() + " and " + other.getText())
                            .isFalse();
                }
            }
        }
    }

    @Test
    void theBoxesLieOnTheGrid() {
        var stage = show("stage-grid", Stages.at(Routines.STANDARD, 15), 1440, 900);

        var textX = 0.455 * 1440;
        var right = 1440 - 0.055 * 900;
        assertThat(text(stage, "#stage-set").getX()).isCloseTo(textX, within(CLOSE));
        assertThat(text(stage, "#stage-set").getY()).isCloseTo(0.100 * 900, within(CLOSE));
        assertThat(box(text(stage, "#stage-next")).getMaxX()).isCloseTo(right, within(CLOSE));
        assertThat(text(stage, "#stage-next").getY()).isCloseTo(0.100 * 900, within(CLOSE));
        assertThat(text(stage, "#stage-word").getY()).isCloseTo(0.262 * 900, within(CLOSE));
        assertThat(text(stage, "#stage-word").getFont().getSize()).isCloseTo(0.150 * 900, within(1.0));
        assertThat(text(stage, "#stage-cue").getX()).isCloseTo(textX, within(CLOSE));
        assertThat(text(stage, "#stage-cue").getY()).isCloseTo(0.848 * 900, within(CLOSE));
        var digit = visibleTexts(stage).stream()
                .filter(text -> text.getStyleClass().contains("stage-number"))
                .findFirst()
                .orElseThrow();
        assertThat(digit.getY()).isCloseTo(0.742 * 900, within(CLOSE));
        assertThat(digit.getFont().getSize() * 0.698).as("cap height").isGreaterThanOrEqualTo(0.30 * 900);
        var tracks =
                stage.lookupAll(".strip-track").stream().map(StageViewTest::box).toList();
        assertThat(tracks.getFirst().getMinX()).isCloseTo(0.055 * 900, within(CLOSE));
        assertThat(tracks.getFirst().getMinY()).isCloseTo(0.925 * 900, within(CLOSE));
        assertThat(tracks.getLast().getMaxX()).isCloseTo(right, within(CLOSE));
    }

    @ParameterizedTest
    @CsvSource({"held", "slept", "open", "lowbar", "box", "floor", "knees", "roll", "sit", "stand"})
    void everyOtherStateIsDrawnWhole(String name) {
        var moment = switch (name) {
            case "held" -> Stages.heldAt(Routines.STANDARD, 70);
            case "slept" -> Stages.sleptAt(Routines.STANDARD, 37);
            case "open" -> Stages.at(new OpenHang(false, false, null).applyTo(Routines.OPEN), 64);
            case "lowbar" -> Stages.at(Routines.LOWBAR, 20);
            case "box" -> Stages.at(Routines.STANDARD, 49);
            case "floor" -> Stages.at(Routines.FLOOR, 100);
            case "knees" -> Stages.at(Routines.FLOOR, 213);
            case "roll" -> Stages.at(Routines.FLOOR, 222);
            case "sit" -> Stages.at(Routines.FLOOR, 230);
            case "stand" -> Stages.at(Routines.FLOOR, 245);
            default -> throw new IllegalArgumentException(name);
        };

        var stage = show("stage-" + name, moment, 1440, 900, name.equals("box") ? Reach.BOX : Reach.TOES);

        assertThat(text(stage, "#stage-word").getText()).isNotEmpty();
        for (var text : visibleTexts(stage)) {
            assertThat(box(text).getMaxX()).as(text.getText()).isLessThanOrEqualTo(1440);
        }
    }

    @Test
    void digitsDoNotShiftWhileTheyCount() {
        var eleven = firstDigit(show("stage-11", Stages.at(Routines.STANDARD, 15), 1440, 900));
        var ten = firstDigit(show("stage-10", Stages.at(Routines.STANDARD, 16), 1440, 900));

        assertThat(cell(eleven)).isCloseTo(cell(ten), within(0.01));
    }

    @Test
    void theGroundThatIsLeftGoesOverTheNewOneWithinSevenTenthsOfASecond() {
        var now = new AtomicReference<>(Stages.at(Routines.STANDARD, 9.9));
        var model = new StageViewModel(Words.in(Locale.ENGLISH), null, () -> Optional.of(now.get()), pressed::add);

        var ground = Fx.call(() -> {
            var root = new Views(Words.in(Locale.ENGLISH))
                    .with(StageController.class, () -> new StageController(model, Stages.TOES))
                    .load(StageController.class);
            model.render(now.get());
            return root.getChildrenUnmodifiable().getFirst();
        });
        assertThat(ground.isVisible()).as("nothing was left yet").isFalse();

        Fx.run(() -> model.render(now.updateAndGet(_ -> Stages.at(Routines.STANDARD, 10.1))));
        assertThat(ground.isVisible()).isTrue();
        assertThat(ground.getOpacity()).isBetween(0.5, 1.0);
        assertThat(ground.getStyleClass()).contains("ready");

        Fx.run(() -> model.render(now.updateAndGet(_ -> Stages.at(Routines.STANDARD, 11))));
        assertThat(ground.isVisible()).isFalse();
    }

    @Test
    void keysReachTheSessionAndThoseThatPrintNothingDoNot() {
        var stage = show("stage-keys", Stages.at(Routines.STANDARD, 15), 1440, 900);

        Fx.run(() -> {
            stage.fireEvent(key(KeyEvent.KEY_PRESSED, KeyCode.SPACE));
            stage.fireEvent(key(KeyEvent.KEY_PRESSED, KeyCode.PAGE_DOWN));
            stage.fireEvent(key(KeyEvent.KEY_PRESSED, KeyCode.VOLUME_UP));
            stage.fireEvent(key(KeyEvent.KEY_PRESSED, KeyCode.SHIFT));
        });

        assertThat(pressed).containsExactly(Key.SPACE, Key.ENTER);
    }

    private static KeyEvent key(javafx.event.EventType<KeyEvent> type, KeyCode code) {
        return new KeyEvent(type, "", "", code, false, false, false, false);
    }

    private static double cell(Text digit) {
        return digit.getX() + digit.getLayoutBounds().getWidth() / 2;
    }

    private static Text firstDigit(Parent stage) {
        return visibleTexts(stage).stream()
                .filter(text -> text.getStyleClass().contains("stage-number"))
                .findFirst()
                .orElseThrow();
    }

    private Parent show(String name, Moment moment, int width, int height) {
        return show(name, moment, width, height, Reach.TOES);
    }

    private Parent show(String name, Moment moment, int width, int height, Reach reach) {
        var words = Words.in(Locale.ENGLISH);
        var model = new StageViewModel(words, null, () -> Optional.of(moment), pressed::add);
        var surroundings = Surroundings.of(moment.state().course().routine(), reach, Duration.ofMillis(2220));
        var roots = new ArrayList<Parent>();
        Shots.light(width, height).save(name, () -> {
            var root = new Views(words)
                    .with(StageController.class, () -> new StageController(model, surroundings))
                    .load(StageController.class);
            model.render(moment);
            roots.add(root);
            return root;
        });
        return roots.getFirst();
    }

    private static Text text(Parent stage, String selector) {
        return (Text) stage.lookup(selector);
    }

    private static List<Text> visibleTexts(Parent stage) {
        return texts(stage);
    }

    private static List<Text> texts(Parent parent) {
        var found = new ArrayList<Text>();
        for (var child : parent.getChildrenUnmodifiable()) {
            if (!child.isVisible()) {
                continue;
            }
            if (child instanceof Text text && !text.getText().isEmpty()) {
                found.add(text);
            } else if (child instanceof Parent inner) {
                found.addAll(texts(inner));
            }
        }
        return found;
    }

    private static boolean sameNumber(Text one, Text other) {
        return one.getParent() instanceof BigNumber && one.getParent().equals(other.getParent());
    }

    private static Bounds box(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    /// From the height of a capital to the baseline, where no accents and descenders count.
    private static Bounds inkOf(Text text) {
        var box = box(text);
        var size = text.getFont().getSize();
        return new javafx.geometry.BoundingBox(box.getMinX(), text.getY() - 0.70 * size, box.getWidth(), 0.70 * size);
    }
}
