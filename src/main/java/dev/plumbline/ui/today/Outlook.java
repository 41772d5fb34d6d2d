package dev.plumbline.ui.today;

import dev.plumbline.routine.Catalogue;
import dev.plumbline.routine.PlannedPhase;
import dev.plumbline.settings.Settings;
import dev.plumbline.words.Words;
import java.time.ZonedDateTime;
import java.util.List;

/// The part of Today that is known without the history: what would start now.
///
/// @param canStart false while something stands in its way
public record Outlook(String date, String heading, List<PlannedPhase> phases, boolean canStart) {
    public Outlook {
        phases = List.copyOf(phases);
    }

    /// Today at `now` for somebody with these settings and routines.
    public static Outlook of(Settings settings, Catalogue routines, ZonedDateTime now, Words words) {
        var practice = settings.practice();
        var offer = Offer.of(practice, Offer.chosen(practice, routines));
        return new Outlook(
                TodayState.date(now.toLocalDateTime(), words),
                Plan.heading(offer.routine(), words),
                offer.routine().phases(),
                offer instanceof Offer.Ready);
    }
}
