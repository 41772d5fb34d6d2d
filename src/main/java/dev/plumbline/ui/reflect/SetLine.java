package dev.plumbline.ui.reflect;

import dev.plumbline.routine.Phase;
import dev.plumbline.session.EndedBy;
import dev.plumbline.session.HeldPhase;
import dev.plumbline.session.HungSet;
import dev.plumbline.words.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// One set as Reflect draws it: its phases at their true length, the moment the hands opened, and its sums in words.
///
/// @param stretches what there was to hang, one after the other; what lies behind `openedAt` was not hung
/// @param moved true once the person corrected the moment
record SetLine(String name, List<Stretch> stretches, Duration openedAt, String sums, boolean done, boolean moved) {
    SetLine {
        stretches = List.copyOf(stretches);
    }

    /// A phase and how long it is drawn.
    record Stretch(Phase phase, Duration length) {}

    static SetLine of(Draft draft, int index, Words words) {
        var set = draft.set(index);
        var kind = draft.changed().onFloor() ? "reflect.set.floor" : "reflect.set.hang";
        return new SetLine(
                words.get("reflect.set", index + 1),
                stretches(draft.saved().sets().get(index)),
                draft.openedAt(index),
                words.get(kind, ReflectState.seconds(set.hung()), ReflectState.seconds(set.landed())),
                set.done(),
                draft.isMoved(index));
    }

    Duration length() {
        return stretches.stream().map(Stretch::length).reduce(Duration.ZERO, Duration::plus);
    }

    /// A phase that was landed out of is as long as it was held; one that was lost with the grip is as long as planned.
    private static List<Stretch> stretches(HungSet set) {
        var drawn = new ArrayList<Stretch>();
        var off = false;
        for (var held : set.phases()) {
            off |= held.endedBy() == EndedBy.LET_GO || held.endedBy() == EndedBy.INTERRUPTED;
            var length = off && held.phase() != Phase.OPEN_HANG ? longer(held) : held.held();
            if (length.isPositive()) {
                drawn.add(new Stretch(held.phase(), length));
            }
        }
        return drawn;
    }

    private static Duration longer(HeldPhase held) {
        return held.planned().compareTo(held.held()) > 0 ? held.planned() : held.held();
    }
}
