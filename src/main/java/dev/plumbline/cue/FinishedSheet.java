package dev.plumbline.cue;

import dev.plumbline.session.Session.Finished;
import java.time.Duration;

/// FINISHED: a slow breath, and come over. Cut short when the person stopped before, silent when the program closes.
final class FinishedSheet {
    private static final Duration LENGTH = Duration.ofSeconds(12);
    private static final Duration LENGTH_STOPPED = Duration.ofSeconds(3);

    private FinishedSheet() {}

    static CueSheet of(Finished state, Profile profile, Lines lines) {
        return switch (state.opening()) {
            case CLOSED -> CueSheet.silent(state.phase(), state.set());
            case STOPPED -> stopped(state, profile, lines);
            case LET_GO -> whole(state, state.course().routine().onFloor() ? "r_still" : "down", profile, lines);
            case PLAIN, RESUMED, INTERRUPTED -> whole(state, "r_still", profile, lines);
        };
    }

    private static CueSheet stopped(Finished state, Profile profile, Lines lines) {
        var draft = new Draft(state.phase(), state.set(), LENGTH_STOPPED, Tone.DONE_BELL, profile, lines);
        draft.last("stopped", 0.8);
        return draft.sheet();
    }

    private static CueSheet whole(Finished state, String first, Profile profile, Lines lines) {
        var draft = new Draft(state.phase(), state.set(), LENGTH, Tone.DONE_BELL, profile, lines);
        draft.open(first, 0.8);
        if (!state.course().routine().onFloor()) {
            draft.say(Wish.loose("r_arms", Seconds.of(5)));
        }
        draft.say(Wish.loose("fin", Seconds.of(9)));
        return draft.sheet();
    }
}
