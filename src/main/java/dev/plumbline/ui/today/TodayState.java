package dev.plumbline.ui.today;

import dev.plumbline.history.Archive;
import dev.plumbline.settings.Practice;
import dev.plumbline.words.Words;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/// Everything that Today shows at one moment.
record TodayState(String date, Practice practice, Offer offer, Plan plan, Lately lately) {
    static TodayState of(Practice practice, Archive archive, LocalDateTime now, Words words) {
        var offer = Offer.of(practice);
        return new TodayState(
                now.format(DateTimeFormatter.ofPattern("EEEE d MMMM", words.locale())),
                practice,
                offer,
                Plan.of(practice, offer, archive, words),
                Lately.of(practice, archive, now, words));
    }

    boolean canStart() {
        return offer instanceof Offer.Ready;
    }

    /// The form for a bar is open by itself as long as there is no bar to hang on.
    boolean needsBar() {
        return offer instanceof Offer.BarUnknown;
    }
}
