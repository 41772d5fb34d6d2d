package dev.plumbline.cue;

import dev.plumbline.routine.Feet;
import dev.plumbline.routine.Grip;
import java.time.Duration;
import java.util.List;

/// RELAX: breathe, let the back soften, hear what comes next.
final class RelaxSheet {
    private static final Duration LEAST_TO_COUNT = Duration.ofSeconds(12);
    private static final Duration COUNT_IS_CLEAR_BY = Seconds.of(0.15);
    private static final Duration WAIT_ON_EXHALE = Duration.ofSeconds(2);

    private RelaxSheet() {}

    static void write(Draft draft, Segment segment, Lines lines) {
        draft.breaths(segment.breath());
        draft.open("hang", 0.5);
        NextLine.say(draft, segment, 2.8);
        soften(draft, segment);
        NextLine.sayFirmly(draft, segment, 4);
        if (!countIn(draft, segment, lines)) {
            draft.ticks();
        }
        secondBreath(draft, segment);
    }

    static void soften(Draft draft, Segment segment) {
        var exhale = segment.breath().in();
        if (!draft.say(Wish.turn("out_soft", exhale))) {
            draft.say(Wish.turn("out", exhale));
        }
    }

    /// The second breath in is the place for what this way of hanging needs to be told.
    static void secondBreath(Draft draft, Segment segment) {
        var inhale = segment.breath().whole();
        var stay = segment.variants().feet() == Feet.SUPPORTED && draft.say(Wish.turn("lb_feet", inhale));
        var firm = segment.variants().grip() == Grip.FIRM
                && draft.sayWhenFree(
                        "firm", inhale, inhale.plus(segment.breath().in()));
        if (!stay && !firm && !segment.openEnded()) {
            draft.say(Wish.turn("in", inhale));
        }
    }

    private static boolean countIn(Draft draft, Segment segment, Lines lines) {
        var next = NextLine.of(segment);
        if (next.isEmpty() || segment.leadsToLanding() || segment.length().compareTo(LEAST_TO_COUNT) < 0) {
            return false;
        }
        return draft.countIn(from -> {
            var spoken = lines.line(next.get()).slot().plus(COUNT_IS_CLEAR_BY);
            var latest = Seconds.downToTenth(draft.before(from).minus(spoken));
            return List.of(Wish.end(next.get(), onExhale(latest, segment)).as(NextLine.ROLE));
        });
    }

    /// With the breath out that begins just before `latest`, if there is one.
    private static Duration onExhale(Duration latest, Segment segment) {
        var breath = segment.breath();
        var breaths = latest.minus(breath.in()).dividedBy(breath.whole());
        var exhale = breath.whole().multipliedBy(breaths).plus(breath.in());
        return latest.minus(exhale).compareTo(WAIT_ON_EXHALE) <= 0 ? exhale : latest;
    }
}
