package dev.plumbline.ui.edit;

import dev.plumbline.routine.Phase;
import dev.plumbline.session.EndedBy;
import dev.plumbline.session.HeldPhase;
import dev.plumbline.session.HungSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// One set while it is changed: whether it was done, and the seconds of each of its phases as they are typed.
final class SetForm {
    private final List<PhaseForm> phases;
    private final BooleanProperty done;

    /// One phase of it.
    record PhaseForm(HeldPhase was, StringProperty typed) {
        Optional<HeldPhase> changed() {
            return Seconds.read(typed.get()).map(this::held);
        }

        /// What was not typed anew stays as it was, to the last millisecond; so does what ended it, as far as it can.
        private HeldPhase held(Duration length) {
            return length.equals(was.held()) ? was : new HeldPhase(was.phase(), was.planned(), length, end(length));
        }

        private EndedBy end(Duration length) {
            if (length.compareTo(was.planned()) >= 0) {
                return length.isZero() ? was.endedBy() : EndedBy.TIME;
            }
            return switch (was.endedBy()) {
                case TIME, NOT_REACHED -> length.isZero() ? EndedBy.NOT_REACHED : EndedBy.LANDED;
                case LANDED, LET_GO, SKIPPED, INTERRUPTED -> was.endedBy();
            };
        }
    }

    SetForm(HungSet set) {
        phases = set.phases().stream()
                .map(held -> new PhaseForm(held, new SimpleStringProperty(Seconds.write(held.held()))))
                .toList();
        done = new SimpleBooleanProperty(set.done());
    }

    /// A set that was done elsewhere, of which nobody planned anything.
    static SetForm elsewhere() {
        return new SetForm(
                new HungSet(List.of(new HeldPhase(Phase.OPEN_HANG, Duration.ZERO, Duration.ZERO, EndedBy.LANDED))));
    }

    List<PhaseForm> phases() {
        return phases;
    }

    BooleanProperty doneProperty() {
        return done;
    }

    /// The set as it is typed, unless something of it is no length of time.
    Optional<HungSet> changed() {
        var held = new ArrayList<HeldPhase>();
        for (var phase : phases) {
            var changed = phase.changed();
            if (changed.isEmpty()) {
                return Optional.empty();
            }
            held.add(changed.get());
        }
        return Optional.of(new HungSet(held, done.get()));
    }
}
