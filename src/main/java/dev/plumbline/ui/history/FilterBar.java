package dev.plumbline.ui.history;

import dev.plumbline.routine.Grip;
import dev.plumbline.trend.Selection;
import dev.plumbline.words.Words;
import java.util.Objects;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// What to look at: days, routine, bar, grip, tag, text. Each is empty until something is chosen.
final class FilterBar extends FlowPane {
    private final FilterViewModel filter;
    private final Words words;
    private final DatePicker from = new DatePicker();
    private final DatePicker to = new DatePicker();
    private final TextField text = new TextField();
    private final ComboBox<Choice<String>> routine;
    private final ComboBox<Choice<String>> bar;
    private final ComboBox<Choice<Grip>> grip;
    private final ComboBox<Choice<String>> tag;
    private final Label count = new Label();
    private boolean showing;

    FilterBar(FilterViewModel filter, Words words) {
        this.filter = filter;
        this.words = words;
        getStyleClass().add("filter-bar");
        routine = choices(filter.routines(), Selection::withRoutine, "history.filter.routine.label");
        bar = choices(filter.bars(), Selection::withBar, "history.filter.bar.label");
        grip = choices(
                FXCollections.observableArrayList(filter.grips()), Selection::withGrip, "history.filter.grip.label");
        tag = choices(filter.tags(), Selection::withTag, "history.filter.tag.label");
        day(from, "history.filter.from");
        day(to, "history.filter.to");
        text.setPromptText(words.get("history.filter.text"));
        text.setAccessibleText(words.get("history.filter.text"));
        text.getStyleClass().add("filter-text");
        text.textProperty().subscribe((_, typed) -> change(selection -> selection.withText(typed)));
        var clear = new Button(words.get("history.filter.clear"));
        clear.getStyleClass().add("quiet-link");
        clear.setOnAction(_ -> filter.clear());
        getChildren()
                .addAll(
                        named("history.filter.from", from),
                        named("history.filter.to", to),
                        routine,
                        bar,
                        grip,
                        tag,
                        text,
                        clear,
                        count);
        count.getStyleClass().add("caption");
        filter.viewingProperty().subscribe(viewing -> show(viewing.selection()));
    }

    private interface Change<T> {
        Selection apply(Selection selection, @Nullable T value);
    }

    private <T> ComboBox<Choice<T>> choices(ObservableList<Choice<T>> items, Change<T> change, String label) {
        var box = new ComboBox<>(items);
        box.setAccessibleText(words.get(label));
        items.subscribe(() -> show(filter.selection()));
        box.valueProperty().subscribe((_, chosen) -> {
            if (chosen != null) {
                change(selection -> change.apply(selection, chosen.value()));
            }
        });
        return box;
    }

    private void day(DatePicker picker, String label) {
        picker.setAccessibleText(words.get(label));
        picker.getStyleClass().add("day-picker");
        picker.valueProperty()
                .subscribe((_, _) -> change(selection -> selection.withDays(from.getValue(), to.getValue())));
    }

    private Node named(String key, Node field) {
        var label = new Label(words.get(key));
        label.getStyleClass().add("caption");
        label.setLabelFor(field);
        var pair = new HBox(label, field);
        pair.getStyleClass().add("named-field");
        return pair;
    }

    private void change(Function<Selection, Selection> change) {
        if (!showing) {
            filter.select(change.apply(filter.selection()));
        }
    }

    private void show(Selection selection) {
        showing = true;
        from.setValue(selection.from());
        to.setValue(selection.to());
        choose(routine, selection.routine());
        choose(bar, selection.bar());
        choose(grip, selection.grip());
        choose(tag, selection.tag());
        if (!text.getText().equals(selection.text())) {
            text.setText(selection.text());
        }
        showing = false;
    }

    private static <T> void choose(ComboBox<Choice<T>> box, @Nullable T value) {
        box.getItems().stream()
                .filter(choice -> Objects.equals(choice.value(), value))
                .findFirst()
                .ifPresent(box::setValue);
    }

    /// Says how much is left.
    void setCount(String words) {
        count.setText(words);
    }
}
