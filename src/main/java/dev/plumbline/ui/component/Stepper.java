package dev.plumbline.ui.component;

import java.util.function.IntFunction;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// A number between two limits, changed a step at a time.
public final class Stepper extends HBox {
    private final IntegerProperty value = new SimpleIntegerProperty();
    private final Button less = new Button("\u2212");
    private final Label shown = new Label();
    private final Button more = new Button("+");
    private int least;
    private int most;
    private int step = 1;
    private IntFunction<String> words = Integer::toString;

    public Stepper() {
        getStyleClass().add("stepper");
        less.getStyleClass().add("less");
        more.getStyleClass().add("more");
        shown.getStyleClass().add("value");
        setMaxWidth(USE_PREF_SIZE);
        less.setOnAction(_ -> value.set(Math.max(least, value.get() - step)));
        more.setOnAction(_ -> value.set(Math.min(most, value.get() + step)));
        getChildren().addAll(less, shown, more);
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
        show();
    }

    /// How the two buttons are read aloud.
    public void setAccessibleWords(String lessWords, String moreWords) {
        less.setAccessibleText(lessWords);
        more.setAccessibleText(moreWords);
    }

    public IntegerProperty valueProperty() {
        return value;
    }

    private void show() {
        shown.setText(words.apply(value.get()));
        less.setDisable(value.get() <= least);
        more.setDisable(value.get() >= most);
    }
}
