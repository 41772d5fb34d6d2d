package dev.plumbline.cue;

import dev.plumbline.routine.Mount;
import dev.plumbline.routine.Swing;
import dev.plumbline.routine.Variants;
import dev.plumbline.session.Opening;
import dev.plumbline.session.Session.GetReady;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// GET_READY: which set this is, how to grip, and the count-in. Lines keep to the start, the count to the end.
///
/// Where a short one has no room for all of it, words are only shown, the least needed first; the count stays.
final class GetReadySheet {
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration GRIP_SHOWN = Duration.ofSeconds(3);
    private static final Map<String, String> SET_LINES = Map.of("1/1", "one_set", "1/2", "set_1", "2/2", "set_2");

    /// A line at its time, with how soon it is dropped: 1 first.
    private record Step(String line, double at, int dropped) {}

    private GetReadySheet() {}

    static CueSheet of(GetReady state, Profile profile, Lines lines) {
        var length = Duration.between(state.since(), state.until());
        var draft = new Draft(state.phase(), state.set(), length, Tone.READY_KNOCK, profile, lines);
        draft.countIn(_ -> List.of());
        var onFloor = state.course().routine().onFloor();
        if (state.opening() == Opening.RESUMED) {
            draft.open("back", 0.3);
        } else if (onFloor) {
            draft.write("floor", "Down to the floor, no hurry", Duration.ZERO);
            draft.open("f_lie", 0.5);
            say(
                    draft,
                    length,
                    List.of(new Step("f_knees", 8, 3), new Step("f_hands", 14, 2), new Step("f_gentle", 20, 1)));
        } else {
            draft.write("bar", "Walk to the bar", Duration.ZERO);
            onBar(draft, state, length);
        }
        if (!onFloor && !isLong(state, length)) {
            draft.write("grip", "Take your grip", length.minus(GRIP_SHOWN));
        }
        return draft.sheet();
    }

    private static boolean isLong(GetReady state, Duration length) {
        return state.set() == 1 && length.compareTo(LONG) >= 0;
    }

    private static void onBar(Draft draft, GetReady state, Duration length) {
        var variants = state.course().routine().variants();
        if (state.course().isShortened()) {
            shorter(draft, state);
            say(draft, length, List.of(new Step("same_grip", 2.4, 3), new Step("step_up", 4.2, 2)));
            return;
        }
        setLine(draft, state);
        var doorway = draft.profile().mount() == Mount.DOORWAY;
        if (state.set() > 1) {
            say(draft, length, List.of(new Step("same_grip", 2.1, 3), new Step("step_up", 4.2, 2)));
        } else if (isLong(state, length)) {
            firstHangs(draft, length, variants, doorway);
        } else if (doorway) {
            say(
                    draft,
                    length,
                    List.of(
                            new Step("tug", 2.0, 2),
                            new Step("grip_palms", 3.8, 3),
                            new Step(forVariant(variants), 6.7, 1)));
        } else {
            say(draft, length, List.of(new Step("grip_palms", 2.0, 3), new Step(forVariant(variants), 4.8, 1)));
        }
    }

    private static void setLine(Draft draft, GetReady state) {
        var sets = state.set() + "/" + state.course().planned();
        Optional.ofNullable(SET_LINES.get(sets))
                .ifPresentOrElse(
                        line -> draft.open(line, 0.3),
                        () -> draft.write("set", "Set " + sets.replace("/", " of "), Seconds.of(0.3)));
    }

    private static void shorter(Draft draft, GetReady state) {
        var hang = state.course().coming().orElseThrow().getFirst().length();
        draft.show("shorter", "A shorter set: landing at %d:%02d".formatted(hang.toMinutes(), hang.toSecondsPart()));
        draft.open("shorter", 0.3);
    }

    /// In someone's first sessions there is time to say everything, and to hear the chime before it matters.
    private static void firstHangs(Draft draft, Duration length, Variants variants, boolean doorway) {
        var steps = new ArrayList<>(List.of(
                new Step("grip_palms", 4.2, 6),
                new Step(forVariant(variants), 7.1, 4),
                new Step("grip_pinch", 9.4, 2),
                new Step("step_up", 11.6, 5),
                new Step("chime_means", 14.7, 3)));
        if (doorway) {
            steps.add(new Step("tug", 2.1, 1));
        }
        draft.tone(Tone.LAND_CHIME, Seconds.of(13.9), -12);
        say(draft, length, steps);
    }

    private static String forVariant(Variants variants) {
        if (variants.swing() == Swing.PARTNER) {
            return "p_stand";
        }
        return switch (variants.feet()) {
            case FREE -> "grip_width";
            case SUPPORTED -> "lb_sink";
            case BENT -> "lb_bend";
        };
    }

    private static void say(Draft draft, Duration length, List<Step> steps) {
        var lastShown = Seconds.max(Duration.ZERO, length.minus(GRIP_SHOWN).minusMillis(500));
        steps.stream()
                .sorted(Comparator.comparingInt(Step::dropped).reversed())
                .filter(step -> !draft.say(Wish.fixed(step.line(), Seconds.of(step.at()))))
                .forEach(step -> draft.write(step.line(), Seconds.min(Seconds.of(step.at()), lastShown)));
    }
}
