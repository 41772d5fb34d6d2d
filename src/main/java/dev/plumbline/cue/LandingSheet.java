package dev.plumbline.cue;

import dev.plumbline.routine.Feet;

/// SLOW_LAND: four steps, each told once. No tick, no count, nothing that hurries.
final class LandingSheet {
    private LandingSheet() {}

    static void write(Draft draft, Segment segment) {
        var length = segment.length().toMillis() / 1000.0;
        var feet = segment.variants().feet();
        draft.open(first(feet), 0.8);
        // The last step keeps clear of the edge, the first two of each other; a long landing is shared out evenly.
        draft.must(Wish.loose("l_hands", Seconds.of(Math.min(length * 0.8, length - 2.1))));
        draft.must(Wish.loose("l_weight", Seconds.of(Math.max(length / 2, length / 4 + 2.7))));
        draft.must(Wish.loose(second(feet), Seconds.of(Math.max(length / 4, 3.1))));
    }

    private static String first(Feet feet) {
        return switch (feet) {
            case FREE -> "l_toes";
            case SUPPORTED -> "l_press";
            case BENT -> "l_under";
        };
    }

    private static String second(Feet feet) {
        return switch (feet) {
            case FREE -> "l_heels";
            case SUPPORTED -> "l_straight";
            case BENT -> "l_th";
        };
    }
}
