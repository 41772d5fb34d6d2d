package dev.plumbline.ui.component;

import java.util.function.IntFunction;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/// A number between two limits, changed a step at a time or typed; what is typed beyond a limit is the limit.
///
/// The keyboard stops at the number alone, where up and down do what the two buttons do.
public final class Stepper extends HBox {
    private final IntegerProperty value = new SimpleIntegerProperty();
    private final Button less = new Button("\u2212");
    private final Button more = new Button("+");
    private final NumberField field = new NumberField(this::written, this::take);
    /// Keeps as much room as what is written takes.
    private final Label room = new Label();

    private int least;
    private int most;
    private int step = 1;
    private IntFunction<String> words = Integer::toString;

    public Stepper() {
        getStyleClass().add("stepper");
        less.getStyleClass().add("less");
        more.getStyleClass().add("more");
        room.getStyleClass().add("value");
        room.setVisible(false);
        less.setFocusTraversable(false);
        more.setFocusTraversable(false);
        field.setMaxHeight(Double.MAX_VALUE);
        setMaxWidth(USE_PREF_SIZE);
        less.setOnAction(_ -> take(value.get() - step));
        more.setOnAction(_ -> take(value.get() + step));
        getChildren().addAll(less, new StackPane(room, field), more);
        value.subscribe(this::show);
    }

    /// The limits, the step between two values, and how a value is written.
    public void setRange(int lowest, int highest, int by, IntFunction<String> written) {
        if (lowest > highest || by < 1) {
            throw new IllegalArgumentException("No steps of " + by + " from " + lowest + " to " + highest);
        }
        least = lowest;
        most = highest;
        step = by;
        words = written;
        field.setStep(by);
        show();
    }

    /// How the number and its two buttons are read aloud.
    public void setAccessibleWords(String what, String lessWords, String moreWords) {
        field.setAccessibleText(what);
        less.setAccessibleText(lessWords);
        more.setAccessibleText(moreWords);
    }

    public IntegerProperty valueProperty() {
        return value;
    }

    private String written(int number) {
        return words.apply(number);
    }

    private void take(int number) {
        value.set(Math.clamp(number, least, most));
    }

    private void show() {
        room.setText(words.apply(value.get()));
        field.show(value.get());
        less.setDisable(value.get() <= least);
        more.setDisable(value.get() >= most);
    }
}
