package dev.plumbline.ui.today;

import dev.plumbline.history.Archive;
import dev.plumbline.settings.Practice;
import dev.plumbline.settings.Settings;
import dev.plumbline.words.Words;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/// Everything that Today shows at one moment.
///
/// @param counsel null where there is nothing to advise
/// @param newcomer true before the first hang
record TodayState(
        String date,
        Practice practice,
        Offer offer,
        Plan plan,
        Lately lately,
        @Nullable Counsel counsel,
        boolean newcomer) {
    static TodayState of(Settings settings, Archive archive, ZonedDateTime moment, Words words) {
        var practice = settings.practice();
        var offer = Offer.of(practice);
        var now = moment.toLocalDateTime();
        return new TodayState(
                now.format(DateTimeFormatter.ofPattern("EEEE d MMMM", words.locale())),
                practice,
                offer,
                Plan.of(practice, offer, archive, words),
                Lately.of(practice, archive, now, words),
                Counsel.of(settings, offer, archive, moment, words).orElse(null),
                archive.entries().stream().noneMatch(entry -> entry.hung().isPositive()));
    }

    boolean canStart() {
        return offer instanceof Offer.Ready;
    }

    /// The form for a bar is open by itself as long as there is no bar to hang on.
    boolean needsBar() {
        return offer instanceof Offer.BarUnknown;
    }
}
