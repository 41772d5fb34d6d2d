package dev.plumbline.ui.stage;

import javafx.scene.Group;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.StrokeLineCap;

/// The breath disc as it rises over the floor: what would be below the floor line is not drawn.
final class HalfDisc extends Group {
    private static final double ABOVE_FLOOR = 0.02;

    private final Arc disc = arc("breath-disc");
    private final Arc ring = arc("breath-ring");

    HalfDisc() {
        setManaged(false);
        ring.setStrokeLineCap(StrokeLineCap.ROUND);
        getChildren().addAll(disc, ring);
    }

    void lay(StageGrid grid) {
        for (var arc : new Arc[] {disc, ring}) {
            arc.setCenterX(grid.plumbX());
            arc.setCenterY(grid.floorY() - grid.of(ABOVE_FLOOR));
        }
        disc.setStrokeWidth(grid.line());
        size(ring, BreathDisc.radius(grid, 1), grid);
        BreathDisc.dot(ring, grid);
    }

    /// @param fullness of the lungs, from 0 to 1
    void fill(StageGrid grid, double fullness) {
        size(disc, BreathDisc.radius(grid, fullness), grid);
    }

    private static void size(Arc arc, double radius, StageGrid grid) {
        var below = Math.toDegrees(Math.asin(grid.of(ABOVE_FLOOR) / radius));
        arc.setRadiusX(radius);
        arc.setRadiusY(radius);
        arc.setStartAngle(-below);
        arc.setLength(180 + 2 * below);
    }

    private static Arc arc(String styleClass) {
        var arc = new Arc();
        arc.setType(ArcType.OPEN);
        arc.getStyleClass().add(styleClass);
        return arc;
    }
}
