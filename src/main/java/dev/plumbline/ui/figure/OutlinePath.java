package dev.plumbline.ui.figure;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.StrokeLineJoin;

/// A path that shows outlines and moves its curves in place: elements are made anew only when the number of curves
/// changes.
final class OutlinePath extends Path {
    /// How many units of the drawing are one of the outline. The toolkit takes a stroke to reach a whole unit further
    /// than
    /// it does: were the person one unit tall, every movement would repaint the window.
    static final double UNITS = 1000;

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

    void show(Outline outline) {
        show(List.of(outline));
    }

    void show(List<Outline> outlines) {
        if (sameCurves(outlines)) {
            move(outlines);
        } else {
            getElements().setAll(elements(outlines));
        }
        shown = List.copyOf(outlines);
    }

    private boolean sameCurves(List<Outline> outlines) {
        if (outlines.size() != shown.size()) {
            return false;
        }
        for (int i = 0; i < outlines.size(); i++) {
            if (outlines.get(i).pieces() != shown.get(i).pieces()) {
                return false;
            }
        }
        return true;
    }

    private void move(List<Outline> outlines) {
        ObservableList<PathElement> elements = getElements();
        int next = 0;
        for (Outline outline : outlines) {
            if (outline.isEmpty()) {
                continue;
            }
            var start = (MoveTo) elements.get(next++);
            start.setX(unit(outline, 0));
            start.setY(unit(outline, 1));
            for (int piece = 0; piece < outline.pieces(); piece++) {
                move((CubicCurveTo) elements.get(next++), outline, 2 + 6 * piece);
            }
            next++;
        }
    }

    private static void move(CubicCurveTo curve, Outline outline, int at) {
        curve.setControlX1(unit(outline, at));
        curve.setControlY1(unit(outline, at + 1));
        curve.setControlX2(unit(outline, at + 2));
        curve.setControlY2(unit(outline, at + 3));
        curve.setX(unit(outline, at + 4));
        curve.setY(unit(outline, at + 5));
    }

    private static double unit(Outline outline, int index) {
        return outline.coordinate(index) * UNITS;
    }

    private static List<PathElement> elements(List<Outline> outlines) {
        var elements = new ArrayList<PathElement>();
        for (Outline outline : outlines) {
            if (outline.isEmpty()) {
                continue;
            }
            elements.add(new MoveTo(unit(outline, 0), unit(outline, 1)));
            for (int piece = 0; piece < outline.pieces(); piece++) {
                var curve = new CubicCurveTo();
                move(curve, outline, 2 + 6 * piece);
                elements.add(curve);
            }
            elements.add(new ClosePath());
        }
        return elements;
    }
}
