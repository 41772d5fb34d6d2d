package dev.plumbline.ui.component;

import dev.plumbline.ui.figure.FigureNode;
import dev.plumbline.ui.figure.Glow;
import dev.plumbline.ui.figure.Pose;
import dev.plumbline.ui.mark.Bob;
import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

/// A person who hangs still on a plumb line that comes down from the top, over a floor. Whoever lays it out says where
/// and how large; lengths are in statures.
///
/// Lines in `-pl-line`, the bar in `-pl-ink` with `-pl-seam` around it.
public final class PersonOnBar extends Group {
    private static final double BAR = 0.0135;
    private static final double LEAST_BAR = 2.6;

    private final Line line = new Line();
    private final Line floor = new Line();
    private final FigureNode person = new FigureNode();
    private final Circle bar = new Circle();
    private final Bob bob = new Bob(1);
    private final Pose pose;
    private final Glow glow;
    private final double ground;

    /// @param ground how far under the bar the floor is
    public PersonOnBar(Pose pose, double ground) {
        this(pose, ground, Glow.NONE);
    }

    public PersonOnBar(Pose pose, double ground, Glow glow) {
        this.pose = pose;
        this.glow = glow;
        this.ground = ground;
        setManaged(false);
        line.getStyleClass().addAll("person-line", "person-plumb");
        floor.getStyleClass().addAll("person-line", "person-floor");
        bar.getStyleClass().add("person-bar");
        bob.getStyleClass().add("quiet");
        bob.setVisible(false);
        getChildren().addAll(line, floor, person, bar, bob);
    }

    /// A bob hangs at the end of the line, this long in pixels.
    public void hangBob(double length) {
        bob.setVisible(true);
        bob.setLength(length);
    }

    /// Puts the centre of the bar at `x`, `y`; the line begins at `top`, the floor reaches from `left` to `right`.
    public void lay(double x, double y, double stature, double top, double left, double right) {
        var down = y + ground * stature;
        line.setStartX(x);
        line.setEndX(x);
        line.setStartY(top);
        line.setEndY(down);
        floor.setStartX(left);
        floor.setEndX(right);
        floor.setStartY(down);
        floor.setEndY(down);
        bar.setCenterX(x);
        bar.setCenterY(y);
        bar.setRadius(LEAST_BAR + stature * BAR);
        bob.relocate(x, down);
        person.setStature(stature);
        person.show(pose, glow);
        person.relocate(x, y);
    }
}
