package dev.plumbline.cue;

import java.time.Duration;

/// The word and tone at half of the hang; never in a landing.
final class HalfWay {
    private static final String LINE = "half";
    private static final Duration NEAR = Seconds.of(1.5);

    private HalfWay() {}

    static void write(Draft draft, Segment segment) {
        var half = segment.hang().dividedBy(2).minus(segment.before());
        if (!segment.phase().hangs() || half.isNegative() || half.compareTo(segment.length()) >= 0) {
            return;
        }
        draft.tone(Tone.HALFWAY, half);
        if (!draft.sayWhenFree(LINE, half, half.plus(NEAR))) {
            draft.sayWhenFree(LINE, half.minus(NEAR), half);
        }
    }
}
