package dev.plumbline.ui.routines;

import dev.plumbline.routine.Rules;
import dev.plumbline.routine.Swing;
import dev.plumbline.ui.Notice;
import dev.plumbline.ui.Views;
import dev.plumbline.ui.component.NoticeBox;
import dev.plumbline.ui.component.Presence;
import dev.plumbline.ui.component.Stepper;
import dev.plumbline.ui.component.Switch;
import dev.plumbline.words.Words;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The routines on the screen. Ctrl+S saves from wherever the focus is.
public final class RoutinesController {
    private static final int REST_STEP = 5;
    /// One below the least that can be chosen: as it is usual.
    private static final int USUAL = Numbers.seconds(Rules.GET_READY.least()) - 1;

    private final RoutinesViewModel routines;
    private final Words words;

    @FXML
    private Node root;

    @FXML
    private VBox question;

    @FXML
    private RoutineListController choiceController;

    @FXML
    private TextField name;

    @FXML
    private Label total;

    @FXML
    private FigureRow figures;

    @FXML
    private Pane bar;

    @FXML
    private VBox objections;

    @FXML
    private Stepper sets;

    @FXML
    private Stepper rest;

    @FXML
    private Stepper getReady;

    @FXML
    private Pane setsBox;

    @FXML
    private Pane restBox;

    @FXML
    private Pane onBar;

    @FXML
    private Switch chin;

    @FXML
    private Label chinReason;

    @FXML
    private Switch swings;

    @FXML
    private Label swingReason;

    @FXML
    private Button save;

    @FXML
    private Button tryOut;

    @FXML
    private Button back;

    @FXML
    private Label reasons;

    private @Nullable EditBar edges;

    public RoutinesController(RoutinesViewModel routines, Words words) {
        this.routines = routines;
        this.words = words;
    }

    /// The screen with all its parts; `files` asks where routines come from and go to.
    public static Parent screen(RoutinesViewModel routines, Words words, RoutineDialog files) {
        return new Views(words)
                .with(RoutinesController.class, () -> new RoutinesController(routines, words))
                .with(RoutineListController.class, () -> new RoutineListController(routines, files))
                .with(RoutineWaysController.class, () -> new RoutineWaysController(routines, words, files))
                .load(RoutinesController.class);
    }

    @FXML
    private void initialize() {
        var editBar = new EditBar(words, new EditBar.Changes() {
            @Override
            public void move(int edge, int seconds, boolean alone) {
                var length = Duration.ofSeconds(seconds);
                if (alone) {
                    routines.resize(edge, length);
                } else {
                    routines.moveEdge(edge, length);
                }
            }

            @Override
            public void type(int part, int seconds) {
                routines.resize(part, Duration.ofSeconds(seconds));
            }
        });
        edges = editBar;
        bar.getChildren().setAll(editBar);
        prepareNumbers();
        name.textProperty().subscribe((_, typed) -> routines.rename(typed));
        choiceController.onNew(() -> {
            name.requestFocus();
            name.selectAll();
        });
        routines.editorProperty().subscribe(this::render);
        routines.questionProperty().subscribe(this::ask);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private void prepareNumbers() {
        var numbers = new Numbers(words);
        numbers.count(sets, 1, Rules.MOST_SETS, 1, Integer::toString, "routines.sets", routines::sets);
        numbers.seconds(rest, Rules.REST, REST_STEP, "routines.rest", routines::rest);
        numbers.count(
                getReady,
                USUAL,
                Numbers.seconds(Rules.GET_READY.most()),
                1,
                value -> value == USUAL ? words.get("routines.getready.usual") : numbers.seconds(value),
                "routines.getready",
                value -> routines.getReady(value == USUAL ? null : Duration.ofSeconds(value)));
    }

    private void render(Editor editor) {
        var proposal = editor.proposal();
        if (!name.getText().equals(proposal.name())) {
            name.setText(proposal.name());
        }
        name.setEditable(editor.readOnly().isEmpty());
        total.setText(editor.total());
        Presence.show(figures, editor.onBar());
        figures.show(editor.fields(), proposal.variants());
        if (edges != null) {
            edges.show(editor.fields());
        }
        objections
                .getChildren()
                .setAll(editor.objections().stream()
                        .map(RoutinesController::objection)
                        .toList());
        Presence.show(objections, !editor.objections().isEmpty());
        renderNumbers(editor);
        renderSwitches(editor);
        renderButtons(editor);
    }

    private static Label objection(String sentence) {
        var label = new Label(sentence);
        label.getStyleClass().addAll("body-strong", "warn");
        label.setWrapText(true);
        return label;
    }

    private void renderNumbers(Editor editor) {
        var proposal = editor.proposal();
        Presence.show(setsBox, !editor.once());
        Presence.show(restBox, !editor.once());
        sets.valueProperty().set(proposal.sets());
        Numbers.set(rest, proposal.rest());
        var own = proposal.ownGetReady();
        getReady.valueProperty().set(own == null ? USUAL : Numbers.seconds(own));
        Stream.of(sets, rest, getReady)
                .forEach(stepper -> stepper.setDisable(!editor.readOnly().isEmpty()));
    }

    private void renderSwitches(Editor editor) {
        var closed = !editor.readOnly().isEmpty();
        Presence.show(onBar, editor.onBar());
        chin.setSelected(editor.chin().chosen());
        chin.setDisable(closed || editor.chin().open().size() < 2);
        say(chinReason, editor.chin().reason(), words.get("routines.chin.off"));
        var on = editor.proposal().variants().swing() != Swing.OFF;
        var noWay = editor.swing().open().equals(List.of(Swing.OFF));
        swings.setSelected(on);
        swings.setDisable(closed || (!on && noWay));
        say(swingReason, noWay ? editor.swing().reason() : "", words.get("routines.swing.off"));
    }

    private void renderButtons(Editor editor) {
        save.setDisable(!editor.saveReason().isEmpty());
        tryOut.setDisable(!editor.tryReason().isEmpty());
        back.setDisable(!editor.backReason().isEmpty());
        reasons.setText(Stream.of(editor.saveReason(), editor.tryReason(), editor.backReason())
                .filter(reason -> !reason.isEmpty())
                .distinct()
                .collect(Collectors.joining(" ")));
    }

    private void ask(@Nullable Notice asked) {
        question.getChildren().clear();
        if (asked != null) {
            question.getChildren().add(new NoticeBox(asked));
        }
        Presence.show(question, asked != null);
    }

    @FXML
    private void toggleChin() {
        routines.chin(chin.isSelected());
    }

    @FXML
    private void toggleSwing() {
        routines.swings(swings.isSelected());
    }

    @FXML
    private void save() {
        routines.save();
    }

    @FXML
    private void tryOut() {
        routines.tryOut();
    }

    @FXML
    private void back() {
        routines.back();
    }

    private void onKey(KeyEvent pressed) {
        if (pressed.isShortcutDown() && pressed.getCode() == KeyCode.S) {
            routines.save();
            pressed.consume();
        }
    }

    /// A reason in place of the hint that stands there otherwise.
    private static void say(Label label, String reason, String hint) {
        Presence.say(label, reason.isEmpty() ? hint : reason);
    }
}
