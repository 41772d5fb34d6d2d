package dev.plumbline.cue;

import dev.plumbline.routine.Phase;
import dev.plumbline.session.Course;
import dev.plumbline.session.Session;
import dev.plumbline.session.Session.Finished;
import dev.plumbline.session.Session.GetReady;
import dev.plumbline.session.Session.Hanging;
import dev.plumbline.session.Session.Held;
import dev.plumbline.session.Session.InSet;
import dev.plumbline.session.Session.Landing;
import dev.plumbline.session.Session.Resting;

/// What stands over a segment on the screen: its word, and at the top right what comes after it.
///
/// @param then such as `then Swing` or `then Set 2 of 2`; empty where nothing comes by itself
public record Heading(Word word, String then) {
    public static Heading of(Session state) {
        return new Heading(Word.of(state), then(state));
    }

    private static String then(Session state) {
        return switch (state) {
            case GetReady ready ->
                ready.course()
                        .coming()
                        .map(plan -> then(ready, plan.getFirst().phase()))
                        .orElse("");
            case Hanging hanging -> then(hanging, after(hanging));
            case Landing landing -> then(landing, after(landing));
            case Resting resting ->
                "then Set " + resting.set() + " of " + resting.course().planned();
            case Held _, Finished _ -> "";
        };
    }

    private static Phase after(InSet state) {
        var plan = state.attempt().plan();
        var next = state.attempt().done().size() + 1;
        if (next < plan.size()) {
            return plan.get(next).phase();
        }
        var stopping = state instanceof Landing landing && landing.stopping();
        return stopping ? Phase.FINISHED : afterSet(state.course());
    }

    private static Phase afterSet(Course course) {
        var done = course.sets().size() + 1;
        if (done >= course.planned()) {
            return Phase.FINISHED;
        }
        return course.restBefore(done + 1).isZero() ? Phase.GET_READY : Phase.REST;
    }

    private static String then(Session state, Phase phase) {
        var swing = state.course().routine().variants().swing();
        return "then " + Word.of(phase, swing).english();
    }
}
