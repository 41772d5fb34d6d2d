package dev.plumbline.cue;

import dev.plumbline.session.Opening;
import dev.plumbline.session.Session.Held;
import java.time.Duration;

/// HELD: says that the clock waits, then waits without a sound.
final class HeldSheet {
    private static final Duration LENGTH = Duration.ofSeconds(4);

    private HeldSheet() {}

    static CueSheet of(Held state, Profile profile, Lines lines) {
        var interrupted = state.opening() == Opening.INTERRUPTED;
        var edge = interrupted ? Tone.REST_BELL : Tone.READY_KNOCK;
        var draft = new Draft(state.phase(), state.set(), LENGTH, edge, profile, lines);
        if (interrupted) {
            draft.open("intr", 0.8);
        } else {
            draft.open("paused", 0.4);
        }
        return draft.sheet();
    }
}
