package dev.plumbline.ui.stage;

import dev.plumbline.routine.Feet;
import dev.plumbline.routine.Swing;
import dev.plumbline.session.Session;
import dev.plumbline.words.Words;
import java.util.Optional;

/// What stands at the top left: which set it is and in which way it is done, or how far the floor routine is.
final class SetLabel {
    private SetLabel() {}

    static String of(Session state, Words words) {
        var course = state.course();
        var routine = course.routine();
        if (routine.onFloor()) {
            return floor(state, words);
        }
        if (routine.openEnded() && course.planned() == 1) {
            return routine.name();
        }
        if (state instanceof Session.Resting resting) {
            return words.get("stage.set.done", resting.set() - 1, course.planned());
        }
        var plain = words.get("stage.set", state.set(), course.planned());
        return variant(routine.variants().feet(), routine.variants().swing())
                .map(key -> words.get("stage.set.variant", plain, words.get(key)))
                .orElse(plain);
    }

    private static String floor(Session state, Words words) {
        var name = state.course().routine().name();
        if (!(state instanceof Session.InSet inSet)) {
            return name;
        }
        var attempt = inSet.attempt();
        return words.get(
                "stage.set.step",
                name,
                attempt.done().size() + 1,
                attempt.plan().size());
    }

    private static Optional<String> variant(Feet feet, Swing swing) {
        if (feet != Feet.FREE) {
            return Optional.of("stage.variant.lowbar");
        }
        return switch (swing) {
            case SIDE -> Optional.of("stage.variant.side");
            case PARTNER -> Optional.of("stage.variant.partner");
            case FORE_AFT, OFF -> Optional.empty();
        };
    }
}
