package dev.plumbline.ui.routines;

import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;

/// Whole seconds that can be typed; up and down change them one by one. What is no number is put back.
final class SecondsField extends TextField {
    private static final Pattern NUMBER = Pattern.compile("\\s*(\\d{1,5})\\D*");

    private final IntFunction<String> written;
    private final IntConsumer onTyped;
    private int seconds;

    /// @param written how a number is written
    /// @param onTyped hears of a number that was typed
    SecondsField(IntFunction<String> written, IntConsumer onTyped) {
        this.written = written;
        this.onTyped = onTyped;
        getStyleClass().add("seconds-field");
        setOnAction(_ -> take());
        focusedProperty().subscribe(this::onFocus);
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    void show(int value) {
        seconds = value;
        setText(written.apply(value));
    }

    private void onFocus(boolean has) {
        if (!has) {
            take();
        }
    }

    private void take() {
        var typed = NUMBER.matcher(getText());
        var value = typed.matches() ? Integer.parseInt(typed.group(1)) : seconds;
        if (value != seconds) {
            onTyped.accept(value);
        }
        setText(written.apply(seconds));
    }

    private void onKey(KeyEvent pressed) {
        switch (pressed.getCode()) {
            case UP -> onTyped.accept(seconds + 1);
            case DOWN -> onTyped.accept(seconds - 1);
            case ESCAPE -> setText(written.apply(seconds));
            default -> {
                return;
            }
        }
        pressed.consume();
    }
}
