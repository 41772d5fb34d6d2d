package dev.plumbline.ui.component;

import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;

/// A whole number that can be typed; up and down change it by a step. What is no number is put back.
public final class NumberField extends TextField {
    /// What stands before and behind the number is how it is written, such as its unit.
    private static final Pattern NUMBER = Pattern.compile("[^\\d+\u2212-]*([+\u2212-]?)\\s*(\\d{1,5})(\\D.*)?");

    private final IntFunction<String> written;
    private final IntConsumer onTyped;
    private int value;
    private int step = 1;

    /// @param written how a number is written
    /// @param onTyped hears of a number that was typed, and shows what came of it
    public NumberField(IntFunction<String> written, IntConsumer onTyped) {
        this.written = written;
        this.onTyped = onTyped;
        getStyleClass().add("number-field");
        setOnAction(_ -> take());
        focusedProperty().subscribe((_, has) -> onFocus(has));
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /// By how much the arrow keys change it.
    public void setStep(int by) {
        step = by;
    }

    /// The number that stands there.
    public void show(int number) {
        value = number;
        setText(written.apply(number));
    }

    private void onFocus(boolean has) {
        if (!has) {
            take();
        }
    }

    private void take() {
        var typed = typed();
        if (typed != value && !getText().equals(written.apply(value))) {
            onTyped.accept(typed);
        }
        setText(written.apply(value));
    }

    private int typed() {
        var number = NUMBER.matcher(getText());
        if (!number.matches()) {
            return value;
        }
        var size = Integer.parseInt(number.group(2));
        return number.group(1).isEmpty() || number.group(1).equals("+") ? size : -size;
    }

    private void move(int by) {
        take();
        onTyped.accept(value + by);
    }

    private void onKey(KeyEvent pressed) {
        switch (pressed.getCode()) {
            case UP -> move(step);
            case DOWN -> move(-step);
            case ESCAPE -> setText(written.apply(value));
            default -> {
                return;
            }
        }
        pressed.consume();
    }
}
