package dev.plumbline.ui.stage;

import dev.plumbline.routine.Phase;
import dev.plumbline.runner.Moment;
import dev.plumbline.session.Session;
import dev.plumbline.words.Words;
import java.util.Optional;
import java.util.stream.IntStream;

/// The one thing a screen reader is told: the phase, and what is left of it at 10, 5, 3, 2 and 1 seconds.
///
/// A landing has steps in the place of seconds, and nothing counts down to it.
final class Announcement {
    private static final int[] AT = {1, 2, 3, 5, 10};

    private Announcement() {}

    static String of(Moment moment, StageFace face, Words words) {
        var steps = face.steps();
        if (steps != null) {
            return words.get("stage.announce", face.word(), steps.step().word());
        }
        return left(moment)
                .map(seconds -> words.get("stage.announce.left", face.word(), seconds))
                .orElse(face.word());
    }

    private static Optional<Integer> left(Moment moment) {
        if (!(moment.state() instanceof Session.Timed timed) || timed.phase().lands() || leadsToLanding(timed)) {
            return Optional.empty();
        }
        var seconds = StageNumber.toGo(timed, moment.now());
        return IntStream.of(AT).filter(at -> seconds <= at).boxed().findFirst();
    }

    private static boolean leadsToLanding(Session.Timed timed) {
        return timed.tick(timed.until()).edges().getFirst().to() == Phase.SLOW_LAND;
    }
}
