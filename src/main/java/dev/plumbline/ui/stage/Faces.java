package dev.plumbline.ui.stage;

import javafx.geometry.VPos;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// The faces of the stage's type. Sizes follow the window, so they are set here and not in a style sheet.
final class Faces {
    static final String LIGHT = "IBM Plex Sans Condensed Light";
    static final String REGULAR = "IBM Plex Sans Condensed";
    static final String MEDIUM = "IBM Plex Sans Condensed Medium";
    static final String BOLD = "IBM Plex Sans Condensed SemiBold";

    private static final double SHRINK = 0.96;
    private static final double LEAST = 0.70;

    private Faces() {}

    /// Text that is placed by its baseline.
    static Text text(String styleClass) {
        var text = new Text();
        text.setTextOrigin(VPos.BASELINE);
        text.getStyleClass().add(styleClass);
        text.setManaged(false);
        return text;
    }

    /// Puts `text` with its baseline at `y` and its left edge at `x`.
    static void place(Text text, double x, double y, String face, double size) {
        dress(text, face, size);
        text.setX(x);
        text.setY(y);
    }

    /// Puts `text` so that its right edge is at `right`.
    static void placeRight(Text text, double right, double y, String face, double size) {
        dress(text, face, size);
        place(text, right - text.getLayoutBounds().getWidth(), y, face, size);
    }

    /// How wide the words of `text` are in a size.
    static double width(Text text, String face, double size) {
        dress(text, face, size);
        return text.getLayoutBounds().getWidth();
    }

    /// Shrinks in steps of 4 %, not below 70 %; false where even that is too wide.
    static boolean fit(Text text, double room, double size, String face) {
        var share = 1.0;
        while (width(text, face, size * share) > room) {
            share *= SHRINK;
            if (share < LEAST) {
                return false;
            }
        }
        return true;
    }

    private static void dress(Text text, String face, double size) {
        if (text.getFont().getSize() != size || !text.getFont().getFamily().equals(face)) {
            text.setFont(Font.font(face, size));
        }
    }
}
