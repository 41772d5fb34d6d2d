package dev.plumbline.ui.today;

import dev.plumbline.routine.Bar;
import dev.plumbline.routine.Catalogue;
import dev.plumbline.routine.Fitting;
import dev.plumbline.routine.Fitting.Change;
import dev.plumbline.routine.Routine;
import dev.plumbline.routine.Routines;
import dev.plumbline.settings.Practice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What Today has to offer, from how the person hangs: something that can start, or the reason why nothing can.
sealed interface Offer {
    /// The routine as it would be performed, or as it was chosen where nothing can start.
    Routine routine();

    /// It can start. Each of `changes` wants a sentence.
    record Ready(Routine routine, @Nullable Bar bar, List<Change> changes) implements Offer {
        public Ready {
            changes = List.copyOf(changes);
        }
    }

    /// Nobody said yet how the bar is held and where the feet go.
    record BarUnknown(Routine routine) implements Offer {}

    /// The toes would reach nothing.
    record NothingBelow(Routine routine) implements Offer {}

    /// What this person would do next; First hang for who has not chosen yet.
    static Routine chosen(Practice practice, Catalogue catalogue) {
        var id = practice.routine();
        return id == null ? Routines.FIRST : catalogue.named(id).orElse(Routines.FIRST);
    }

    /// The offer of `chosen` to a person who practises like this.
    static Offer of(Practice practice, Routine chosen) {
        var routine = practice.spared(chosen);
        if (routine.onFloor()) {
            return new Ready(routine, null, List.of());
        }
        return practice.barInUse().map(bar -> on(bar, routine, practice)).orElseGet(() -> new BarUnknown(routine));
    }

    private static Offer on(Bar bar, Routine routine, Practice practice) {
        return practice.fitted(routine, bar) instanceof Fitting.Fits(var fitted, var changes)
                ? new Ready(fitted, bar, changes)
                : new NothingBelow(routine);
    }
}
