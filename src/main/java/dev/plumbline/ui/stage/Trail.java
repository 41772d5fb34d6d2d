package dev.plumbline.ui.stage;

import dev.plumbline.runner.Moment;
import dev.plumbline.ui.figure.FigureNode;
import dev.plumbline.ui.figure.Motion;
import dev.plumbline.ui.figure.Pendulum;
import dev.plumbline.ui.figure.Pose;
import java.util.List;
import javafx.scene.Group;

/// The earlier moments of a swing, faint and flat behind the person, as in a chronophotograph.
final class Trail extends Group {
    private static final double STEP = 0.75;

    private final List<FigureNode> ghosts = Pendulum.TRAIL.stream()
            .map(_ -> new FigureNode(FigureNode.Look.GHOST))
            .toList();
    private final List<Fade> fades =
            ghosts.stream().map(ghost -> new Fade(ghost.ink())).toList();

    Trail() {
        setManaged(false);
        getChildren().addAll(ghosts);
    }

    void lay(Person.Place place) {
        for (var ghost : ghosts) {
            ghost.setStature(place.stature());
            ghost.relocate(place.x(), place.y());
        }
    }

    /// The body at that angle, bent as at the nearest step: what is so faint need not bend at every frame.
    private static Pose shape(Motion motion, double angle) {
        return motion.swing(Math.round(angle / STEP) * STEP).swung(angle);
    }

    void paint(Moment now, Movement movement, Timing timing, boolean shown) {
        var traces = movement.trail(now);
        for (var i = 0; i < ghosts.size(); i++) {
            var trace = traces.get(i);
            if (shown && trace.opacity() > 0) {
                ghosts.get(i).show(shape(timing.motion(now), trace.angle()));
                fades.get(i).strength(trace.opacity());
            }
            fades.get(i).show(shown && trace.opacity() > 0, now.now(), movement);
        }
    }
}
