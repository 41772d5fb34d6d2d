package dev.plumbline.ui.stage;

import dev.plumbline.routine.Phase;
import dev.plumbline.runner.Moment;
import dev.plumbline.ui.figure.Footing;
import dev.plumbline.ui.figure.Joint;
import dev.plumbline.ui.figure.Motion;
import dev.plumbline.ui.figure.Skeleton;
import dev.plumbline.ui.mark.Bob;
import javafx.scene.Group;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/// What is around the person of the floor routine: the floor, the plumb line above it, the breath, the mat, a chair.
final class FloorScene extends Group {
    private static final double FLOOR_LEFT = 0.30;
    private static final double FLOOR_RIGHT = 0.29;
    private static final double BELLY = 0.105;
    private static final double BOB = 0.060;
    private static final double BOB_ABOVE_BELLY = 0.075;
    private static final double LINE_ABOVE_BELLY = 0.125;
    private static final double LINE_ABOVE_SITTING = 0.62;
    private static final double LINE_ABOVE_STANDING = 0.10;
    private static final double SEAT = 0.27;
    private static final double CHAIR = 1.5;

    private final HalfDisc disc = new HalfDisc();
    private final Line floor = line();
    private final Line plumb = line();
    private final Bob bob = new Bob(10);
    private final Path chair = new Path();
    private final FromAbove fromAbove = new FromAbove();
    private final Fade discFade = new Fade(disc);
    private final Fade bobFade = new Fade(bob);
    private final Fade chairFade = new Fade(chair);
    private final Fade floorFade = new Fade(floor);
    private final Fade plumbFade = new Fade(plumb);
    private final Fade aboveFade = new Fade(fromAbove);

    FloorScene() {
        setManaged(false);
        chair.getStyleClass().add("stage-line");
        chair.setStrokeLineCap(StrokeLineCap.ROUND);
        chair.setStrokeLineJoin(StrokeLineJoin.ROUND);
        getChildren().addAll(disc, plumb, bob, floor, chair, fromAbove);
        getChildren().forEach(node -> node.setManaged(false));
    }

    /// What is written beside the mat.
    String said() {
        return fromAbove.said();
    }

    void say(String seenFromAbove) {
        fromAbove.say(seenFromAbove);
    }

    private static Line line() {
        var line = new Line();
        line.getStyleClass().add("stage-line");
        return line;
    }

    void lay(StageGrid grid) {
        disc.lay(grid);
        fromAbove.lay(grid);
        floor.setStartX(grid.plumbX() - grid.of(FLOOR_LEFT));
        floor.setEndX(grid.plumbX() + grid.of(FLOOR_RIGHT));
        floor.setStartY(grid.floorY());
        floor.setEndY(grid.floorY());
        floor.setStrokeWidth(grid.line());
        plumb.setStartX(grid.plumbX());
        plumb.setEndX(grid.plumbX());
        plumb.setStrokeWidth(grid.line());
        bob.setLength(grid.of(BOB));
        chair(grid);
    }

    void paint(Moment now, Movement movement, StageGrid grid) {
        var posture = Posture.of(Timing.phase(now));
        var place = posture.place(grid);
        discFade.show(BreathGuide.at(now).isPresent(), now.now(), movement);
        bobFade.show(posture == Posture.LYING, now.now(), movement);
        chairFade.show(posture == Posture.UPRIGHT, now.now(), movement);
        aboveFade.show(posture == Posture.ROLLED, now.now(), movement);
        floorFade.show(posture != Posture.ROLLED, now.now(), movement);
        plumbFade.show(posture != Posture.ROLLED, now.now(), movement);
        disc.fill(grid, movement.fullness(now));
        switch (posture) {
            case LYING -> {
                var belly = place.y() - BELLY * place.stature();
                plumb.setEndY(belly - grid.of(LINE_ABOVE_BELLY));
                bob.relocate(grid.plumbX(), belly - grid.of(BOB_ABOVE_BELLY));
            }
            case SITTING -> plumb.setEndY(place.y() + LINE_ABOVE_SITTING * place.stature());
            case UPRIGHT -> plumb.setEndY(place.y() + LINE_ABOVE_STANDING * place.stature());
            case ROLLED -> {}
        }
    }

    /// Its back is under the hand: one line is back and rear leg, the other seat and front leg.
    private void chair(StageGrid grid) {
        var place = Posture.UPRIGHT.place(grid);
        var k = place.stature();
        var hand = Skeleton.of(Motion.onTheFloor(Phase.STAND, 0).on(Footing.TOES.floor()))
                .at(Joint.WRIST);
        var x = place.x() + (hand.x() + 0.055) * k;
        var y = place.y() + (hand.y() + 0.036) * k;
        var seat = grid.floorY() - SEAT * k;
        chair.setStrokeWidth(grid.line() * CHAIR);
        chair.getElements()
                .setAll(
                        new MoveTo(x, y),
                        new LineTo(x + 0.03 * k, grid.floorY()),
                        new MoveTo(x + 0.0155 * k, seat),
                        new LineTo(x + 0.25 * k, seat),
                        new LineTo(x + 0.25 * k, grid.floorY()));
    }
}
