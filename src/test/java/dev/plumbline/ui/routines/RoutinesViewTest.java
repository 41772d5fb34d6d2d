package dev.plumbline.ui.routines;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.routine.Bar;
import dev.plumbline.routine.Mount;
import dev.plumbline.routine.OwnRoutine;
import dev.plumbline.routine.Reach;
import dev.plumbline.routine.RoutineFile;
import dev.plumbline.support.Fx;
import dev.plumbline.support.Proposals;
import dev.plumbline.support.Screen;
import dev.plumbline.support.Shots;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("ui")
class RoutinesViewTest {
    private final Workbench bench = new Workbench();
    private final List<Path> chosen = new ArrayList<>();

    private Screen show() {
        var files = new RoutineDialog() {
            @Override
            public Optional<Path> whereTo(Window owner, String name) {
                return Optional.of(Path.of("/to", name));
            }

            @Override
            public Optional<Path> whichOne(Window owner) {
                return chosen.stream().findFirst();
            }
        };
        return Screen.of(Shots.light(1200, 900), () -> RoutinesController.screen(bench.routines, bench.words, files));
    }

    private static List<Node> all(Screen screen, String selector) {
        screen.find(selector);
        return Fx.call(() -> List.copyOf(screen.scene().getRoot().lookupAll(selector)));
    }

    private static void mouse(Node node, EventType<MouseEvent> type, double x, boolean alt) {
        Fx.run(() -> Event.fireEvent(
                node,
                new MouseEvent(
                        type,
                        x,
                        0,
                        x,
                        0,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        alt,
                        false,
                        true,
                        false,
                        false,
                        true,
                        false,
                        true,
                        null)));
    }

    @Test
    void arrowsMoveAnEdgeASecondAndWithShiftFive() {
        var screen = show();
        screen.focus(all(screen, ".edge").get(0)).type(KeyCode.LEFT);
        assertThat(bench.phases()).containsExactly("RELAX 15", "CHIN_TUCK 9", "SWING 11", "SLOW_LAND 10");
        screen.push(KeyCode.SHIFT, KeyCode.LEFT);
        assertThat(bench.phases()).containsExactly("RELAX 10", "CHIN_TUCK 14", "SWING 11", "SLOW_LAND 10");
        screen.push(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(bench.phases()).containsExactly("RELAX 11", "CHIN_TUCK 14", "SWING 11", "SLOW_LAND 10");
        assertThat(screen.find(".edge-note", Label.class).getText()).isEqualTo("11 s | 14 s");
        assertThat(screen.focused().getAccessibleText())
                .isEqualTo("Edge between Relax, 11 seconds, and Chin tuck, 14 seconds");
    }

    @Test
    void anEdgeIsDraggedAndWithAltTheTotalChanges() {
        var screen = show();
        var edge = all(screen, ".edge").get(2);
        var second = Fx.call(() -> screen.find(".edit-bar").getLayoutBounds().getWidth()) / 45;
        mouse(edge, MouseEvent.MOUSE_PRESSED, 500, false);
        mouse(edge, MouseEvent.MOUSE_DRAGGED, 500 - 2 * second, false);
        assertThat(bench.phases()).containsExactly("RELAX 16", "CHIN_TUCK 8", "SWING 9", "SLOW_LAND 12");
        mouse(edge, MouseEvent.MOUSE_DRAGGED, 500 - 200 * second, false);
        mouse(edge, MouseEvent.MOUSE_DRAGGED, 500, false);
        assertThat(bench.phases()).containsExactly("RELAX 16", "CHIN_TUCK 8", "SWING 11", "SLOW_LAND 10");
        mouse(edge, MouseEvent.MOUSE_DRAGGED, 500 + 4 * second, true);
        assertThat(bench.phases()).containsExactly("RELAX 16", "CHIN_TUCK 8", "SWING 15", "SLOW_LAND 10");
    }

    @Test
    void aLengthIsTypedAndNonsenseIsPutBack() {
        var screen = show();
        var relax = (TextField) all(screen, ".seconds-field").getFirst();
        Fx.run(() -> relax.setText("30"));
        screen.focus(relax).type(KeyCode.ENTER);
        assertThat(bench.phases()).startsWith("RELAX 30");
        assertThat(relax.getText()).isEqualTo("30 s");
        screen.type(KeyCode.UP, KeyCode.UP, KeyCode.DOWN);
        assertThat(bench.phases()).startsWith("RELAX 31");
        Fx.run(() -> relax.setText("long"));
        screen.type(KeyCode.ENTER);
        assertThat(relax.getText()).isEqualTo("31 s");
        Fx.run(() -> relax.setText("2"));
        screen.type(KeyCode.ENTER);
        assertThat(relax.getText()).as("the least that its words need").isEqualTo("7 s");
    }

    @Test
    void upAndDownGoThroughTheListAndTheEditorFollows() {
        var screen = show();
        screen.focus(all(screen, ".routine-row").get(2)).type(KeyCode.DOWN);
        assertThat(bench.editor().proposal().id()).isEqualTo("long");
        assertThat(screen.find("#name", TextField.class).getText()).isEqualTo("Long");
        assertThat(screen.focused()).isSameAs(all(screen, ".routine-row").get(3));
        assertThat(screen.focused().isFocusVisible()).isTrue();
        screen.type(KeyCode.UP, KeyCode.UP, KeyCode.UP, KeyCode.UP);
        assertThat(bench.editor().proposal().id()).isEqualTo("first");
    }

    @Test
    void aRoutineIsMadeFromTheKeyboardAlone() {
        var screen = show();
        screen.focus(all(screen, ".list-buttons .button").getFirst()).type(KeyCode.SPACE);
        assertThat(screen.focused().getId()).isEqualTo("name");
        screen.type(KeyCode.A, KeyCode.TAB, KeyCode.LEFT);
        assertThat(bench.phases()).startsWith("RELAX 15", "CHIN_TUCK 9");
        screen.push(KeyCode.CONTROL, KeyCode.S);
        assertThat(bench.done).containsExactly("save a");
        assertThat(all(screen, ".routine-row")).hasSize(8);
    }

    @Test
    void aSwitchThatIsClosedHasItsReasonBesideIt() {
        bench.settings.set(Workbench.on(new Bar("Door", Mount.DOORWAY, Reach.TOES)));
        var screen = show();
        var swings = screen.find("#swings", ToggleButton.class);
        assertThat(all(screen, "#objections .label").stream().map(label -> ((Label) label).getText()))
                .containsExactly("A doorway bar takes no swing, sway or pull.");
        Fx.run(swings::fire);
        assertThat(swings.isDisabled()).isTrue();
        assertThat(screen.find("#swingReason", Label.class).getText())
                .isEqualTo("A doorway bar takes no swing, sway or pull.");
        assertThat(screen.find("#objections").isVisible()).isFalse();
    }

    @Test
    void aButtonThatIsOffHasItsReasonBelow() {
        var screen = show();
        assertThat(screen.find("#save", Button.class).isDisabled()).isTrue();
        assertThat(screen.find("#reasons", Label.class).getText()).isEqualTo("Nothing is changed.");
        Fx.run(() -> screen.find("#chin", ToggleButton.class).fire());
        assertThat(screen.find("#save", Button.class).isDisabled()).isFalse();
        assertThat(screen.find("#reasons", Label.class).getText()).isEmpty();
    }

    @Test
    void onTheFloorThereIsNoBarToChooseFor() {
        var screen = show();
        Fx.run(() -> bench.routines.select("floor"));
        assertThat(screen.find("#figures").isVisible()).isFalse();
        assertThat(screen.find("#onBar").isVisible()).isFalse();
        assertThat(screen.find("#setsBox").isVisible()).isFalse();
        assertThat(all(screen, ".edge")).hasSize(5);
    }

    @Test
    void aFileIsReadWrittenAndAsked() {
        var screen = show();
        Fx.run(() -> screen.find("#export", Button.class).fire());
        assertThat(bench.done).containsExactly("write standard to /to/standard.plumbline");
        chosen.add(Path.of("anna.json"));
        bench.held = new RoutineFile.Sound(OwnRoutine.of(
                Proposals.of("anna", "Anna", "relax 18, land 12; 2 x 60").routine()));
        Fx.run(() -> ((Button) all(screen, ".list-buttons .button").getLast()).fire());
        assertThat(screen.find("#question .headline", Label.class).getText()).isEqualTo("Add “Anna”?");
        Fx.run(() -> ((Button) all(screen, "#question .button").getFirst()).fire());
        assertThat(bench.done).endsWith("save anna");
        assertThat(screen.find("#question").isVisible()).isFalse();
        assertThat(screen.find("#name", TextField.class).getText()).isEqualTo("Anna");
    }
}
