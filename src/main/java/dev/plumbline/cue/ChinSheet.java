package dev.plumbline.cue;

import java.time.Duration;

/// CHIN_TUCK: the head goes down with the breath out and is up again before anything else begins.
final class ChinSheet {
    private static final Duration ROOMY = Duration.ofSeconds(10);

    /// When the head comes up and the next phase is named, in seconds before the edge.
    private record Ending(double headUp, double next) {}

    private static final Ending FIRM_LANDING = new Ending(4.1, 2.6);

    private ChinSheet() {}

    static void write(Draft draft, Segment segment) {
        draft.breaths(segment.breath());
        draft.ticks();
        var ending = ending(segment);
        draft.open("chin", 0.5);
        NextLine.say(draft, segment, ending.next());
        draft.must(headUp(draft, ending));
        draft.say(Wish.turn("chin_out", segment.breath().in()));
        NextLine.sayFirmly(draft, segment, FIRM_LANDING.next(), headUp(draft, FIRM_LANDING));
    }

    private static Wish headUp(Draft draft, Ending ending) {
        return Wish.end("head_up", draft.before(ending.headUp()));
    }

    private static Ending ending(Segment segment) {
        return switch (NextLine.of(segment).orElse("")) {
            case "n_land" -> new Ending(2.74, 1.38);
            case "n_pull", "n_hang" -> new Ending(2.9, 1.5);
            case "n_swing" -> segment.length().compareTo(ROOMY) < 0 ? new Ending(2.8, 1.4) : new Ending(3.0, 1.3);
            default -> new Ending(2.8, 1.4);
        };
    }
}
