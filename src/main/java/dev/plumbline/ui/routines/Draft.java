package dev.plumbline.ui.routines;

import dev.plumbline.routine.Lock;
import dev.plumbline.routine.OwnRoutine;
import dev.plumbline.routine.Proposal;
import dev.plumbline.routine.Routine;
import dev.plumbline.routine.Routines;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A routine under the person's hands: what it was when they came, and what they made of it.
///
/// @param kept the person's own file of it, or null
/// @param saved as it is kept, or as it comes with the program; null for a new one
/// @param locks of the file, or of the one that a new routine is a copy of
record Draft(@Nullable OwnRoutine kept, @Nullable Routine saved, Set<Lock> locks, Proposal proposal) {
    Draft {
        locks = Set.copyOf(locks);
    }

    static Draft of(Routine routine, @Nullable OwnRoutine kept) {
        return new Draft(kept, routine, kept == null ? Set.of() : kept.locks(), Proposal.of(routine));
    }

    /// A new one that begins as a copy of this.
    Draft copy(String name) {
        return new Draft(null, null, locks, proposal.withIdAndName("", name));
    }

    Draft with(Proposal changed) {
        return new Draft(kept, saved, locks, changed);
    }

    boolean isNew() {
        return saved == null;
    }

    boolean isChanged() {
        return saved == null || !proposal.equals(Proposal.of(saved));
    }

    boolean builtIn() {
        return Routines.named(proposal.id()).isPresent();
    }

    boolean readOnly() {
        return kept != null && kept.readOnly();
    }

    /// True where there is something before it to go back to.
    boolean goesBack() {
        return saved != null && (isChanged() || (builtIn() && kept != null && !kept.readOnly()));
    }

    RoutineRow.Kept state() {
        if (isChanged()) {
            return RoutineRow.Kept.UNSAVED;
        }
        if (kept == null) {
            return RoutineRow.Kept.AS_BUILT_IN;
        }
        return builtIn() ? RoutineRow.Kept.CHANGED : RoutineRow.Kept.OWN;
    }

    /// The file to keep, under this id.
    OwnRoutine toKeep(String id) {
        var routine = proposal.withIdAndName(id, proposal.name().strip()).routine();
        return kept == null
                ? new OwnRoutine(routine, locks, null, OwnRoutine.VERSION, Map.of())
                : kept.withRoutine(routine);
    }
}
