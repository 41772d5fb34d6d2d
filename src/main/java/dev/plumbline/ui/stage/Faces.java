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
        if (text.getFont().getSize() != size || !text.getFont().getFamily().equals(face)) {
            text.setFont(Font.font(face, size));
        }
        text.setX(x);
        text.setY(y);
    }

    /// Puts `text` so that its right edge is at `right`.
    static void placeRight(Text text, double right, double y, String face, double size) {
        place(text, 0, y, face, size);
        text.setX(right - text.getLayoutBounds().getWidth());
    }

    /// How wide the words of `text` are in a size.
    static double width(Text text, String face, double size) {
        place(text, text.getX(), text.getY(), face, size);
        return text.getLayoutBounds().getWidth();
    }
}
