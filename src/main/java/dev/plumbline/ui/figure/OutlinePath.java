package dev.plumbline.ui.figure;

import java.util.List;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.StrokeLineJoin;

/// A shape that shows outlines, all in one closed line of short straight pieces: the toolkit then hears of one change
/// for a new outline, and not of six for each of its curves.
final class OutlinePath extends Polygon {
    /// How many units of the drawing are one of the outline. The toolkit takes a stroke to reach a whole unit further
    /// than
    /// it does: were the person one unit tall, every movement would repaint the window.
    static final double UNITS = 1000;

    private double tolerance = Flat.FINE;
    private List<Outline> shown = List.of();

    private OutlinePath(String styleClass) {
        getStyleClass().add(styleClass);
    }

    /// A shape filled in the colour its style class names.
    static OutlinePath filled(String styleClass) {
        var path = new OutlinePath(styleClass);
        path.setStroke(null);
        return path;
    }

    /// The gap that a shape on top leaves around itself, in the colour of the ground; `width` is measured across the
    /// edge.
    static OutlinePath seam(double width) {
        var path = new OutlinePath("figure-seam");
        path.setStrokeWidth(width * UNITS);
        path.setStrokeLineJoin(StrokeLineJoin.ROUND);
        return path;
    }

    /// How far the straight pieces may be from the curve, in fractions of stature.
    OutlinePath within(double other) {
        tolerance = other;
        return this;
    }

    void show(Outline outline) {
        show(List.of(outline));
    }

    /// Shows all of them as one shape; where two overlap, what they cover together.
    void show(List<Outline> outlines) {
        if (!outlines.equals(shown)) {
            shown = List.copyOf(outlines);
            getPoints().setAll(Flat.of(outlines, tolerance, UNITS));
        }
    }
}
