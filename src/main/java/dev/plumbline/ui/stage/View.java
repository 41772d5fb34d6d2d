package dev.plumbline.ui.stage;

import dev.plumbline.routine.Swing;
import dev.plumbline.runner.Moment;
import dev.plumbline.session.Session;
import java.time.Duration;

/// From where the person is seen.
enum View {
    /// On the floor, not at a bar.
    FLOOR,
    SIDE,
    /// Leaning to a side.
    BEHIND,
    /// From behind, with the hands large.
    GRIP;

    private static final Duration GRIP_FROM = Duration.ofSeconds(7);

    static View of(Moment now) {
        if (Timing.onFloor(now)) {
            return FLOOR;
        }
        if (Timing.swing(now) == Swing.SIDE) {
            return BEHIND;
        }
        var showsGrip = now.state() instanceof Session.GetReady ready
                && ready.left(now.now()).compareTo(GRIP_FROM) <= 0
                && !Timing.gripsNow(now);
        return showsGrip ? GRIP : SIDE;
    }
}
