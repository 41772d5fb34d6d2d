package dev.plumbline.ui.figure;

import javafx.scene.shape.Polygon;
import org.jspecify.annotations.Nullable;

/// The person from the side at an earlier moment of a swing: one shape in one flat colour; give its ink the opacity.
///
/// Origin: the centre of the bar. Colour by name: `-pl-body`.
public final class GhostNode extends FigureRegion {
    private final Polygon shape = new Polygon();
    private @Nullable Shade shown;

    public GhostNode() {
        super("figure");
        shape.getStyleClass().add("figure-body");
        shape.setStroke(null);
        draw(shape);
    }

    public void setStature(double pixels) {
        scaleTo(pixels);
    }

    /// Draws the body turned about the bar, positive forward.
    public void show(Shade shade, double degrees) {
        place(shade.swung(degrees));
        if (shade != shown) {
            shown = shade;
            shade.drawOn(shape);
        }
    }
}
