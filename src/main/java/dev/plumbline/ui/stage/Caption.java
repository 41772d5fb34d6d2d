package dev.plumbline.ui.stage;

import dev.plumbline.ui.mark.Glyph;
import dev.plumbline.ui.mark.PhaseGlyph;
import javafx.scene.Group;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// Words, with or without a sign before them. At a change of phase the old ones fade while the new ones come.
final class Caption extends Group {
    private final Half shown;
    private final Half leaving;
    private boolean turning;

    private static final class Half {
        private final Text text;
        private final PhaseGlyph glyph = new PhaseGlyph(Glyph.READY, 10);
        private @Nullable Glyph sign;
        private double side;

        Half(String styleClass) {
            text = Faces.text(styleClass);
            glyph.setManaged(false);
            glyph.setVisible(false);
        }

        void sign(@Nullable Glyph other, double x, double y, double length) {
            sign = other;
            side = length;
            if (other != null) {
                glyph.show(other);
                glyph.setSize(length);
                glyph.resize(length, length);
                glyph.relocate(x, y);
            }
        }

        void copy(Half other) {
            text.setText(other.text.getText());
            text.setFont(other.text.getFont());
            text.setX(other.text.getX());
            text.setY(other.text.getY());
            sign(other.sign, other.glyph.getLayoutX(), other.glyph.getLayoutY(), other.side);
        }

        boolean saysTheSameAs(Half other) {
            return sign == other.sign && text.getText().equals(other.text.getText());
        }

        void appear(double opacity) {
            text.setOpacity(opacity);
            glyph.setOpacity(opacity);
            text.setVisible(opacity > 0);
            glyph.setVisible(opacity > 0 && sign != null);
        }
    }

    Caption(String styleClass) {
        shown = new Half(styleClass);
        leaving = new Half(styleClass);
        setManaged(false);
        leaving.appear(0);
        getChildren().addAll(leaving.text, leaving.glyph, shown.text, shown.glyph);
    }

    /// The words that stand here, to be set and placed.
    Text text() {
        return shown.text;
    }

    /// Puts a square sign of that side at a place, or none.
    void sign(@Nullable Glyph glyph, double x, double y, double side) {
        shown.sign(glyph, x, y, side);
        if (!turning) {
            shown.appear(1);
        }
    }

    /// What stands here now will fade away under the words that follow.
    void turn() {
        leaving.copy(shown);
        turning = true;
    }

    /// How far the new words have come, from 0 to 1.
    void fade(double share) {
        if (!turning) {
            return;
        }
        var come = leaving.saysTheSameAs(shown) ? 1 : share;
        leaving.appear(1 - come);
        shown.appear(come);
        turning = come < 1;
    }
}
