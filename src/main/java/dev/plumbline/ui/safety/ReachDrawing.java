package dev.plumbline.ui.safety;

import dev.plumbline.routine.Reach;
import dev.plumbline.ui.component.PersonOnBar;
import dev.plumbline.ui.figure.Footing;
import dev.plumbline.ui.figure.Poses;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// Somebody on a bar, and what there is under the feet.
final class ReachDrawing extends Region {
    private static final double WIDE = 150;
    private static final double BAR = 10 / WIDE;
    private static final double STATURE = 88 / WIDE;
    private static final double MIDDLE = 0.5;
    private static final double HALF_FLOOR = 45 / WIDE;
    private static final double BOX = 34 / WIDE;
    private static final double NOTHING = 125 / 88.0;

    private final Reach reach;
    private final PersonOnBar person;
    private final Rectangle box = new Rectangle();

    ReachDrawing(Reach reach) {
        this.reach = reach;
        getStyleClass().add("reach-drawing");
        person = switch (reach) {
            case TOES -> new PersonOnBar(Poses.HANG_RELAX, Footing.TOES.floor());
            case BOX -> new PersonOnBar(Poses.HANG_RELAX, Footing.BOX.floor());
            case KNEES -> new PersonOnBar(Poses.LOW_BAR_FEET, Footing.LOW_BAR.floor());
            case NOTHING -> new PersonOnBar(Poses.HANG_LONG, NOTHING);
        };
        if (reach == Reach.NOTHING) {
            person.getStyleClass().add("bottomless");
        }
        box.getStyleClass().add("reach-box");
        box.setVisible(reach == Reach.BOX);
        box.setManaged(false);
        getChildren().addAll(person, box);
    }

    @Override
    protected void layoutChildren() {
        var unit = getWidth();
        var stature = Math.max(1, STATURE * unit);
        // All of them stand on the same floor: a low bar is lower.
        var down = BAR * unit + (reach == Reach.KNEES ? Footing.BOX.floor() - Footing.LOW_BAR.floor() : 0) * stature;
        var x = MIDDLE * unit;
        person.lay(x, down, stature, down, x - HALF_FLOOR * unit, x + HALF_FLOOR * unit);
        box.setX(x - BOX * unit / 2);
        box.setY(down + Footing.BOX.contact() * stature);
        box.setWidth(BOX * unit);
        box.setHeight((Footing.BOX.floor() - Footing.BOX.contact()) * stature);
    }
}
