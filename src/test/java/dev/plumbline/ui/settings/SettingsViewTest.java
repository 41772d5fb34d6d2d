package dev.plumbline.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.routine.Bar;
import dev.plumbline.routine.Mount;
import dev.plumbline.routine.Reach;
import dev.plumbline.settings.Counts;
import dev.plumbline.settings.Practice;
import dev.plumbline.settings.Settings;
import dev.plumbline.settings.TextSize;
import dev.plumbline.support.Fx;
import dev.plumbline.support.Screen;
import dev.plumbline.support.Shots;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("ui")
class SettingsViewTest {
    private static final Bar GARAGE = new Bar("Garage", Mount.FIXED, Reach.TOES);

    private static final double LEAST_HIGH = 43.9;
    private static final double LEAST_WIDE = 34;

    private final Table table = new Table();

    private Screen show() {
        return show(Shots.light(1000, 640));
    }

    private Screen show(Shots shots) {
        return Screen.of(shots, () -> {
            var paper = new StackPane(table.screen.load(Table.WORDS, new OnePlace()));
            paper.getStyleClass().add("paper");
            return paper;
        });
    }

    private Settings settings() {
        return table.settings.get();
    }

    @Test
    void aLoudspeakerAndTheFirstCardsAreAnArrowAndASpaceAway() {
        var screen = show();

        screen.focus(screen.find("#device")).type(KeyCode.DOWN);
        screen.focus(screen.find("#cards")).type(KeyCode.SPACE);

        assertThat(settings().sounds().device()).isEqualTo("Built-in");
        assertThat(table.done).contains("cards");
    }

    @Test
    void theKeyThatIsPressedIsLearnedAndDoesNothingElse() {
        var screen = show();
        screen.focus(screen.find("#learn")).type(KeyCode.SPACE);
        assertThat(screen.focused().getId()).isEqualTo("cancel");

        screen.type(KeyCode.N, KeyCode.F5);

        assertThat(settings().learnedKey()).isEqualTo("F5");
        assertThat(screen.focused().getId()).isEqualTo("learn");
        assertThat(screen.find("#learned", Label.class).getText()).isEqualTo("F5");

        screen.type(KeyCode.F6);
        assertThat(settings().learnedKey()).isEqualTo("F5");
    }

    @Test
    void escapeEndsTheLearning() {
        var screen = show();
        screen.focus(screen.find("#learn")).type(KeyCode.SPACE, KeyCode.ESCAPE);
        assertThat(screen.focused().getId()).isEqualTo("learn");
        assertThat(screen.find("#cancel").isVisible()).isFalse();
    }

    @Test
    void aScreenThatIsLeftLearnsNoKey() {
        var screen = show();
        Fx.run(table.screen.keys()::listen);
        Fx.run(() -> screen.scene().setRoot(new Group()));
        screen.type(KeyCode.F5);
        assertThat(settings().learnedKey()).isNull();
    }

    @Test
    void aHeightCountsWithEnterAndByGoingElsewhere() {
        var screen = show();
        var height = screen.find("#height", TextField.class);
        Fx.run(() -> height.setText("172"));
        screen.focus(height).type(KeyCode.ENTER);
        assertThat(settings().practice().stature()).isEqualTo(1.72);
        assertThat(height.getText()).isEqualTo("172 cm");

        Fx.run(() -> height.setText("18"));
        screen.type(KeyCode.TAB);
        assertThat(settings().practice().stature()).isEqualTo(1.72);
        assertThat(screen.find("#heightRow .said", Label.class).getText()).contains("“18”");
    }

    @Test
    void arrowsMoveAVolumeAndTheNumberFollows() {
        var screen = show();
        screen.focus(screen.find("#master .slider")).type(KeyCode.LEFT, KeyCode.LEFT);
        assertThat(settings().sounds().master()).isEqualTo(0.9);
        assertThat(screen.find("#master .number", Label.class).getText()).isEqualTo("90");
    }

    @Test
    void aKindOfSoundThatIsOffHasNoVolumeToMove() {
        var screen = show();
        screen.focus(screen.find("#breath")).type(KeyCode.SPACE);
        assertThat(settings().sounds().breath().on()).isFalse();
        assertThat(screen.find("#breathVolume").isDisabled()).isTrue();
    }

    @Test
    void oneOfAFewIsChosenByKeyboard() {
        var screen = show();
        var lastFive = (ToggleButton) screen.find("#counts").lookup(".last");
        screen.focus(lastFive).type(KeyCode.SPACE);
        assertThat(settings().sounds().counts()).isEqualTo(Counts.LAST_5);
    }

    @Test
    void aBarIsAddedAndUsedByKeyboard() {
        table.settings.set(Settings.DEFAULT.withPractice(Practice.DEFAULT.withBars(List.of(GARAGE), "Garage")));
        var screen = show();
        screen.focus(screen.find("#bars #add")).type(KeyCode.SPACE);
        assertThat(screen.focused().getId()).isEqualTo("name");

        Fx.run(() -> ((TextField) screen.focused()).setText("Door"));
        screen.focus(screen.find("#mount .last")).type(KeyCode.SPACE);
        assertThat(screen.find("#keep").isDisabled()).isTrue();
        screen.focus(screen.find("#reach .first")).type(KeyCode.SPACE);
        screen.focus(screen.find("#keep")).type(KeyCode.SPACE);

        var door = new Bar("Door", Mount.DOORWAY, Reach.TOES);
        assertThat(settings().practice().barInUse()).contains(door);
        assertThat(screen.focused().getId()).isEqualTo("add");

        screen.focus(screen.find("#list .radio-button")).type(KeyCode.SPACE);
        assertThat(settings().practice().barInUse()).contains(GARAGE);
        assertThat(screen.find("#list .radio-button", RadioButton.class).isSelected())
                .isTrue();
    }

    @Test
    void theQuestionWhetherToMoveHasTheFocus() {
        var screen = show();
        screen.focus(screen.find("#move")).type(KeyCode.SPACE);
        assertThat(((Button) screen.focused()).getText()).isEqualTo("Move");

        screen.type(KeyCode.SPACE);
        assertThat(table.done).containsExactly("move true /media/stick/plumbline");
    }

    @Test
    void bothFormsOfABackupAreOffered() {
        var screen = show();
        var menu = screen.find("#backUp", MenuButton.class);
        Fx.run(() -> menu.getItems().forEach(MenuItem::fire));
        assertThat(table.done)
                .containsExactly(
                        "ZIP /media/stick/plumbline-2026-11-20-0745.zip",
                        "FOLDER /media/stick/plumbline-2026-11-20-0745");
    }

    @Test
    void withANamedDataFolderThereAreNoPeople() {
        table.household.set(null);
        var screen = show();
        assertThat(screen.find("#people").isVisible()).isFalse();
    }

    @Test
    void tabLeadsThroughThePageAndEveryStopIsInSight() {
        var screen = show(Shots.light(1000, 640).withText(TextSize.DOUBLE));
        var page = screen.find(".page", ScrollPane.class);
        var stops = new LinkedHashSet<Node>();
        while (stops.add(screen.focused())) {
            var focused = screen.focused();
            assertThat(inSight(page, focused))
                    .as(() -> focused + " at " + focused.localToScene(focused.getLayoutBounds()))
                    .isTrue();
            screen.type(KeyCode.TAB);
        }
        assertThat(stops).hasSizeGreaterThan(50);
    }

    private static boolean inSight(ScrollPane page, Node control) {
        return Fx.call(() -> {
            var view = page.localToScene(page.getLayoutBounds());
            return view.contains(control.localToScene(control.getLayoutBounds()));
        });
    }

    @Test
    void everyTargetIsLargeEnoughForAFinger() {
        var screen = show();
        var targets = Fx.call(() -> screen.scene().getRoot().lookupAll(".settings *").stream()
                .filter(node -> node.isFocusTraversable() && node.isVisible() && !node.isDisabled())
                .filter(node -> node.getLayoutBounds().getHeight() > 0)
                .toList());
        assertThat(targets).hasSizeGreaterThan(40);
        assertThat(targets.stream().filter(target -> isSmall(target.getLayoutBounds())))
                .isEmpty();
    }

    private static boolean isSmall(Bounds target) {
        return target.getHeight() < LEAST_HIGH || target.getWidth() < LEAST_WIDE;
    }

    /// A person who always means the same place.
    private record OnePlace() implements Places {
        private static final Path STICK = Path.of("/media/stick");

        @Override
        public Optional<Path> folder(Window owner, String titleKey) {
            return Optional.of(STICK);
        }

        @Override
        public Optional<Path> file(Window owner, String titleKey, String name) {
            return Optional.of(STICK.resolve(name));
        }
    }
}
