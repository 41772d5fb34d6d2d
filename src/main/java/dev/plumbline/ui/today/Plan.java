package dev.plumbline.ui.today;

import dev.plumbline.history.Archive;
import dev.plumbline.history.Source;
import dev.plumbline.routine.Fitting.Change;
import dev.plumbline.routine.PlannedPhase;
import dev.plumbline.routine.Routine;
import dev.plumbline.session.Preparation;
import dev.plumbline.settings.Practice;
import dev.plumbline.words.Words;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/// What the upper half of Today says: what would start now, how long it takes, and what stands in its way.
///
/// @param blocked why Start is off, or empty when it can start
/// @param change what the bar made of the routine, or empty
record Plan(String heading, List<PlannedPhase> phases, String lengths, String blocked, String change) {
    Plan {
        phases = List.copyOf(phases);
    }

    static Plan of(Practice practice, Offer offer, Archive archive, Words words) {
        var routine = offer.routine();
        return new Plan(
                heading(routine, words),
                routine.phases(),
                lengths(practice, offer, archive, words),
                blocked(offer, words),
                change(offer, words));
    }

    static String heading(Routine routine, Words words) {
        return words.get("today.heading", routine.name(), routine.sets());
    }

    private static String lengths(Practice practice, Offer offer, Archive archive, Words words) {
        var routine = offer.routine();
        var set = words.span(routine.setLength());
        var sets = routine.openEnded()
                ? words.get("today.open", set)
                : words.get("today.sets", routine.sets(), set, words.span(routine.rest()));
        return sets + "\n" + words.get("today.whole", words.span(whole(practice, offer, archive)));
    }

    private static Duration whole(Practice practice, Offer offer, Archive archive) {
        var routine = offer.routine();
        var onABar = (int) archive.entries().stream()
                .filter(entry -> entry.source() == Source.SESSION && entry.bar() != null)
                .count();
        var mount = offer instanceof Offer.Ready ready && ready.bar() != null
                ? ready.bar().mount()
                : null;
        var asked = practice.getReadyFor(routine).orElse(null);
        return Preparation.of(asked, routine, onABar, mount).first().plus(sets(routine));
    }

    private static Duration sets(Routine routine) {
        return routine.setLength()
                .multipliedBy(routine.sets())
                .plus(routine.rest().multipliedBy(routine.sets() - 1L));
    }

    private static String blocked(Offer offer, Words words) {
        return switch (offer) {
            case Offer.Ready _ -> "";
            case Offer.BarUnknown _ -> words.get("today.blocked.bar");
            case Offer.NothingBelow _ -> words.get("today.blocked.nothing");
        };
    }

    private static String change(Offer offer, Words words) {
        return switch (offer) {
            case Offer.Ready ready ->
                ready.changes().stream().map(change -> sentence(change, words)).collect(Collectors.joining(" "));
            case Offer.BarUnknown _, Offer.NothingBelow _ -> "";
        };
    }

    private static String sentence(Change change, Words words) {
        return switch (change) {
            case SWING_DROPPED -> words.get("today.change.swing");
            case LOW_BAR_INSTEAD -> words.get("today.change.lowbar");
        };
    }
}
