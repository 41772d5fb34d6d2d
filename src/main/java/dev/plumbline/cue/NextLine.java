package dev.plumbline.cue;

import dev.plumbline.routine.Swing;
import java.util.Optional;

/// The line that names the next phase while the present one still runs.
final class NextLine {
    static final String ROLE = "next";

    private NextLine() {}

    /// Which line it is; none before relaxing, which the count announces.
    static Optional<String> of(Segment segment) {
        var next = segment.next();
        if (next == null) {
            return Optional.empty();
        }
        return switch (next) {
            case CHIN_TUCK -> Optional.of("n_chin");
            case SWING -> swing(segment.variants().swing());
            case OPEN_HANG -> Optional.of("n_hang");
            case SLOW_LAND -> Optional.of("n_land");
            case GET_READY, RELAX, REST, HELD, FINISHED, SETTLE, BREATHE, KNEES, ROLL, SIT, STAND -> Optional.empty();
        };
    }

    private static Optional<String> swing(Swing swing) {
        return switch (swing) {
            case FORE_AFT -> Optional.of("n_swing");
            case SIDE -> Optional.of("n_sway");
            case PARTNER -> Optional.of("n_pull");
            case OFF -> Optional.empty();
        };
    }

    /// Says it `seconds` before the edge.
    static void say(Draft draft, Segment segment, double seconds) {
        of(segment)
                .ifPresent(
                        line -> draft.must(Wish.end(line, draft.before(seconds)).as(ROLE)));
    }

    /// Before a landing "shoulders firm" goes with it, if that fits at `seconds` before the edge.
    static boolean sayFirmly(Draft draft, Segment segment, double seconds, Wish... also) {
        if (!segment.leadsToLanding()) {
            return false;
        }
        var wishes = new Wish[also.length + 1];
        System.arraycopy(also, 0, wishes, 1, also.length);
        wishes[0] = Wish.end("n_landf", draft.before(seconds)).as(ROLE);
        return draft.say(wishes);
    }
}
