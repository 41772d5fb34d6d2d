package dev.plumbline.ui.routines;

import dev.plumbline.routine.Feet;
import dev.plumbline.routine.Grip;
import dev.plumbline.routine.Rules;
import dev.plumbline.routine.Swing;
import dev.plumbline.ui.Notice;
import dev.plumbline.ui.component.NoticeBox;
import dev.plumbline.ui.component.Segmented;
import dev.plumbline.ui.component.Stepper;
import dev.plumbline.ui.component.Switch;
import dev.plumbline.words.Words;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
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
    private static final int USUAL = (int) Rules.GET_READY.least().toSeconds() - 1;

    private final RoutinesViewModel routines;
    private final Words words;
    private final RoutineDialog files;

    @FXML
    private Node root;

    @FXML
    private VBox question;

    @FXML
    private VBox list;

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
    private Stepper breathIn;

    @FXML
    private Stepper breathOut;

    @FXML
    private Pane setsBox;

    @FXML
    private Pane restBox;

    @FXML
    private Pane onBar;

    @FXML
    private Pane ways;

    @FXML
    private Switch chin;

    @FXML
    private Label chinReason;

    @FXML
    private Switch swings;

    @FXML
    private Label swingReason;

    @FXML
    private Pane wayBox;

    @FXML
    private Segmented<Swing> way;

    @FXML
    private Label wayReason;

    @FXML
    private Segmented<Grip> grip;

    @FXML
    private Segmented<Feet> feet;

    @FXML
    private Label feetReason;

    @FXML
    private Button save;

    @FXML
    private Button tryOut;

    @FXML
    private Button back;

    @FXML
    private Button export;

    @FXML
    private Button remove;

    @FXML
    private Label reasons;

    private @Nullable EditBar edges;

    public RoutinesController(RoutinesViewModel routines, Words words, RoutineDialog files) {
        this.routines = routines;
        this.words = words;
        this.files = files;
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
        prepareSteppers();
        prepareWays();
        name.textProperty().subscribe((_, typed) -> routines.rename(typed));
        routines.rows().addListener((ListChangeListener<RoutineRow>) _ -> renderRows());
        routines.selectedProperty().subscribe(this::markSelected);
        renderRows();
        routines.editorProperty().subscribe(this::render);
        routines.questionProperty().subscribe(this::ask);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private void prepareSteppers() {
        prepare(sets, 1, Rules.MOST_SETS, 1, Integer::toString, "routines.sets", value -> routines.sets(value));
        prepare(
                rest,
                (int) Rules.REST.least().toSeconds(),
                (int) Rules.REST.most().toSeconds(),
                REST_STEP,
                this::seconds,
                "routines.rest",
                value -> routines.rest(Duration.ofSeconds(value)));
        prepare(
                getReady,
                USUAL,
                (int) Rules.GET_READY.most().toSeconds(),
                1,
                value -> value == USUAL ? words.get("routines.getready.usual") : seconds(value),
                "routines.getready",
                value -> routines.getReady(value == USUAL ? null : Duration.ofSeconds(value)));
        prepare(
                breathIn,
                (int) Rules.IN.least().toSeconds(),
                (int) Rules.IN.most().toSeconds(),
                1,
                this::seconds,
                "routines.breath.in",
                _ -> breathe());
        prepare(
                breathOut,
                (int) Rules.OUT.least().toSeconds(),
                (int) Rules.OUT.most().toSeconds(),
                1,
                this::seconds,
                "routines.breath.out",
                _ -> breathe());
    }

    private void prepare(
            Stepper stepper,
            int least,
            int most,
            int step,
            IntFunction<String> written,
            String nameKey,
            IntConsumer changed) {
        stepper.setRange(least, most, step, written);
        var what = words.get(nameKey);
        stepper.setAccessibleWords(what, words.get("routines.less", what), words.get("routines.more", what));
        stepper.valueProperty().subscribe((_, value) -> changed.accept(value.intValue()));
    }

    private void breathe() {
        routines.breath(
                Duration.ofSeconds(breathIn.valueProperty().get()),
                Duration.ofSeconds(breathOut.valueProperty().get()));
    }

    private String seconds(int value) {
        return words.get("span.seconds", value);
    }

    private void prepareWays() {
        way.setChoices(
                Stream.of(Swing.values()).filter(swing -> swing != Swing.OFF).toList(),
                swing -> words.get("routines.swing." + swing));
        grip.setChoices(List.of(Grip.values()), held -> words.get("routines.grip." + held));
        feet.setChoices(List.of(Feet.values()), below -> words.get("routines.feet." + below));
        way.valueProperty().subscribe((_, chosen) -> take(chosen, routines::swing));
        grip.valueProperty().subscribe((_, chosen) -> take(chosen, routines::grip));
        feet.valueProperty().subscribe((_, chosen) -> take(chosen, routines::feet));
    }

    private static <T> void take(@Nullable T chosen, Consumer<T> taker) {
        if (chosen != null) {
            taker.accept(chosen);
        }
    }

    private void renderRows() {
        var rows = routines.rows();
        while (list.getChildren().size() > rows.size()) {
            list.getChildren().removeLast();
        }
        for (var i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (i == list.getChildren().size()) {
                list.getChildren().add(button(row.id()));
            } else if (!((RoutineButton) list.getChildren().get(i)).routineId().equals(row.id())) {
                list.getChildren().set(i, button(row.id()));
            }
            ((RoutineButton) list.getChildren().get(i)).show(row);
        }
        markSelected();
    }

    private RoutineButton button(String id) {
        var button = new RoutineButton(id);
        button.setOnMouseClicked(_ -> {
            button.requestFocus();
            routines.select(id);
        });
        button.setOnKeyPressed(pressed -> onRowKey(button, pressed));
        return button;
    }

    private void onRowKey(RoutineButton button, KeyEvent pressed) {
        var at = list.getChildren().indexOf(button);
        switch (pressed.getCode()) {
            case SPACE, ENTER -> routines.select(button.routineId());
            case UP -> go(button, at - 1, TraversalDirection.UP);
            case DOWN -> go(button, at + 1, TraversalDirection.DOWN);
            default -> {
                return;
            }
        }
        pressed.consume();
    }

    /// A key that moves the focus shows where it went.
    private void go(RoutineButton from, int index, TraversalDirection direction) {
        if (index >= 0 && index < list.getChildren().size()) {
            var row = (RoutineButton) list.getChildren().get(index);
            from.requestFocusTraversal(direction);
            if (!row.isFocused()) {
                row.requestFocus();
            }
            routines.select(row.routineId());
        }
    }

    private void markSelected() {
        var id = routines.selectedProperty().get();
        list.getChildren()
                .forEach(row -> ((RoutineButton) row)
                        .setSelected(((RoutineButton) row).routineId().equals(id)));
    }

    private void render(Editor editor) {
        var proposal = editor.proposal();
        if (!name.getText().equals(proposal.name())) {
            name.setText(proposal.name());
        }
        name.setEditable(editor.readOnly().isEmpty());
        total.setText(editor.total());
        show(figures, editor.onBar());
        figures.show(editor.fields(), proposal.variants());
        if (edges != null) {
            edges.show(editor.fields());
        }
        objections
                .getChildren()
                .setAll(editor.objections().stream()
                        .map(RoutinesController::objection)
                        .toList());
        show(objections, !editor.objections().isEmpty());
        renderNumbers(editor);
        renderWays(editor);
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
        show(setsBox, !editor.once());
        show(restBox, !editor.once());
        set(sets, proposal.sets());
        set(rest, (int) proposal.rest().toSeconds());
        var own = proposal.ownGetReady();
        set(getReady, own == null ? USUAL : (int) own.toSeconds());
        set(breathIn, (int) proposal.in().toSeconds());
        set(breathOut, (int) proposal.out().toSeconds());
        Stream.of(sets, rest, getReady, breathIn, breathOut)
                .forEach(stepper -> stepper.setDisable(!editor.readOnly().isEmpty()));
    }

    private static void set(Stepper stepper, int value) {
        stepper.valueProperty().set(value);
    }

    private void renderWays(Editor editor) {
        var variants = editor.proposal().variants();
        var closed = !editor.readOnly().isEmpty();
        show(onBar, editor.onBar());
        Stream.of(ways.getChildren().toArray(Node[]::new))
                .filter(node -> node.getStyleClass().contains("on-bar"))
                .forEach(node -> show(node, editor.onBar()));
        chin.setSelected(editor.chin().chosen());
        chin.setDisable(closed || editor.chin().open().size() < 2);
        say(chinReason, editor.chin().reason(), words.get("routines.chin.off"));
        var on = variants.swing() != Swing.OFF;
        swings.setSelected(on);
        swings.setDisable(closed || (!on && editor.swing().open().equals(List.of(Swing.OFF))));
        var noWay = editor.swing().open().equals(List.of(Swing.OFF));
        say(swingReason, noWay ? editor.swing().reason() : "", words.get("routines.swing.off"));
        say(wayReason, editor.swing().reason(), "");
        show(wayBox, on && editor.onBar());
        way.setOpen(swing -> !closed && editor.swing().open().contains(swing));
        way.valueProperty().set(on ? variants.swing() : null);
        grip.setOpen(_ -> !closed);
        grip.valueProperty().set(variants.grip());
        feet.setOpen(below -> !closed && editor.feet().open().contains(below));
        feet.valueProperty().set(variants.feet());
        say(feetReason, editor.feet().reason(), "");
    }

    private void renderButtons(Editor editor) {
        save.setDisable(!editor.saveReason().isEmpty());
        tryOut.setDisable(!editor.tryReason().isEmpty());
        back.setDisable(!editor.backReason().isEmpty());
        export.setDisable(!editor.objections().isEmpty());
        show(remove, editor.removable());
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
        show(question, asked != null);
    }

    @FXML
    private void startNew() {
        routines.startNew();
        name.requestFocus();
        name.selectAll();
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

    @FXML
    private void remove() {
        routines.remove();
    }

    @FXML
    private void read() {
        files.whichOne(root.getScene().getWindow()).ifPresent(routines::read);
    }

    @FXML
    private void export() {
        files.whereTo(root.getScene().getWindow(), routines.suggestedName()).ifPresent(routines::write);
    }

    private void onKey(KeyEvent pressed) {
        if (pressed.isShortcutDown() && pressed.getCode() == KeyCode.S) {
            routines.save();
            pressed.consume();
        }
    }

    /// A reason in place of the hint that stands there otherwise.
    private static void say(Label label, String reason, String hint) {
        label.setText(reason.isEmpty() ? hint : reason);
        show(label, !label.getText().isEmpty());
    }

    private static void show(Node node, boolean whether) {
        node.setVisible(whether);
        node.setManaged(whether);
    }
}
