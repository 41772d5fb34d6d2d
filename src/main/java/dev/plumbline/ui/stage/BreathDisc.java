package dev.plumbline.ui.stage;

import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;

/// The disc behind the chest that fills and empties with the breath, inside the dotted ring of a full one.
final class BreathDisc extends Group {
    private static final double EMPTY = 0.105;
    private static final double FULL = 0.285;
    private static final double DOTS = 0.0150;
    private static final double DOT = 1.5;

    private final Circle disc = new Circle();
    private final Circle ring = new Circle();

    BreathDisc() {
        setManaged(false);
        disc.getStyleClass().add("breath-disc");
        ring.getStyleClass().add("breath-ring");
        ring.setStrokeLineCap(StrokeLineCap.ROUND);
        getChildren().addAll(disc, ring);
    }

    static double radius(StageGrid grid, double fullness) {
        return grid.of(EMPTY + (FULL - EMPTY) * fullness);
    }

    static void dot(Shape ring, StageGrid grid) {
        ring.setStrokeWidth(grid.line() * DOT);
        ring.getStrokeDashArray().setAll(0.1, grid.of(DOTS));
    }

    void lay(StageGrid grid) {
        ring.setRadius(radius(grid, 1));
        dot(ring, grid);
        disc.setStrokeWidth(grid.line());
    }

    void show(StageGrid grid, double x, double y, double fullness) {
        for (var circle : new Circle[] {disc, ring}) {
            circle.setCenterX(x);
            circle.setCenterY(y);
        }
        disc.setRadius(radius(grid, fullness));
    }
}
