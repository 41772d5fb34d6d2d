package dev.plumbline.ui.component;

import java.util.function.Consumer;
import javafx.scene.control.TextField;

/// A text field that tells what was written once the person is done with it: with Enter, or by going elsewhere.
public final class Entered extends TextField {
    private Consumer<String> onEntered = _ -> {};

    public Entered() {
        getStyleClass().add("entered");
        setOnAction(_ -> onEntered.accept(getText()));
        focusedProperty().subscribe((_, has) -> {
            if (!has) {
                onEntered.accept(getText());
            }
        });
    }

    public void setOnEntered(Consumer<String> entered) {
        onEntered = entered;
    }
}
