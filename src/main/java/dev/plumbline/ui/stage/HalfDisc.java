package dev.plumbline.ui.stage;

import javafx.scene.Group;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;

/// The breath disc as it rises over the floor: what would be below the floor line is not drawn.
final class HalfDisc extends Group {
    private static final double ABOVE_FLOOR = 0.02;

    private final Arc disc = new Arc();
    private final DottedRing ring = new DottedRing();

    HalfDisc() {
        setManaged(false);
        disc.setType(ArcType.OPEN);
        disc.getStyleClass().add("breath-disc");
        getChildren().addAll(disc, ring);
    }

    void lay(StageGrid grid) {
        disc.setCenterX(grid.plumbX());
        disc.setCenterY(grid.floorY() - grid.of(ABOVE_FLOOR));
        disc.setStrokeWidth(grid.line());
        ring.setTranslateX(disc.getCenterX());
        ring.setTranslateY(disc.getCenterY());
        var radius = BreathDisc.radius(grid, 1);
        var below = below(radius, grid);
        ring.lay(grid, radius, -below, 180 + 2 * below);
    }

    /// @param fullness of the lungs, from 0 to 1
    void fill(StageGrid grid, double fullness) {
        var radius = BreathDisc.radius(grid, fullness);
        var below = below(radius, grid);
        disc.setRadiusX(radius);
        disc.setRadiusY(radius);
        disc.setStartAngle(-below);
        disc.setLength(180 + 2 * below);
    }

    /// How far the circle goes on below its middle before it meets the floor, in degrees.
    private static double below(double radius, StageGrid grid) {
        return Math.toDegrees(Math.asin(grid.of(ABOVE_FLOOR) / radius));
    }
}
