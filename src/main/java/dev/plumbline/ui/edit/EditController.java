package dev.plumbline.ui.edit;

import dev.plumbline.history.Effort;
import dev.plumbline.history.Sign;
import dev.plumbline.history.Source;
import dev.plumbline.routine.Bar;
import dev.plumbline.ui.component.Presence;
import dev.plumbline.ui.component.ScaleRow;
import dev.plumbline.words.Words;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.converter.LocalDateStringConverter;
import org.jspecify.annotations.Nullable;

/// An open entry on the screen; Escape leaves it as it was.
public final class EditController {
    private final EditViewModel edit;
    private final Words words;

    @FXML
    private Node root;

    @FXML
    private Label headline;

    @FXML
    private DatePicker date;

    @FXML
    private TextField time;

    @FXML
    private TextField routine;

    @FXML
    private ComboBox<Bar> bar;

    @FXML
    private Node hungPart;

    @FXML
    private VBox sets;

    @FXML
    private Node addSet;

    @FXML
    private ScaleRow before;

    @FXML
    private ScaleRow after;

    @FXML
    private ScaleRow nextMorning;

    @FXML
    private ComboBox<Effort> effort;

    @FXML
    private Pane signs;

    @FXML
    private TextField tags;

    @FXML
    private TextArea note;

    @FXML
    private Label problem;

    public EditController(EditViewModel edit, Words words) {
        this.edit = edit;
        this.words = words;
    }

    @FXML
    private void initialize() {
        headline.setText(words.get(edit.isFresh() ? "edit.headline.new" : "edit.headline"));
        date.setConverter(new LocalDateStringConverter(written(words), null));
        date.valueProperty().bindBidirectional(edit.dateProperty());
        time.textProperty().bindBidirectional(edit.timeProperty());
        routine.textProperty().bindBidirectional(edit.routineProperty());
        choices(bar, edit.bars().stream(), edit.barProperty(), Bar::name, "edit.bar.none");
        choices(
                effort,
                Arrays.stream(Effort.values()),
                edit.effortProperty(),
                grip -> words.get("effort." + grip),
                "edit.effort.none");
        before.valueProperty().bindBidirectional(edit.beforeProperty());
        after.valueProperty().bindBidirectional(edit.afterProperty());
        nextMorning.valueProperty().bindBidirectional(edit.nextMorningProperty());
        tags.textProperty().bindBidirectional(edit.tagsProperty());
        note.textProperty().bindBidirectional(edit.noteProperty());
        for (var sign : Sign.values()) {
            signs.getChildren().add(chip(sign));
        }
        edit.sets().subscribe(this::showSets);
        showSets();
        Presence.show(hungPart, edit.entry().source() != Source.SCORE_ONLY);
        Presence.show(addSet, edit.entry().source() == Source.BY_HAND);
        edit.problemProperty().subscribe(wrong -> {
            Presence.show(problem, wrong != null);
            problem.setText(wrong == null ? "" : words.get("edit.problem." + wrong));
        });
        // Once it stands in the window.
        Platform.runLater(date::requestFocus);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /// A day as the history's lines write it, with its year.
    private static DateTimeFormatter written(Words words) {
        return DateTimeFormatter.ofPattern("d MMM uuuu", words.locale());
    }

    private <T> void choices(
            ComboBox<T> box,
            Stream<T> choices,
            ObjectProperty<@Nullable T> value,
            Function<T, String> name,
            String none) {
        box.getItems().setAll(choices.toList());
        box.getItems().addFirst(null);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T choice) {
                return choice == null ? words.get(none) : name.apply(choice);
            }

            @Override
            public @Nullable T fromString(String text) {
                return null;
            }
        });
        box.valueProperty().bindBidirectional(value);
    }

    private Node chip(Sign sign) {
        var chip = new ToggleButton(words.get("sign." + sign));
        chip.getStyleClass().addAll("chip", "sign");
        chip.setSelected(edit.signs().contains(sign));
        chip.setOnAction(_ -> edit.toggle(sign));
        return chip;
    }

    private void showSets() {
        var byHand = edit.entry().source() == Source.BY_HAND;
        sets.getChildren().clear();
        for (var form : edit.sets()) {
            var number = sets.getChildren().size() + 1;
            sets.getChildren().add(new SetFields(form, number, words, byHand, () -> edit.removeSet(form)));
        }
    }

    private void onKey(KeyEvent pressed) {
        if (pressed.getCode() == KeyCode.ESCAPE) {
            edit.cancel();
            pressed.consume();
        }
    }

    @FXML
    private void addSet() {
        edit.addSet();
    }

    @FXML
    private void save() {
        edit.save();
    }

    @FXML
    private void cancel() {
        edit.cancel();
    }
}
