package dev.plumbline.cue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// OPEN_HANG: counts up, marks each half minute of the whole hang, and says again and again when to land.
final class OpenHangSheet {
    private static final Duration LAG = Duration.ofSeconds(4);
    private static final double NO_MARK_AT_THE_END = 6;
    private static final double NO_REMINDER_AT_THE_END = 8.5;
    private static final Duration AFTER_MARK = Seconds.of(0.6);

    /// On the clock of the hang, whose first phases may be over when this one begins.
    private static final Map<Integer, String> MARKS =
            new TreeMap<>(Map.of(30, "o_30", 60, "o_60", 90, "o_90", 120, "o_120", 150, "o_150"));

    private static final String WHILE_GOOD = "o_good";
    private static final String FINGERS_OPEN = "o_open";
    private static final List<Integer> SAY_WHILE_GOOD = List.of(7, 34, 64, 94, 124, 154);
    private static final List<Integer> SAY_FINGERS_OPEN = List.of(14, 24, 54, 84, 114, 144);

    private OpenHangSheet() {}

    static void write(Draft draft, Segment segment) {
        draft.breaths(segment.breath());
        draft.ticks();
        draft.open("hang", 0.5);
        NextLine.say(draft, segment, 2.8);
        RelaxSheet.soften(draft, segment);
        NextLine.sayFirmly(draft, segment, 6);
        MARKS.forEach((second, line) -> mark(draft, line, onSheet(second, segment)));
        remind(draft, WHILE_GOOD, SAY_WHILE_GOOD, segment);
        remind(draft, FINGERS_OPEN, SAY_FINGERS_OPEN, segment);
        if (segment.before().isZero()) {
            RelaxSheet.secondBreath(draft, segment);
        }
    }

    private static Duration onSheet(int second, Segment segment) {
        return Duration.ofSeconds(second).minus(segment.before());
    }

    private static void mark(Draft draft, String line, Duration at) {
        var last = draft.before(NO_MARK_AT_THE_END);
        if (!at.isPositive()) {
            draft.mark(line, Duration.ZERO, last);
        } else if (at.compareTo(last) < 0) {
            draft.tone(Tone.MARK, at);
            draft.say(Wish.fixed(line, at.plus(AFTER_MARK)));
        }
    }

    private static void remind(Draft draft, String line, List<Integer> seconds, Segment segment) {
        var last = draft.before(NO_REMINDER_AT_THE_END);
        if (onSheet(seconds.getFirst(), segment).isNegative()) {
            draft.sayWhenFree(line, Duration.ZERO, last);
        }
        for (var second : seconds) {
            var at = onSheet(second, segment);
            if (at.isPositive()) {
                draft.sayWhenFree(line, at, Seconds.min(last, at.plus(LAG)));
            }
        }
    }
}
