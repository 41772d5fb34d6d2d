package dev.plumbline.ui.component;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// A score from 0 to 10, or none: nothing is chosen beforehand and a second press takes the choice back.
public final class ScaleRow extends FlowPane {
    public static final int MOST = 10;

    private static final Duration SECOND_DIGIT = Duration.millis(400);

    private final ObjectProperty<@Nullable Integer> value = new SimpleObjectProperty<>();
    private final StringProperty meaning = new SimpleStringProperty("");
    private final List<ToggleButton> scores = new ArrayList<>();
    private final PauseTransition awaitZero = new PauseTransition(SECOND_DIGIT);

    public ScaleRow() {
        getStyleClass().add("scale-row");
        for (var score = 0; score <= MOST; score++) {
            scores.add(button(score));
        }
        getChildren().setAll(scores);
        value.subscribe(this::mark);
    }

    /// All scores in one row: their sizes and gaps are whole pixels of the screen, more or less than the style sheet
    /// says.
    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + Flows.oneRow(this) + snappedRightInset();
    }

    public ObjectProperty<@Nullable Integer> valueProperty() {
        return value;
    }

    /// What a higher number means; read aloud with every score.
    public StringProperty meaningProperty() {
        return meaning;
    }

    public String getMeaning() {
        return meaning.get();
    }

    public void setMeaning(String words) {
        meaning.set(words);
    }

    /// Takes a digit (a 0 soon after a 1 makes 10) or Backspace, from wherever the screen got it.
    public void type(KeyEvent pressed) {
        if (pressed.isShortcutDown() || pressed.isAltDown()) {
            return;
        }
        var digit = digit(pressed);
        if (digit >= 0) {
            enter(digit);
            pressed.consume();
        } else if (pressed.getCode() == KeyCode.BACK_SPACE) {
            awaitZero.stop();
            value.set(null);
            pressed.consume();
        }
    }

    private void enter(int digit) {
        var isTen = digit == 0 && awaitZero.getStatus() == PauseTransition.Status.RUNNING;
        value.set(isTen ? Integer.valueOf(MOST) : Integer.valueOf(digit));
        awaitZero.stop();
        if (digit == 1) {
            awaitZero.playFromStart();
        }
    }

    private static int digit(KeyEvent pressed) {
        var text = pressed.getText();
        return text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '9' ? text.charAt(0) - '0' : -1;
    }

    private ToggleButton button(int score) {
        var button = new ToggleButton(Integer.toString(score));
        button.accessibleTextProperty().bind(meaning.map(words -> score + ", " + words));
        button.setOnAction(_ -> value.set(button.isSelected() ? Integer.valueOf(score) : null));
        return button;
    }

    private void mark(@Nullable Integer chosen) {
        for (var score = 0; score <= MOST; score++) {
            scores.get(score).setSelected(chosen != null && chosen == score);
        }
    }
}
