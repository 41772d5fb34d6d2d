package dev.plumbline.cue;

import java.time.Duration;

/// KNEES, ROLL, SIT and STAND: up from the floor slowly, with no tick and no count.
final class GettingUpSheet {
    private static final Duration LAG = Duration.ofSeconds(1);

    private GettingUpSheet() {}

    static void knees(Draft draft) {
        draft.open("f_side", 0.8);
        draft.must(Wish.end("f_nroll", draft.before(2.2)));
    }

    static void roll(Draft draft) {
        draft.open("f_roll", 0.5);
        draft.must(Wish.end("f_nsit", draft.before(1.8)));
        draft.say(Wish.start("f_wait", Seconds.of(2.8), LAG));
    }

    static void sit(Draft draft) {
        draft.open("f_sit", 0.5);
        draft.must(Wish.end("f_nstand", draft.before(2)));
        draft.say(Wish.start("f_wait", Seconds.of(4), LAG));
    }

    static void stand(Draft draft) {
        draft.open("f_stand", 0.5);
        draft.say(Wish.start("r_still", Seconds.of(6), LAG));
    }
}
