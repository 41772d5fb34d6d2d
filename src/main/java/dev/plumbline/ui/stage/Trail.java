package dev.plumbline.ui.stage;

import dev.plumbline.runner.Moment;
import dev.plumbline.ui.figure.GhostNode;
import dev.plumbline.ui.figure.Pendulum;
import dev.plumbline.ui.figure.SwingShades;
import java.util.List;
import javafx.scene.Group;

/// The earlier moments of a swing, faint and flat behind the person, as in a chronophotograph.
final class Trail extends Group {
    private final List<GhostNode> ghosts =
            Pendulum.TRAIL.stream().map(_ -> new GhostNode()).toList();
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

    void paint(Moment now, Movement movement, boolean shown) {
        var traces = movement.trail(now);
        for (var i = 0; i < ghosts.size(); i++) {
            var trace = traces.get(i);
            if (shown && trace.opacity() > 0) {
                ghosts.get(i).show(SwingShades.at(trace.angle()), trace.angle());
                fades.get(i).strength(trace.opacity());
            }
            fades.get(i).show(shown && trace.opacity() > 0, now.now(), movement);
        }
    }
}
