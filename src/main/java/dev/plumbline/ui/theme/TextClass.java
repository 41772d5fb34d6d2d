package dev.plumbline.ui.theme;

import dev.plumbline.settings.TextSize;
import javafx.scene.Parent;

/// The style class by which a paper screen learns how large its text is; the stage does not listen to it.
public final class TextClass {
    private static final double PERCENT = 100;

    private TextClass() {}

    /// Makes `size` the only text size among the style classes of `root`.
    public static void mark(Parent root, TextSize size) {
        for (var other : TextSize.values()) {
            root.getStyleClass().remove(of(other));
        }
        root.getStyleClass().add(of(size));
    }

    private static String of(TextSize size) {
        return "text-" + Math.round(size.factor() * PERCENT);
    }
}
