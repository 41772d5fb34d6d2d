package dev.plumbline.ui.stage;

import dev.plumbline.routine.Swing;
import dev.plumbline.runner.Moment;
import dev.plumbline.ui.figure.Footing;
import dev.plumbline.ui.mark.Bob;
import dev.plumbline.ui.mark.PlumbLine;
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
    private static final String DISC = "bar-disc";
    private static final String RING = "bar-ring";
    private static final int STEP = 2;
    private static final int MOST = 6;

    private final PlumbLine plumb = new PlumbLine("stage-ground");
    private final PlumbLine floor = new PlumbLine("stage-ground");
    private final Rectangle box = new Rectangle();
    private final Bob bob = new Bob(10);
    private final Group scale = new Group();
    private final Circle bar = new Circle();
    private final Fade bobFade = new Fade(bob);
    private final Fade scaleFade = new Fade(scale);
    private final Fade floorFade = new Fade(floor);
    private final Fade plumbFade = new Fade(plumb);
    private final Fade barFade = new Fade(bar);
    private boolean carries;
    private double floorY;
    private double contact;

    Ground() {
        setManaged(false);
        bob.getStyleClass().add("quiet");
        box.getStyleClass().add("stage-box");
        bar.getStyleClass().add(RING);
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
        floorY = grid.floorY();
        contact = grid.barY(footing) + footing.contact() * stature;
        floor.setThickness(grid.line());
        layFloor(grid, FLOOR_HALF);
        plumb.setThickness(grid.line());
        plumb.hang(grid.plumbX(), 0, contact);
        box.setVisible(footing == Footing.BOX);
        box.setX(grid.plumbX() - Footing.BOX_WIDTH * stature / 2);
        box.setY(contact);
        box.setWidth(Footing.BOX_WIDTH * stature);
        box.setHeight(Math.max(0, floorY - contact));
        box.setStrokeWidth(grid.line());
        bar.setCenterX(grid.plumbX());
        bar.setCenterY(grid.barY(footing));
        bar.setRadius(grid.of(BAR));
        bar.setStrokeWidth(grid.of(BAR_EDGE));
        layScale(grid, footing.contact() * stature);
        bob.setLength(grid.of(BOB));
        bob.relocate(grid.plumbX(), contact - grid.line());
    }

    private void layFloor(StageGrid grid, double half) {
        floor.lie(floorY, grid.plumbX() - grid.of(half), grid.plumbX() + grid.of(FLOOR_HALF));
    }

    private void layScale(StageGrid grid, double drop) {
        for (var i = 0; i < scale.getChildren().size(); i++) {
            var degrees = -MOST + STEP * i;
            var longer = degrees == 0 || Math.abs(degrees) == MOST;
            var tick = (Line) scale.getChildren().get(i);
            var x = grid.plumbX() + Math.tan(Math.toRadians(degrees)) * drop;
            tick.setStartX(x);
            tick.setStartY(floorY);
            tick.setEndX(x);
            tick.setEndY(floorY + grid.of(longer ? 0.028 : 0.014));
            tick.pseudoClassStateChanged(StageWriting.CURRENT, longer);
            tick.setStrokeWidth(grid.line() * (longer ? 1.4 : 1));
        }
    }

    /// Shows how far the plumb line reaches and what hangs on it, what is written on the floor, and what the bar does.
    ///
    /// @param carries true while the bar carries the person: then its end is a disc, else a ring
    void paint(Moment now, Movement movement, StageGrid grid, Footing footing, boolean carries) {
        var view = View.of(now);
        var swing = Timing.swing(now);
        var swings = swing == Swing.FORE_AFT || swing == Swing.SIDE;
        var free = footing != Footing.LOW_BAR && now.state().phase().hangs();
        bobFade.show(free && !swings, now.now(), movement);
        plumb.hang(grid.plumbX(), 0, free ? contact - grid.of(BOB) : contact);
        plumbFade.show(view != View.GRIP, now.now(), movement);
        floorFade.show(view != View.GRIP, now.now(), movement);
        barFade.show(view == View.SIDE, now.now(), movement);
        scaleFade.show(swings, now.now(), movement);
        layFloor(grid, swing == Swing.PARTNER ? FLOOR_WITH_PARTNER : FLOOR_HALF);
        carry(carries);
    }

    private void carry(boolean carrying) {
        if (carrying != carries) {
            bar.getStyleClass().setAll(carrying ? DISC : RING);
            carries = carrying;
        }
    }
}
