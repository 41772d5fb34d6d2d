package dev.plumbline.ui.theme;

import java.util.Locale;
import javafx.scene.Parent;

/// How much room a paper screen has, measured in its own text: larger text makes a window narrower.
public enum Breadth {
    WIDE,
    NARROW,
    TINY;

    private static final double WIDE_FROM = 1280;
    private static final double NARROW_FROM = 800;

    /// The breadth of a window.
    ///
    /// @param width of the window in pixels
    /// @param textFactor how much larger than drawn the text is
    public static Breadth of(double width, double textFactor) {
        var drawn = width / textFactor;
        if (drawn >= WIDE_FROM) {
            return WIDE;
        }
        return drawn >= NARROW_FROM ? NARROW : TINY;
    }

    /// Makes this the only breadth among the style classes of `root`.
    public void mark(Parent root) {
        for (var breadth : values()) {
            root.getStyleClass().remove(breadth.styleClass());
        }
        root.getStyleClass().add(styleClass());
    }

    private String styleClass() {
        return name().toLowerCase(Locale.ROOT);
    }
}
