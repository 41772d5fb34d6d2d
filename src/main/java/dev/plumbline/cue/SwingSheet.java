package dev.plumbline.cue;

import dev.plumbline.routine.Breath;
import java.time.Duration;

/// SWING in its three ways: back and forth to a metronome, pulled by a partner, or swayed from side to side.
///
/// Nobody drives a swing in its last 4.7 s, and a partner eases off at a fixed time that nothing can move.
final class SwingSheet {
    private static final double SETTLE = 4.7;
    private static final double LAST_TURN = 4.85;
    private static final double EASE_OFF = 4.75;

    private SwingSheet() {}

    static void write(Draft draft, Segment segment) {
        draft.ticks();
        switch (segment.variants().swing()) {
            case FORE_AFT, OFF -> foreAft(draft, segment);
            case PARTNER -> partner(draft, segment);
            case SIDE -> side(draft, segment);
        }
    }

    private static void foreAft(Draft draft, Segment segment) {
        var tone = Tone.SWING_RIGHT;
        for (var turn : draft.profile().tempo().turns(draft.before(LAST_TURN))) {
            draft.tone(tone, turn);
            tone = tone == Tone.SWING_RIGHT ? Tone.SWING_LEFT : Tone.SWING_RIGHT;
        }
        draft.must(Wish.fixed("settle", draft.before(SETTLE)));
        NextLine.say(draft, segment, 3.05);
        NextLine.sayFirmly(draft, segment, 3.05);
        draft.open("swing", 0.9);
        draft.say(Wish.start("follow", Seconds.of(9.6), Duration.ofSeconds(1)));
    }

    private static void partner(Draft draft, Segment segment) {
        var exhale = segment.breath().in();
        draft.breaths(segment.breath());
        draft.must(Wish.fixed("p_ease", draft.before(EASE_OFF)));
        NextLine.say(draft, segment, 2.65);
        draft.open("p_hands", 0.8);
        // With the breath out, but never after the partner has been told to stop.
        draft.must(Wish.loose("p_pull", Seconds.min(exhale, draft.before(EASE_OFF + 0.2))));
        draft.must(Wish.loose("p_stop", Seconds.min(exhale.plus(Seconds.of(1.45)), draft.before(EASE_OFF + 0.1))));
        NextLine.sayFirmly(draft, segment, 2.65);
    }

    private static void side(Draft draft, Segment segment) {
        draft.breaths(segment.breath());
        var left = segment.set() % 2 == 1;
        draft.must(Wish.end("s_mid", draft.before(4.35)));
        NextLine.say(draft, segment, 2.6);
        draft.open(left ? "s_left" : "s_right", 0.8);
        NextLine.sayFirmly(draft, segment, 2.6);
        var breaths = wholeBreaths(draft, segment.breath());
        if (breaths < 2) {
            draft.say(Wish.turn(left ? "s_nright" : "s_nleft", segment.breath().in()));
        }
        for (var breath = 1; breath < breaths; breath++) {
            left = !left;
            var at = segment.breath().whole().multipliedBy(breath);
            draft.say(Wish.turn(left ? "s_left" : "s_right", at).as("side " + breath));
        }
    }

    /// One breath is shared by both sides; of several each side gets whole ones in turn.
    private static long wholeBreaths(Draft draft, Breath breath) {
        return draft.before(3).dividedBy(breath.whole());
    }
}
