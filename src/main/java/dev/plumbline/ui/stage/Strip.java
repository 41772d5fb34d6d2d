package dev.plumbline.ui.stage;

import dev.plumbline.cue.Word;
import dev.plumbline.routine.Phase;
import dev.plumbline.routine.PlannedPhase;
import dev.plumbline.runner.Moment;
import dev.plumbline.session.HeldPhase;
import dev.plumbline.session.Session;
import dev.plumbline.ui.mark.Glyph;
import dev.plumbline.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The strip along the bottom: the phases of the set, the sets of the session while resting, or a growing scale.
///
/// It stays the same while time moves along it, and says for any instant how far that is.
///
/// @param over how many of the first parts are over
/// @param run the time in the part after those, null where none runs
/// @param marked true where the strip is a scale with a mark every ten seconds
public record Strip(List<Part> parts, int over, @Nullable Run run, boolean marked) {
    public static final Duration MARK = Duration.ofSeconds(10);
    static final Strip EMPTY = new Strip(List.of(), 0, null, false);

    private static final Duration SHORTEST_SCALE = Duration.ofSeconds(90);

    /// One part of the strip.
    ///
    /// @param label such as `Swing 11`
    /// @param brief what is left of the label where there is no room for it
    /// @param length its share of the strip is in proportion
    /// @param thin for rests
    public record Part(@Nullable Glyph glyph, String label, String brief, Duration length, boolean thin) {}

    /// The time that runs in a part.
    ///
    /// @param since when it began, moved along by every pause
    /// @param halted when it stopped, null while it runs
    public record Run(Instant since, @Nullable Instant halted) {
        Duration until(Instant now) {
            var end = halted == null ? now : halted;
            return end.isBefore(since) ? Duration.ZERO : Duration.between(since, end);
        }
    }

    public Strip {
        parts = List.copyOf(parts);
    }

    /// Which part runs, from 0; -1 where none does.
    public int current() {
        return run == null ? -1 : over;
    }

    /// How much of a part is over at `now`, from 0 to 1.
    public double share(int part, Instant now) {
        if (part != current() || run == null) {
            return part < over ? 1 : 0;
        }
        var length = parts.get(part).length().toNanos();
        return length == 0 ? 1 : Math.clamp((double) run.until(now).toNanos() / length, 0, 1);
    }

    public static Strip of(Moment moment, Words words) {
        return switch (moment.state()) {
            case Session.GetReady ready -> new Strip(planned(ready, coming(ready)), 0, null, false);
            case Session.Hanging hanging when hanging.phase() == Phase.OPEN_HANG -> scale(hanging, moment, words);
            case Session.InSet inSet -> set(inSet, moment.now(), null);
            case Session.Resting resting -> session(resting, new Run(resting.since(), null), words);
            case Session.Held held ->
                held.before() instanceof Session.InSet paused
                        ? set(paused, held.at(), held.at())
                        : session(held, null, words);
            case Session.Finished finished -> session(finished, null, words);
        };
    }

    private static List<PlannedPhase> coming(Session.GetReady ready) {
        return ready.course().coming().orElse(ready.course().routine().phases());
    }

    private static Strip set(Session.InSet state, Instant now, @Nullable Instant halted) {
        var attempt = state.attempt();
        var since = now.minus(attempt.held(now));
        return new Strip(planned(state, attempt.plan()), attempt.done().size(), new Run(since, halted), false);
    }

    private static List<Part> planned(Session state, List<PlannedPhase> phases) {
        var course = state.course().routine();
        return phases.stream()
                .map(planned -> {
                    var word =
                            Word.of(planned.phase(), course.variants().swing()).english();
                    var seconds = String.valueOf(planned.length().toSeconds());
                    var glyph = course.onFloor() ? null : Glyph.of(planned.phase());
                    return new Part(glyph, word + " " + seconds, seconds, planned.length(), false);
                })
                .toList();
    }

    /// An open hang: a scale of 90 s that doubles when it is full.
    private static Strip scale(Session.Hanging hanging, Moment moment, Words words) {
        var hung = hanging.attempt().done().stream()
                .map(HeldPhase::held)
                .reduce(Duration.ZERO, Duration::plus)
                .plus(moment.into());
        var length = SHORTEST_SCALE;
        while (hung.compareTo(length) > 0) {
            length = length.multipliedBy(2);
        }
        var label = words.get("stage.marks", MARK.toSeconds());
        var whole = new Part(null, label, label, length, false);
        return new Strip(List.of(whole), 0, new Run(moment.now().minus(hung), null), true);
    }

    /// The session as a whole, its rests thin.
    private static Strip session(Session state, @Nullable Run run, Words words) {
        var course = state.course();
        var set = course.routine().setLength();
        var parts = new ArrayList<Part>();
        for (var number = 1; number <= course.planned(); number++) {
            if (number > 1) {
                parts.add(rest(state, number, words));
            }
            var label = words.get("stage.strip.set", number, set.toSeconds());
            parts.add(new Part(null, label, String.valueOf(set.toSeconds()), set, false));
        }
        var sets = course.sets().size();
        return new Strip(parts, sets == 0 ? 0 : 2 * sets - 1, run, false);
    }

    private static Part rest(Session state, int before, Words words) {
        var running = state instanceof Session.Resting && state.set() == before;
        var length = running
                ? Duration.between(((Session.Resting) state).since(), ((Session.Resting) state).until())
                        .plus(state.course().getReady(before))
                : state.course().routine().rest();
        var seconds = length.toSeconds();
        return new Part(null, words.get("stage.strip.rest", seconds), String.valueOf(seconds), length, true);
    }
}
