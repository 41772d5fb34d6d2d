package dev.plumbline.cue;

import dev.plumbline.cue.Cue.Spoken;
import dev.plumbline.routine.Phase;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/// The four steps of a slow landing as the screen shows them, each from its spoken line to the next.
public record LandingSteps(List<Step> steps) {
    /// One step.
    ///
    /// @param word the big one
    /// @param label in the row of all four
    /// @param from from the start of the landing; the first step's words follow its chime
    public record Step(String word, String label, Duration from, Duration to) {
        /// How much of it is over at `time`, from 0 to 1.
        public double progress(Duration time) {
            var whole = to.minus(from).toNanos();
            return whole == 0 ? 1 : Math.clamp((double) time.minus(from).toNanos() / whole, 0, 1);
        }
    }

    public LandingSteps {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("A landing has steps");
        }
    }

    /// The steps that `landing` speaks, or would speak.
    public static LandingSteps of(CueSheet landing) {
        if (landing.phase() != Phase.SLOW_LAND) {
            throw new IllegalArgumentException("Nobody lands in " + landing.phase());
        }
        var told = landing.cues().stream()
                .filter(Spoken.class::isInstance)
                .map(Spoken.class::cast)
                .toList();
        return new LandingSteps(IntStream.range(0, told.size())
                .mapToObj(i ->
                        step(told.get(i), i + 1 < told.size() ? told.get(i + 1).at() : landing.length()))
                .toList());
    }

    private static Step step(Spoken told, Duration to) {
        return switch (told.line().id()) {
            case "l_toes", "l_th" -> new Step("Toes", "Toes", told.at(), to);
            case "l_heels" -> new Step("Heels", "Heels", told.at(), to);
            case "l_press", "l_under" -> new Step("Feet", "Feet", told.at(), to);
            case "l_straight" -> new Step("Legs", "Legs", told.at(), to);
            case "l_weight" -> new Step("Weight", "Weight", told.at(), to);
            case "l_hands" -> new Step("Stand", "Hands last", told.at(), to);
            default -> throw new IllegalArgumentException("No step of a landing says " + told.line());
        };
    }

    /// Which step runs at `time`, from 0; the first until its successor is spoken, the last to the end.
    public int current(Duration time) {
        return (int) steps.stream()
                .skip(1)
                .filter(step -> step.from().compareTo(time) <= 0)
                .count();
    }
}
