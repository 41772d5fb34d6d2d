package dev.plumbline.ui.routines;

import dev.plumbline.routine.Feet;
import dev.plumbline.routine.Phase;
import dev.plumbline.routine.Proposal;
import dev.plumbline.words.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// A routine in the list: its name, what it comes to, and its phases on the scale of the whole list.
///
/// @param id empty for one that was not saved yet
record RoutineRow(String id, String name, String summary, List<Stretch> stretches) {
    private static final double LEAST_CUT = 0.2;

    /// A phase of it.
    ///
    /// @param share of the scale, from 0 to 1
    /// @param cut true where it is longer than the scale has room for
    record Stretch(Phase phase, double share, boolean cut) {}

    /// How a routine stands to what is kept.
    enum Kept {
        AS_BUILT_IN,
        CHANGED,
        OWN,
        UNSAVED
    }

    RoutineRow {
        stretches = List.copyOf(stretches);
    }

    static RoutineRow of(Proposal proposal, Kept kept, Duration scale, Words words) {
        return new RoutineRow(
                proposal.id(), proposal.name(), summary(proposal, kept, words), stretches(proposal, scale));
    }

    /// The longest of those that are drawn at their true length, one minute at least.
    static Duration scale(List<Proposal> proposals) {
        return proposals.stream()
                .filter(proposal -> !cut(proposal))
                .map(RoutineRow::whole)
                .reduce(Duration.ofMinutes(1), (one, other) -> one.compareTo(other) > 0 ? one : other);
    }

    private static boolean cut(Proposal proposal) {
        return proposal.openEnded() || proposal.onFloor();
    }

    private static Duration whole(Proposal proposal) {
        return proposal.parts().stream().map(Proposal.Part::length).reduce(Duration.ZERO, Duration::plus);
    }

    private static List<Stretch> stretches(Proposal proposal, Duration scale) {
        var stretches = new ArrayList<Stretch>();
        var rest = proposal.parts().stream()
                .filter(part -> !isCut(part.phase()))
                .mapToDouble(part -> share(part.length(), scale))
                .sum();
        var squeeze = cut(proposal) ? Math.min(1, (1 - LEAST_CUT) / rest) : 1;
        for (var part : proposal.parts()) {
            var cut = isCut(part.phase());
            var share = cut ? 1 - rest * squeeze : share(part.length(), scale) * squeeze;
            stretches.add(new Stretch(part.phase(), share, cut));
        }
        return stretches;
    }

    static boolean isCut(Phase phase) {
        return phase == Phase.OPEN_HANG || phase == Phase.BREATHE;
    }

    private static double share(Duration length, Duration scale) {
        return (double) length.toMillis() / scale.toMillis();
    }

    private static String summary(Proposal proposal, Kept kept, Words words) {
        var parts = new ArrayList<String>();
        if (proposal.openEnded()) {
            parts.add(words.get("routines.row.open"));
        } else {
            parts.add(words.span(whole(proposal)));
        }
        if (proposal.onFloor()) {
            parts.add(words.get("routines.row.floor"));
        } else {
            parts.add(words.get("routines.row.sets", proposal.sets()));
            if (proposal.variants().feet() != Feet.FREE) {
                parts.add(words.get("routines.row.feet." + proposal.variants().feet()));
            }
        }
        if (kept != Kept.AS_BUILT_IN) {
            parts.add(words.get("routines.row." + kept));
        }
        return String.join(", ", parts);
    }
}
