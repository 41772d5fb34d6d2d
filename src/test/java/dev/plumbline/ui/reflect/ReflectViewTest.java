package dev.plumbline.ui.reflect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.history.Effort;
import dev.plumbline.history.Entry;
import dev.plumbline.history.Sign;
import dev.plumbline.routine.Routines;
import dev.plumbline.support.Entries;
import dev.plumbline.support.FakeTime;
import dev.plumbline.support.Fx;
import dev.plumbline.support.Screen;
import dev.plumbline.support.Shots;
import dev.plumbline.ui.Views;
import dev.plumbline.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;

class ReflectViewTest {
    private static final Instant FINISHED = Instant.parse("2026-11-23T06:03:10Z");
    private static final Entry STANDARD = Entries.hung("2026-11-23T07:00:00+01:00", Routines.STANDARD, 6, null);

    private final Told told = new Told();
    private final FakeTime time = new FakeTime(FINISHED);
    private final Words words = Words.in(Locale.ENGLISH);
    private final ReflectViewModel reflect = Fx.call(() -> new ReflectViewModel(words, time, told));

    @Test
    void aDigitAndEnterAreEnough() {
        var screen = show(false);

        screen.focus(screen.find(".save")).type(KeyCode.DIGIT7, KeyCode.ENTER);

        assertThat(told.saved).containsExactly(STANDARD.withFeel(STANDARD.feel().withAfter(7)));
    }

    @Test
    void enterAloneSkipsEveryQuestion() {
        var screen = show(false);

        screen.focus(screen.find(".save")).type(KeyCode.ENTER);

        assertThat(told.saved).containsExactly(STANDARD);
    }

    @Test
    void enterActsOnTheButtonThatHasTheFocus() {
        var screen = show(false);

        screen.focus(screen.find("#again")).type(KeyCode.ENTER);

        assertThat(told.again).containsExactly(STANDARD);
        assertThat(told.saved).isEmpty();
    }

    @Test
    void tabGoesInReadingOrder() {
        var screen = show(false);
        screen.focus(scores(screen).getLast());

        screen.type(KeyCode.TAB);
        assertThat(screen.focused()).isInstanceOf(SetBar.class);
        screen.type(KeyCode.TAB, KeyCode.TAB, KeyCode.TAB);
        assertThat(text(screen.focused())).isEqualTo("I didn’t do this set");
        screen.type(KeyCode.TAB);
        assertThat(screen.focused()).isInstanceOf(SetBar.class);
        screen.type(KeyCode.TAB, KeyCode.TAB, KeyCode.TAB, KeyCode.TAB);
        assertThat(text(screen.focused())).isEqualTo("Sharp or new pain");
        screen.focus(screen.find("#note")).type(KeyCode.TAB);
        assertThat(text(screen.focused())).isEqualTo("lifting");
        screen.focus(screen.find("#ownTag")).type(KeyCode.TAB);
        assertThat(text(screen.focused())).isEqualTo("Save");
    }

    @Test
    void arrowKeysMoveTheBobASecondAndWithShiftFive() {
        var screen = show(false);
        screen.focus(screen.find(".set-bar"));

        screen.type(KeyCode.LEFT, KeyCode.LEFT, KeyCode.RIGHT);
        assertThat(opened()).hasSeconds(44);

        screen.push(KeyCode.SHIFT, KeyCode.LEFT);
        assertThat(opened()).hasSeconds(39);
    }

    @Test
    void theBobIsDraggedToTheSecondUnderThePointer() {
        var screen = show(false);
        var bar = screen.find(".set-bar", SetBar.class);

        Fx.run(() -> bar.fireEvent(drag(bar, bar.getWidth() * 30 / 45)));

        assertThat(opened()).hasSeconds(30);
        assertThat(reflect.stateProperty().get().headline()).isEqualTo("You hung 65 seconds, landed 10");
    }

    @Test
    void aSetThatWasNotDoneIsStruckOutAndComesBack() {
        var screen = show(false);
        var undone = button(screen, "I didn’t do this set");

        Fx.run(undone::fire);
        assertThat(undone.getText()).isEqualTo("Undo");
        assertThat(screen.find(".set-bar").isDisabled()).isTrue();

        Fx.run(undone::fire);
        assertThat(screen.find(".set-bar").isDisabled()).isFalse();
        assertThat(reflect.stateProperty().get().entry()).isEqualTo(STANDARD);
    }

    @Test
    void aSignTakesOneMoreSetAwayAndPutsAdviceInThePlaceOfTheScores() {
        var screen = show(false);
        assertThat(screen.find(".feel-scale")).isNotNull();

        Fx.run(() -> reflect.toggle(Sign.NUMB));

        assertThat(screen.find("#again").isVisible()).isFalse();
        assertThat(screen.find(".feel-scale")).isNull();
        assertThat(screen.find(".advice-urgent")).isNotNull();
    }

    @Test
    void whoStoppedBecauseOfASignIsAskedForItFirst() {
        var screen = show(true);

        assertThat(text(screen.focused())).isEqualTo("Sharp or new pain");
        screen.type(KeyCode.SPACE, KeyCode.TAB);

        assertThat(reflect.stateProperty().get().entry().signs()).containsExactly(Sign.SHARP_PAIN);
    }

    @Test
    void aClickersKeyHangsOnceMoreButNotFromTheNote() {
        var screen = show(false);
        Fx.run(() -> reflect.oneMoreSetUntil(FINISHED.plusSeconds(60), "F"));

        screen.focus(screen.find("#note")).type(KeyCode.F);
        assertThat(told.again).isEmpty();

        screen.type(KeyCode.PAGE_DOWN);
        screen.focus(screen.find(".save")).type(KeyCode.F);
        assertThat(told.again).hasSize(2);

        time.run(Duration.ofMinutes(1));
        screen.type(KeyCode.PAGE_DOWN);
        assertThat(told.again).hasSize(2);
    }

    @Test
    void digitsInTheNoteAreNoScore() {
        var screen = show(false);

        screen.focus(screen.find("#note")).type(KeyCode.DIGIT7);

        assertThat(reflect.scoreProperty().get()).isNull();
    }

    @Test
    void aNoteTakesAsMuchAsFits() {
        var screen = show(false);
        var note = screen.find("#note", TextField.class);

        Fx.run(() -> note.setText("x".repeat(Entry.LONGEST_NOTE - 1)));
        Fx.run(() -> note.appendText("yz"));

        assertThat(reflect.stateProperty().get().entry().note())
                .hasSize(Entry.LONGEST_NOTE)
                .endsWith("xy");
    }

    @Test
    void aTagOfOnesOwnIsAddedWithEnterAndDoesNotSave() {
        var screen = show(false);

        screen.focus(screen.find("#ownTag")).type(KeyCode.A, KeyCode.ENTER);

        assertThat(told.saved).isEmpty();
        assertThat(reflect.stateProperty().get().entry().tags()).containsExactly("a");
        assertThat(button(screen, "a", ToggleButton.class).isSelected()).isTrue();
    }

    @Test
    void aDiscardedSessionComesBackWithControlAndZ() {
        var screen = show(false);
        var discard = button(screen, "Discard");

        Fx.run(discard::fire);
        assertThat(screen.find(".undo-bar").isVisible()).isTrue();
        screen.push(KeyCode.CONTROL, KeyCode.Z);

        assertThat(told.others).containsExactly("discard", "undiscard");
        assertThat(screen.find(".undo-bar").isVisible()).isFalse();
        assertThat(discard.isDisabled()).isFalse();
    }

    @Test
    void whatHasTheFocusIsInSightInASmallWindow() {
        var screen = show(Shots.light(800, 500), false);
        var pane = screen.find(".scroll-pane", ScrollPane.class);
        assertThat(pane.getVvalue()).isZero();

        screen.focus(screen.find("#ownTag")).type(KeyCode.TAB);

        var save = screen.focused();
        var seen = Fx.call(() -> pane.localToScene(pane.getLayoutBounds()));
        assertThat(seen.contains(Fx.call(() -> save.localToScene(save.getLayoutBounds()))))
                .isTrue();
    }

    @Test
    void theEffortIsSavedAsItsWord() {
        var screen = show(false);

        Fx.run(button(screen, "hard", ToggleButton.class)::fire);
        Fx.run(button(screen, "Save")::fire);

        assertThat(told.saved).extracting(Entry::effort).containsExactly(Effort.HARD);
    }

    private Screen show(boolean onSigns) {
        return show(Shots.light(1000, 1000), onSigns);
    }

    private Screen show(Shots size, boolean onSigns) {
        return Screen.of(size, () -> {
            var root = new Views(words)
                    .with(ReflectController.class, () -> new ReflectController(reflect, words))
                    .load(ReflectController.class);
            reflect.render(STANDARD, onSigns);
            return root;
        });
    }

    private Duration opened() {
        return reflect.stateProperty().get().sets().getFirst().openedAt();
    }

    private static MouseEvent drag(Node bar, double x) {
        var at = bar.localToScene(x, 10);
        return new MouseEvent(
                MouseEvent.MOUSE_DRAGGED,
                at.getX(),
                at.getY(),
                at.getX(),
                at.getY(),
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                false,
                null);
    }

    private static List<ToggleButton> scores(Screen screen) {
        return screen.find("#score").lookupAll(".toggle-button").stream()
                .map(ToggleButton.class::cast)
                .toList();
    }

    private static Button button(Screen screen, String text) {
        return button(screen, text, Button.class);
    }

    private static <B extends Node> B button(Screen screen, String text, Class<B> type) {
        return screen.scene().getRoot().lookupAll("*").stream()
                .filter(type::isInstance)
                .filter(node -> text(node).equals(text))
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    private static String text(Node node) {
        return node instanceof Labeled labeled ? labeled.getText() : "";
    }
}
