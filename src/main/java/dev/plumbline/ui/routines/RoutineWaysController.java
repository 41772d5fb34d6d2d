package dev.plumbline.ui.routines;

import dev.plumbline.routine.Feet;
import dev.plumbline.routine.Grip;
import dev.plumbline.routine.Rules;
import dev.plumbline.routine.Swing;
import dev.plumbline.ui.component.Presence;
import dev.plumbline.ui.component.Segmented;
import dev.plumbline.ui.component.Stepper;
import dev.plumbline.words.Words;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/// How the routine is hung: the way of the swing, the hands, the feet and the breath; and what becomes of its file.
public final class RoutineWaysController {
    private final RoutinesViewModel routines;
    private final Words words;
    private final RoutineDialog files;

    @FXML
    private Pane wayBox;

    @FXML
    private Segmented<Swing> way;

    @FXML
    private Label wayReason;

    @FXML
    private Pane gripBox;

    @FXML
    private Segmented<Grip> grip;

    @FXML
    private Pane feetBox;

    @FXML
    private Segmented<Feet> feet;

    @FXML
    private Label feetReason;

    @FXML
    private Stepper breathIn;

    @FXML
    private Stepper breathOut;

    @FXML
    private Button export;

    @FXML
    private Button remove;

    public RoutineWaysController(RoutinesViewModel routines, Words words, RoutineDialog files) {
        this.routines = routines;
        this.words = words;
        this.files = files;
    }

    @FXML
    private void initialize() {
        way.setChoices(
                Stream.of(Swing.values()).filter(swing -> swing != Swing.OFF).toList(),
                swing -> words.get("routines.swing." + swing));
        grip.setChoices(List.of(Grip.values()), held -> words.get("routines.grip." + held));
        feet.setChoices(List.of(Feet.values()), below -> words.get("routines.feet." + below));
        way.valueProperty().subscribe((_, chosen) -> take(chosen, routines::swing));
        grip.valueProperty().subscribe((_, chosen) -> take(chosen, routines::grip));
        feet.valueProperty().subscribe((_, chosen) -> take(chosen, routines::feet));
        var numbers = new Numbers(words);
        numbers.seconds(breathIn, Rules.IN, 1, "routines.breath.in", routines::breathIn);
        numbers.seconds(breathOut, Rules.OUT, 1, "routines.breath.out", routines::breathOut);
        routines.editorProperty().subscribe(this::render);
    }

    private static <T> void take(@Nullable T chosen, Consumer<T> taker) {
        if (chosen != null) {
            taker.accept(chosen);
        }
    }

    private void render(Editor editor) {
        var proposal = editor.proposal();
        var variants = proposal.variants();
        var closed = !editor.readOnly().isEmpty();
        var swings = variants.swing() != Swing.OFF;
        Presence.show(wayBox, swings && editor.onBar());
        way.setOpen(swing -> !closed && editor.swing().open().contains(swing));
        way.valueProperty().set(swings ? variants.swing() : null);
        Presence.say(wayReason, editor.swing().reason());
        Presence.show(gripBox, editor.onBar());
        grip.setOpen(_ -> !closed);
        grip.valueProperty().set(variants.grip());
        Presence.show(feetBox, editor.onBar());
        feet.setOpen(below -> !closed && editor.feet().open().contains(below));
        feet.valueProperty().set(variants.feet());
        Presence.say(feetReason, editor.feet().reason());
        Numbers.set(breathIn, proposal.in());
        Numbers.set(breathOut, proposal.out());
        breathIn.setDisable(closed);
        breathOut.setDisable(closed);
        export.setDisable(!editor.objections().isEmpty());
        Presence.show(remove, editor.removable());
    }

    @FXML
    private void export() {
        files.whereTo(export.getScene().getWindow(), routines.suggestedName()).ifPresent(routines::write);
    }

    @FXML
    private void remove() {
        routines.remove();
    }
}
