package dev.plumbline.ui.stage;

import javafx.scene.Group;
import javafx.scene.shape.Circle;

/// The disc behind the chest that fills and empties with the breath, inside the dotted ring of a full one.
final class BreathDisc extends Group {
    private static final double EMPTY = 0.105;
    private static final double FULL = 0.285;

    private final Circle disc = new Circle();
    private final DottedRing ring = new DottedRing();

    BreathDisc() {
        setManaged(false);
        disc.getStyleClass().add("breath-disc");
        getChildren().addAll(disc, ring);
    }

    static double radius(StageGrid grid, double fullness) {
        return grid.of(EMPTY + (FULL - EMPTY) * fullness);
    }

    void lay(StageGrid grid) {
        ring.lay(grid, radius(grid, 1), 0, 360);
        disc.setStrokeWidth(grid.line());
    }

    /// The chest rises by less than a pixel at a time; the ring follows by whole ones, and is not drawn for the rest.
    void show(StageGrid grid, double x, double y, double fullness) {
        disc.setCenterX(x);
        disc.setCenterY(y);
        ring.setTranslateX(Math.rint(x));
        ring.setTranslateY(Math.rint(y));
        disc.setRadius(radius(grid, fullness));
    }
}
