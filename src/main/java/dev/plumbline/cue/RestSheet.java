package dev.plumbline.cue;

import dev.plumbline.session.Opening;
import dev.plumbline.session.Session.Resting;
import java.time.Duration;

/// REST: stand still, shake the hands out, look for signs, come back in time.
final class RestSheet {
    private static final Duration WARNING = Duration.ofSeconds(30);

    private RestSheet() {}

    static CueSheet of(Resting state, Profile profile, Lines lines) {
        var length = Duration.between(state.since(), state.until());
        var draft = new Draft(state.phase(), state.set(), length, Tone.REST_BELL, profile, lines);
        draft.open(state.opening() == Opening.LET_GO ? "down" : "r_still", 0.8);
        draft.say(Wish.loose("r_signs", Seconds.of(10)));
        draft.say(Wish.end("ready", draft.before(1.4)));
        draft.say(Wish.loose("r_arms", Seconds.of(5)));
        warn(draft, length.plus(state.course().getReady(state.set())));
        return draft.sheet();
    }

    /// Half a minute before the next grip, where that is still in the rest.
    private static void warn(Draft draft, Duration untilGrip) {
        draft.say(Wish.fixed("r_30", untilGrip.minus(WARNING)));
    }
}
