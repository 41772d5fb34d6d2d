package dev.plumbline.ui.stage;

import dev.plumbline.runner.Moment;
import dev.plumbline.session.Session;
import java.time.Duration;
import java.time.Instant;

/// The big number: seconds to go, or seconds so far where nothing ends by itself. A landing has none.
final class StageNumber {
    private static final long MINUTE = 60;
    private static final long MOST_DIGITS = 99;

    private StageNumber() {}

    static String of(Moment moment) {
        return switch (moment.state()) {
            case Session.GetReady ready -> digits(toGo(ready, moment.now()));
            case Session.Hanging hanging -> hanging(hanging, moment);
            case Session.Landing landing -> landing.phase().onFloor() ? clock(toGo(landing, moment.now())) : "";
            case Session.Resting resting -> clock(toGo(resting, moment.now()));
            case Session.Held held -> soFar(held);
            case Session.Finished finished -> digits(finished.course().hung().toSeconds());
        };
    }

    private static String hanging(Session.Hanging hanging, Moment moment) {
        return switch (hanging.phase()) {
            case OPEN_HANG -> clock(hungBefore(hanging).plus(moment.into()).toSeconds());
            case SETTLE, BREATHE -> clock(toGo(hanging, moment.now()));
            case RELAX, CHIN_TUCK, SWING -> digits(toGo(hanging, moment.now()));
            case GET_READY, SLOW_LAND, REST, HELD, FINISHED, KNEES, ROLL, SIT, STAND ->
                throw new IllegalArgumentException(hanging.phase() + " is no hang");
        };
    }

    private static Duration hungBefore(Session.Hanging hanging) {
        return hanging.attempt().done().stream()
                .map(dev.plumbline.session.HeldPhase::held)
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static String soFar(Session.Held held) {
        var sets = held.course().hung();
        var running = held.before() instanceof Session.InSet paused
                ? paused.attempt()
                        .endedBy(dev.plumbline.session.EndedBy.INTERRUPTED, held.at())
                        .hung()
                : Duration.ZERO;
        return digits(sets.plus(running).toSeconds());
    }

    /// Whole seconds, a begun one counted: 3, 2, 1 and never 0 before the edge.
    static long toGo(Session.Timed timed, Instant now) {
        return Math.ceilDiv(timed.left(now).toMillis(), 1000);
    }

    private static String digits(long seconds) {
        return seconds <= MOST_DIGITS ? String.valueOf(seconds) : clock(seconds);
    }

    static String clock(long seconds) {
        return "%d:%02d".formatted(seconds / MINUTE, seconds % MINUTE);
    }
}
