package dev.plumbline.cue;

import dev.plumbline.routine.Breath;
import java.time.Duration;
import java.util.List;

/// SETTLE and BREATHE: lying down, the words follow the breath.
final class FloorSheet {
    private static final double NEXT = 6;
    private static final double NO_WORDS_AT_THE_END = 9;
    private static final Duration AFTER_MARK = Seconds.of(0.6);

    /// What is said on a breath out, by the number of the breath; from the last one on every third, in turn.
    private static final List<String> OUT = List.of("f_push", "f_long", "f_push", "f_gentle", "", "f_long");

    private FloorSheet() {}

    static void settle(Draft draft, Segment segment) {
        var exhale = segment.breath().in();
        draft.breaths(segment.breath());
        draft.ticks();
        draft.open("in", 0.5);
        draft.must(Wish.end("f_next", draft.before(NEXT)));
        draft.say(Wish.turn("out", exhale));
        draft.say(Wish.start("f_hold", exhale.plus(Seconds.of(1.4)), Duration.ofSeconds(3)));
    }

    static void breathe(Draft draft, Segment segment) {
        draft.breaths(segment.breath());
        draft.ticks();
        draft.open("in", 0.6);
        draft.must(Wish.end("f_up", draft.before(NEXT)));
        mark(draft, "f_2", 120);
        mark(draft, "f_1", 60);
        onBreaths(draft, segment.breath());
    }

    private static void mark(Draft draft, String line, double left) {
        var at = draft.before(left);
        if (at.isPositive()) {
            draft.tone(Tone.MARK, at);
            draft.say(Wish.fixed(line, at.plus(AFTER_MARK)));
        }
    }

    private static void onBreaths(Draft draft, Breath breath) {
        var last = draft.before(NO_WORDS_AT_THE_END);
        for (var number = 0; breath.whole().multipliedBy(number).compareTo(last) < 0; number++) {
            var inhale = breath.whole().multipliedBy(number);
            if (number == 1 || number == 2) {
                draft.say(Wish.turn("f_ease", inhale).as("in " + number));
            }
            var exhale = inhale.plus(breath.in());
            var line = out(number);
            if (!line.isEmpty() && exhale.compareTo(last) < 0) {
                draft.say(Wish.turn(line, exhale).as("out " + number));
            }
        }
    }

    private static String out(int number) {
        if (number < OUT.size()) {
            return OUT.get(number);
        }
        var later = number - OUT.size() + 1;
        return switch (later % 6) {
            case 3 -> "f_push";
            case 0 -> "f_long";
            default -> "";
        };
    }
}
