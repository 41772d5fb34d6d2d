package dev.plumbline.ui.stage;

import dev.plumbline.cue.Word;
import dev.plumbline.routine.Phase;
import dev.plumbline.routine.PlannedPhase;
import dev.plumbline.routine.Swing;
import dev.plumbline.runner.Moment;
import dev.plumbline.session.HeldPhase;
import dev.plumbline.session.Session;
import dev.plumbline.ui.mark.Glyph;
import dev.plumbline.words.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The strip along the bottom: the phases of the set, the sets of the session while resting, or a growing scale.
///
/// @param bob true where a bob marks the time
public record Strip(List<Part> parts, boolean bob) {
    private static final Duration SHORTEST_SCALE = Duration.ofSeconds(90);
    private static final Duration MARK = Duration.ofSeconds(10);

    /// One part of the strip.
    ///
    /// @param label empty where there is none
    /// @param length its share of the strip is in proportion
    /// @param done how much of it is over
    /// @param thin for rests
    public record Part(
            @Nullable Glyph glyph, String label, Duration length, Duration done, boolean current, boolean thin) {
        /// How much of it is over, from 0 to 1.
        public double share() {
            return length.isZero() ? 1 : Math.clamp((double) done.toNanos() / length.toNanos(), 0, 1);
        }
    }

    public Strip {
        parts = List.copyOf(parts);
    }

    /// Which part runs, from 0; -1 where none does.
    public int current() {
        return parts.stream().map(Part::current).toList().indexOf(true);
    }

    public static Strip of(Moment moment, Words words) {
        return switch (moment.state()) {
            case Session.GetReady ready -> new Strip(planned(ready, coming(ready), Duration.ZERO, false), false);
            case Session.Hanging hanging when hanging.phase() == Phase.OPEN_HANG -> scale(moment, words);
            case Session.InSet inSet -> new Strip(set(inSet, inSet.attempt().held(moment.now())), true);
            case Session.Resting resting -> new Strip(session(resting, moment, words), true);
            case Session.Held held ->
                held.before() instanceof Session.InSet paused
                        ? new Strip(set(paused, paused.attempt().held(held.at())), true)
                        : new Strip(session(held, moment, words), false);
            case Session.Finished finished -> new Strip(session(finished, moment, words), false);
        };
    }

    private static List<PlannedPhase> coming(Session.GetReady ready) {
        return ready.course().coming().orElse(ready.course().routine().phases());
    }

    private static List<Part> set(Session.InSet state, Duration held) {
        var parts = new ArrayList<Part>();
        for (var done : state.attempt().done()) {
            parts.add(part(state, done.phase(), done.planned(), done.planned(), false));
        }
        var plan = state.attempt().plan();
        parts.addAll(planned(state, plan.subList(parts.size(), plan.size()), held, true));
        return parts;
    }

    private static List<Part> planned(Session state, List<PlannedPhase> phases, Duration held, boolean runs) {
        var parts = new ArrayList<Part>();
        for (var planned : phases) {
            var first = parts.isEmpty();
            parts.add(part(state, planned.phase(), planned.length(), first ? held : Duration.ZERO, first && runs));
        }
        return parts;
    }

    private static Part part(Session state, Phase phase, Duration length, Duration done, boolean current) {
        var label = word(phase, state.course().routine().variants().swing()) + "  " + length.toSeconds();
        return new Part(Glyph.of(phase), label, length, done, current, false);
    }

    private static String word(Phase phase, Swing swing) {
        return Word.of(phase, swing).english();
    }

    /// An open hang: a scale of 90 s that doubles when it is full.
    private static Strip scale(Moment moment, Words words) {
        var hanging = (Session.Hanging) moment.state();
        var before = hanging.attempt().done().stream().map(HeldPhase::held).reduce(Duration.ZERO, Duration::plus);
        var hung = before.plus(moment.into());
        var length = SHORTEST_SCALE;
        while (hung.compareTo(length) > 0) {
            length = length.multipliedBy(2);
        }
        var whole = new Part(null, words.get("stage.marks", MARK.toSeconds()), length, hung, true, false);
        return new Strip(List.of(whole), true);
    }

    /// The session as a whole, its rests thin.
    private static List<Part> session(Session state, Moment moment, Words words) {
        var course = state.course();
        var set = course.routine().setLength();
        var parts = new ArrayList<Part>();
        for (var number = 1; number <= course.planned(); number++) {
            var done = number <= course.sets().size();
            if (number > 1) {
                parts.add(rest(state, moment, number, words));
            }
            var label = words.get("stage.strip.set", number, set.toSeconds());
            parts.add(new Part(null, label, set, done ? set : Duration.ZERO, false, false));
        }
        return parts;
    }

    private static Part rest(Session state, Moment moment, int before, Words words) {
        var planned = state.course().routine().rest();
        if (state instanceof Session.Resting resting && state.set() == before) {
            var length = Duration.between(resting.since(), resting.until())
                    .plus(state.course().getReady(before));
            return new Part(null, rest(length, words), length, moment.into(), true, true);
        }
        var done = before <= state.course().sets().size() ? planned : Duration.ZERO;
        return new Part(null, rest(planned, words), planned, done, false, true);
    }

    private static String rest(Duration length, Words words) {
        return words.get("stage.strip.rest", length.toSeconds());
    }
}
