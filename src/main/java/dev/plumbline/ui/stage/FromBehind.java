package dev.plumbline.ui.stage;

import dev.plumbline.runner.Moment;
import dev.plumbline.ui.figure.FrontFigureNode;
import dev.plumbline.ui.figure.GripNode;
import javafx.scene.Group;

/// The person from behind, left where the person's left is: leaning to a side, or to show the grip, with the two hands
/// large below.
final class FromBehind extends Group {
    private static final double BAR_HALF = 0.255;
    private static final double BAR = 0.0125;
    private static final double GRIP_Y = 0.635;

    private final FrontFigureNode ghost = FrontFigureNode.ghost();
    private final FrontFigureNode figure = FrontFigureNode.whole();
    private final GripNode grip = new GripNode();
    private final Fade ghostFade = new Fade(ghost.ink());
    private final Fade figureFade = new Fade(figure);
    private final Fade gripFade = new Fade(grip);
    private double sway = Double.NaN;
    private double other = Double.NaN;

    FromBehind() {
        setManaged(false);
        getChildren().addAll(ghost, figure, grip);
    }

    void lay(StageGrid grid, Person.Place place) {
        for (var figure : new FrontFigureNode[] {ghost, figure}) {
            figure.setSize(place.stature(), grid.of(BAR_HALF), grid.of(BAR));
            figure.relocate(place.x(), place.y());
        }
        grip.setSize(grid.unit(), grid.line());
        grip.relocate(grid.plumbX(), grid.y(GRIP_Y));
    }

    void paint(Moment now, Movement movement, View view) {
        if (view == View.GRIP) {
            show(0, Movement.Trace.NONE);
        } else if (view == View.BEHIND) {
            show(movement.sway(now), movement.otherSide(now));
        }
        ghostFade.show(view == View.BEHIND, now.now(), movement);
        figureFade.show(view == View.BEHIND || view == View.GRIP, now.now(), movement);
        gripFade.show(view == View.GRIP, now.now(), movement);
    }

    private void show(double angle, Movement.Trace trace) {
        if (angle != sway) {
            figure.show(angle);
            sway = angle;
        }
        if (trace.opacity() > 0 && trace.angle() != other) {
            ghost.show(trace.angle());
            other = trace.angle();
        }
        ghostFade.strength(trace.opacity());
    }
}
