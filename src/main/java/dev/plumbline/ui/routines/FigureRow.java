package dev.plumbline.ui.routines;

import dev.plumbline.routine.Feet;
import dev.plumbline.routine.Phase;
import dev.plumbline.routine.Swing;
import dev.plumbline.routine.Variants;
import dev.plumbline.ui.figure.FigureNode;
import dev.plumbline.ui.figure.Footing;
import dev.plumbline.ui.figure.FrontFigureNode;
import dev.plumbline.ui.figure.Motion;
import dev.plumbline.ui.figure.Pose;
import dev.plumbline.ui.figure.Poses;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import org.jspecify.annotations.Nullable;

/// The person in each phase of a hang, over the middle of its part of the bar; a phase that has no room for a person
/// has
/// none.
public final class FigureRow extends Region {
    private static final double BAR_Y = 12 / 296.0;
    private static final double STATURE = 205 / 296.0;
    private static final double BAR_RADIUS = 5 / 296.0;
    private static final double ROOM = 0.30;
    private static final double LANDING = 0.4;
    private static final double SWAY = 5;
    private static final double BAR_HALF = 0.2;

    private final List<Person> people = new ArrayList<>();
    private List<Field> fields = List.of();
    private @Nullable Variants variants;

    private record Person(Line line, Node figure, Circle bar) {}

    public FigureRow() {
        getStyleClass().add("figure-row");
        setMouseTransparent(true);
    }

    void show(List<Field> shown, Variants how) {
        var phases = fields.stream().map(Field::phase).toList();
        var rebuilt = !how.equals(variants)
                || !phases.equals(shown.stream().map(Field::phase).toList());
        fields = shown;
        variants = how;
        if (rebuilt) {
            people.clear();
            fields.forEach(field -> people.add(person(field.phase(), how)));
            getChildren().clear();
            people.forEach(person -> getChildren().addAll(person.line(), person.figure(), person.bar()));
        }
        requestLayout();
    }

    private static Person person(Phase phase, Variants how) {
        var line = new Line();
        line.getStyleClass().add("figure-line");
        var bar = new Circle();
        bar.getStyleClass().add("figure-hold");
        if (phase == Phase.SWING && how.swing() == Swing.SIDE) {
            var front = FrontFigureNode.whole();
            front.show(-SWAY);
            return new Person(line, front, bar);
        }
        var side = new FigureNode();
        side.show(pose(phase, how));
        return new Person(line, side, bar);
    }

    private static Pose pose(Phase phase, Variants how) {
        var motion = new Motion(how.feet() == Feet.FREE ? Footing.TOES : Footing.LOW_BAR, how.feet());
        return switch (phase) {
            case CHIN_TUCK -> {
                var bowed = Poses.CHIN_END.torso();
                yield how.feet() == Feet.FREE
                        ? Poses.CHIN_END
                        : motion.relax(1, 0).with(bowed);
            }
            case SWING -> how.swing() == Swing.FORE_AFT ? Motion.swing(6) : motion.relax(1, 0);
            case SLOW_LAND -> how.feet() == Feet.FREE ? Poses.HEELS_DOWN : motion.land(LANDING);
            default -> motion.relax(1, 0);
        };
    }

    @Override
    protected void layoutChildren() {
        var height = getHeight();
        var stature = height * STATURE;
        var x = 0.0;
        for (var i = 0; i < people.size(); i++) {
            var width = getWidth() * fields.get(i).share();
            place(people.get(i), x + width / 2, stature);
            var fits = width >= stature * ROOM;
            var person = people.get(i);
            List.of(person.line(), person.figure(), person.bar()).forEach(node -> node.setVisible(fits));
            x += width;
        }
    }

    private void place(Person person, double x, double stature) {
        var top = getHeight() * BAR_Y;
        person.line().setStartX(x);
        person.line().setEndX(x);
        person.line().setEndY(getHeight());
        person.bar().setCenterX(x);
        person.bar().setCenterY(top);
        person.bar().setRadius(getHeight() * BAR_RADIUS);
        if (stature > 0) {
            switch (person.figure()) {
                case FigureNode side -> side.setStature(stature);
                case FrontFigureNode front ->
                    front.setSize(stature, stature * BAR_HALF, person.bar().getRadius());
                default -> throw new IllegalStateException("Nobody is drawn as " + person.figure());
            }
            person.figure().relocate(x, top);
        }
    }
}
