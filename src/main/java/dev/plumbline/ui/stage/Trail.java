package dev.plumbline.ui.stage;

import dev.plumbline.runner.Moment;
import dev.plumbline.ui.figure.GhostNode;
import dev.plumbline.ui.figure.Motion;
import dev.plumbline.ui.figure.Pendulum;
import dev.plumbline.ui.figure.Shade;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Group;

/// The earlier moments of a swing, faint and flat behind the person, as in a chronophotograph.
final class Trail extends Group {
    private static final double STEP = 0.75;

    private final List<GhostNode> ghosts =
            Pendulum.TRAIL.stream().map(_ -> new GhostNode()).toList();
    private final List<Fade> fades =
            ghosts.stream().map(ghost -> new Fade(ghost.ink())).toList();
    private final Map<Bend, Shade> shades = new HashMap<>();

    private record Bend(Motion motion, long steps) {}

    Trail() {
        setManaged(false);
        getChildren().addAll(ghosts);
    }

    void lay(Person.Place place) {
        shades.clear();
        for (var ghost : ghosts) {
            ghost.setStature(place.stature());
            ghost.relocate(place.x(), place.y());
        }
    }

    /// The body bent as at the nearest step of the angle: what is so faint need not bend at every frame.
    private Shade shade(Motion motion, double angle) {
        return shades.computeIfAbsent(
                new Bend(motion, Math.round(angle / STEP)), bend -> Shade.of(motion.swing(bend.steps() * STEP)));
    }

    void paint(Moment now, Movement movement, Timing timing, boolean shown) {
        var traces = movement.trail(now);
        for (var i = 0; i < ghosts.size(); i++) {
            var trace = traces.get(i);
            if (shown && trace.opacity() > 0) {
                ghosts.get(i).show(shade(timing.motion(now), trace.angle()), trace.angle());
                fades.get(i).strength(trace.opacity());
            }
            fades.get(i).show(shown && trace.opacity() > 0, now.now(), movement);
        }
    }
}
