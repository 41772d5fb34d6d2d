package dev.plumbline.ui.stage;

import dev.plumbline.cue.Cue;
import dev.plumbline.routine.Phase;
import dev.plumbline.routine.Swing;
import dev.plumbline.runner.Moment;
import dev.plumbline.session.Session;
import dev.plumbline.ui.figure.ChinTuck;
import dev.plumbline.ui.figure.Motion;
import dev.plumbline.ui.figure.Pendulum;
import dev.plumbline.ui.figure.Sway;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;

/// When things happen in a phase: by its length, by the breath, and by the words that say so.
record Timing(Surroundings surroundings) {
    /// Before the end of the get-ready the hands are on the bar.
    static final Duration GRIP = Duration.ofSeconds(3);

    /// How long before the end nobody drives a swing any more.
    private static final Duration SETTLE = Duration.ofMillis(4700);

    private static final Duration BACK_TO_THE_MIDDLE = Duration.ofSeconds(2);

    /// The phase whose pose is drawn: lying down to a pause, one stays as one was.
    static Phase phase(Moment now) {
        return now.state() instanceof Session.Held held && held.before() != null
                ? held.before().phase()
                : now.state().phase();
    }

    static Swing swing(Moment now) {
        return now.state().phase() == Phase.SWING
                ? now.state().course().routine().variants().swing()
                : Swing.OFF;
    }

    static boolean onFloor(Moment now) {
        return now.state().course().routine().onFloor();
    }

    static boolean gripsNow(Moment now) {
        return now.state() instanceof Session.GetReady ready
                && ready.left(now.now()).compareTo(GRIP) <= 0;
    }

    static double progress(Moment now) {
        var length = now.sheet().length().toNanos();
        return length == 0 ? 1 : Math.clamp((double) now.into().toNanos() / length, 0, 1);
    }

    Motion motion(Moment now) {
        return new Motion(
                surroundings.footing(),
                now.state().course().routine().variants().feet());
    }

    Pendulum pendulum(Moment now) {
        return new Pendulum(now.sheet().length(), surroundings.period());
    }

    static Duration settles(Moment now) {
        return now.sheet().length().minus(SETTLE);
    }

    static ChinTuck chin(Moment now) {
        var exhale = now.state().course().routine().breath().in();
        return new ChinTuck(exhale, headUp(now));
    }

    static Duration headUp(Moment now) {
        return now.sheet().cues().stream()
                .filter(cue -> cue.id().equals("voice.head_up"))
                .map(Cue::at)
                .findFirst()
                .orElse(now.sheet().length());
    }

    /// Leans to the side that was said, when it was said, and takes until the next words for it, but no longer than a
    /// breath out.
    static Sway sway(Moment now) {
        var slowest = now.state().course().routine().breath().out();
        var leans = new ArrayList<Sway.Lean>();
        var said =
                now.sheet().cues().stream().filter(cue -> to(cue).isPresent()).toList();
        for (var i = 0; i < said.size(); i++) {
            var at = said.get(i).at();
            var room = i + 1 < said.size() ? said.get(i + 1).at().minus(at) : BACK_TO_THE_MIDDLE;
            var over = room.compareTo(slowest) < 0 ? room : slowest;
            to(said.get(i)).ifPresent(to -> leans.add(new Sway.Lean(at, over, to)));
        }
        return new Sway(leans);
    }

    private static Optional<Sway.To> to(Cue cue) {
        return switch (cue.id()) {
            case "voice.s_left", "voice.s_nleft" -> Optional.of(Sway.To.LEFT);
            case "voice.s_right", "voice.s_nright" -> Optional.of(Sway.To.RIGHT);
            case "voice.s_mid" -> Optional.of(Sway.To.MIDDLE);
            default -> Optional.empty();
        };
    }
}
