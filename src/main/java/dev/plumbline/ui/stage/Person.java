package dev.plumbline.ui.stage;

import dev.plumbline.routine.Phase;
import dev.plumbline.runner.Moment;
import dev.plumbline.ui.figure.FigureNode;
import dev.plumbline.ui.figure.Glow;
import dev.plumbline.ui.figure.Pose;
import dev.plumbline.ui.figure.Skeleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javafx.scene.Group;
import org.jspecify.annotations.Nullable;

/// The person from the side. Poses on the bar run into each other; all others fade over, since arms do not fly up.
///
/// There are two nodes for that: one draws the person, the other fades out as it stood.
final class Person extends Group {
    private final List<FigureNode> figures = List.of(new FigureNode(), new FigureNode());
    private final List<Fade> fades = figures.stream().map(Fade::new).toList();
    private int current;
    private @Nullable Drawn drawn;
    private @Nullable Drawn left;
    private Instant changed = Instant.EPOCH;

    /// Where the person's own origin is, in pixels, and how tall they are.
    record Place(double x, double y, double stature) {}

    private record Drawn(Phase phase, Pose pose, Glow glow, Skeleton skeleton) {}

    Person() {
        setManaged(false);
        getChildren().addAll(figures);
    }

    /// Draws the pose at its place and says where its joints came to lie.
    Skeleton show(Pose pose, Place place, double strength, Moment now, Movement movement) {
        if (drawn != null && fades.get(current).seen()) {
            change(drawn, pose, now);
        } else {
            left = null;
        }
        var shown = draw(pose, now, movement);
        drawn = shown;
        var figure = figures.get(current);
        figure.setStature(place.stature());
        figure.relocate(place.x(), place.y());
        fades.get(current).strength(strength).show(true, now.now(), movement);
        fades.get(1 - current).show(false, now.now(), movement);
        return shown.skeleton();
    }

    void hide(Moment now, Movement movement) {
        fades.forEach(fade -> fade.show(false, now.now(), movement));
    }

    private void change(Drawn before, Pose pose, Moment now) {
        if (!runsInto(before.pose(), pose)) {
            current = 1 - current;
            drawn = null;
            left = null;
        } else if (before.phase() != now.state().phase()) {
            left = before;
            changed = now.now();
        }
    }

    private static boolean runsInto(Pose before, Pose after) {
        return (before.gripping() && after.gripping()) || before.breathing(0).equals(after.breathing(0));
    }

    private Drawn draw(Pose goal, Moment now, Movement movement) {
        var pose = goal;
        var glow = movement.glow(now);
        if (left != null) {
            var come = movement.come(Duration.between(changed, now.now()), Movement.CROSSFADE);
            pose = left.pose().mix(goal, come);
            glow = glow.orFading(left.glow(), come);
            left = come < 1 ? left : null;
        }
        var phase = now.state().phase();
        if (drawn != null && drawn.pose().equals(pose) && drawn.glow().equals(glow)) {
            return new Drawn(phase, pose, glow, drawn.skeleton());
        }
        return new Drawn(phase, pose, glow, figures.get(current).show(pose, glow));
    }
}
