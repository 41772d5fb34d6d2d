package dev.plumbline.ui.stage;

import dev.plumbline.ui.figure.Footing;
import dev.plumbline.ui.mark.Bob;
import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

/// What never moves: the plumb line, the bar, the floor or the box, and the scale of the swing on the floor line.
final class Ground extends Group {
    private static final double FLOOR_HALF = 0.21;
    private static final double FLOOR_WITH_PARTNER = 0.37;
    private static final double BAR = 0.0125;
    private static final double BAR_EDGE = 0.005;
    private static final double BOB = 0.046;
    private static final int STEP = 2;
    private static final int MOST = 6;

    private final Line plumb = line();
    private final Line floor = line();
    private final Rectangle box = new Rectangle();
    private final Bob bob = new Bob(10);
    private final Group scale = new Group();
    private final Circle bar = new Circle();

    Ground() {
        setManaged(false);
        bob.getStyleClass().add("quiet");
        box.getStyleClass().add("stage-box");
        for (var degrees = -MOST; degrees <= MOST; degrees += STEP) {
            scale.getChildren().add(line());
        }
        getChildren().addAll(plumb, box, floor, scale, bob);
    }

    /// The bar, seen end on; drawn over the figure.
    Circle bar() {
        return bar;
    }

    private static Line line() {
        var line = new Line();
        line.getStyleClass().add("stage-line");
        return line;
    }

    void lay(StageGrid grid, Footing footing) {
        var stature = grid.stature(footing);
        var contact = grid.barY(footing) + footing.contact() * stature;
        place(floor, grid, grid.plumbX() - grid.of(FLOOR_HALF), grid.floorY());
        floor.setEndX(grid.plumbX() + grid.of(FLOOR_HALF));
        floor.setEndY(grid.floorY());
        box.setVisible(footing == Footing.BOX);
        box.setX(grid.plumbX() - Footing.BOX_WIDTH * stature / 2);
        box.setY(contact);
        box.setWidth(Footing.BOX_WIDTH * stature);
        box.setHeight(Math.max(0, grid.floorY() - contact));
        box.setStrokeWidth(grid.line());
        bar.setCenterX(grid.plumbX());
        bar.setCenterY(grid.barY(footing));
        bar.setRadius(grid.of(BAR));
        bar.setStrokeWidth(grid.of(BAR_EDGE));
        layScale(grid, footing.contact() * stature);
        bob.setLength(grid.of(BOB));
        bob.relocate(grid.plumbX(), contact - grid.line());
    }

    private void layScale(StageGrid grid, double drop) {
        for (var i = 0; i < scale.getChildren().size(); i++) {
            var degrees = -MOST + STEP * i;
            var longer = degrees == 0 || Math.abs(degrees) == MOST;
            var tick = (Line) scale.getChildren().get(i);
            var x = grid.plumbX() + Math.tan(Math.toRadians(degrees)) * drop;
            place(tick, grid, x, grid.floorY());
            tick.setEndX(x);
            tick.setEndY(grid.floorY() + grid.of(longer ? 0.028 : 0.014));
            tick.pseudoClassStateChanged(StageWriting.CURRENT, longer);
            tick.setStrokeWidth(grid.line() * (longer ? 1.4 : 1));
        }
    }

    private static void place(Line line, StageGrid grid, double x, double y) {
        line.setStartX(x);
        line.setStartY(y);
        line.setStrokeWidth(grid.line());
    }

    /// Where the plumb line ends, and what hangs on it.
    ///
    /// @param end its lower end in pixels
    /// @param weighted true where the bob hangs there
    void plumb(StageGrid grid, double end, boolean weighted) {
        plumb.setStartX(grid.plumbX());
        plumb.setStartY(0);
        plumb.setEndX(grid.plumbX());
        plumb.setEndY(end);
        plumb.setStrokeWidth(grid.line());
        plumb.setVisible(end > 0);
        bob.setVisible(weighted);
    }

    void showScale(boolean shown) {
        scale.setVisible(shown);
    }

    void showFloor(boolean shown) {
        floor.setVisible(shown);
    }

    void makeRoomForPartner(StageGrid grid, boolean partner) {
        floor.setStartX(grid.plumbX() - grid.of(partner ? FLOOR_WITH_PARTNER : FLOOR_HALF));
    }

    /// A disc carries the person, a ring is empty.
    void carry(boolean carries, boolean endOn) {
        bar.getStyleClass().setAll(carries ? "bar-disc" : "bar-ring");
        bar.setVisible(endOn);
    }
}
