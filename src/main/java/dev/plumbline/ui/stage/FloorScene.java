package dev.plumbline.ui.stage;

import dev.plumbline.routine.Phase;
import dev.plumbline.runner.Moment;
import dev.plumbline.ui.figure.FigureNode;
import dev.plumbline.ui.figure.Footing;
import dev.plumbline.ui.figure.Motion;
import javafx.scene.Group;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

/// The floor routine: lying, to one side (seen from above), sitting, standing.
final class FloorScene extends Group {
    private static final double LYING = 0.93;
    private static final double FROM_ABOVE = 0.80;
    private static final double UPRIGHT = 0.98;

    private final Line floor = new Line();
    private final Rectangle mat = new Rectangle();
    private final BreathDisc disc = new BreathDisc();
    private final FigureNode figure = new FigureNode();

    FloorScene() {
        setManaged(false);
        floor.getStyleClass().add("stage-line");
        mat.getStyleClass().add("stage-box");
        getChildren().addAll(disc, floor, mat, figure);
    }

    void lay(StageGrid grid) {
        disc.lay(grid);
        disc.setClip(new Rectangle(grid.width(), grid.floorY()));
        floor.setStartX(grid.plumbX() - grid.of(0.30));
        floor.setEndX(grid.plumbX() + grid.of(0.29));
        floor.setStartY(grid.floorY());
        floor.setEndY(grid.floorY());
        floor.setStrokeWidth(grid.line());
        mat.setX(grid.plumbX() - grid.of(0.275));
        mat.setY(grid.y(0.46) - grid.of(0.165));
        mat.setWidth(grid.of(0.55));
        mat.setHeight(grid.of(0.33));
        mat.setStrokeWidth(grid.line());
    }

    void paint(Moment now, StageGrid grid) {
        var phase = now.state().phase();
        var breath = BreathGuide.at(now);
        var fromAbove = phase == Phase.ROLL;
        mat.setVisible(fromAbove);
        floor.setVisible(!fromAbove);
        disc.setVisible(breath.isPresent());
        disc.show(
                grid,
                grid.plumbX(),
                grid.floorY() - grid.of(0.02),
                breath.map(BreathGuide::fullness).orElse(0.0));
        var stature = grid.stature(Footing.TOES) * size(phase);
        figure.setStature(stature);
        figure.relocate(x(phase, grid, stature), y(phase, grid, stature));
        figure.show(Motion.onTheFloor(phase, breath.map(BreathGuide::fullness).orElse(0.0))
                .on(Footing.TOES.floor()));
    }

    private static double size(Phase phase) {
        return switch (phase) {
            case ROLL -> FROM_ABOVE;
            case SIT, STAND, FINISHED -> UPRIGHT;
            default -> LYING;
        };
    }

    private static double x(Phase phase, StageGrid grid, double stature) {
        return grid.plumbX()
                - stature
                        * switch (phase) {
                            case ROLL -> 0.265;
                            case SIT -> 0.12;
                            case STAND, FINISHED -> 0.20;
                            default -> 0.315;
                        };
    }

    private static double y(Phase phase, StageGrid grid, double stature) {
        return switch (phase) {
            case ROLL -> grid.y(0.46) + 0.115 * stature;
            case SIT, STAND, FINISHED -> grid.floorY() - Footing.TOES.floor() * stature;
            default -> grid.floorY() - 0.069 * stature;
        };
    }
}
