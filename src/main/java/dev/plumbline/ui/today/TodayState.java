package dev.plumbline.ui.today;

import dev.plumbline.history.Archive;
import dev.plumbline.routine.Routine;
import dev.plumbline.settings.Practice;
import dev.plumbline.settings.Settings;
import dev.plumbline.words.Words;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everything that Today shows at one moment.
///
/// @param wanted the id of what would start, before the bar made anything else of it
/// @param counsel null where there is nothing to advise
/// @param newcomer true before the first hang
record TodayState(
        String date,
        Practice practice,
        List<Routine> routines,
        String wanted,
        Offer offer,
        Plan plan,
        Lately lately,
        @Nullable Counsel counsel,
        boolean newcomer) {
    TodayState {
        routines = List.copyOf(routines);
    }

    /// Today for somebody with these settings.
    ///
    /// @param routines all that can be chosen
    /// @param wanted the one that would start
    static TodayState of(
            Settings settings,
            List<Routine> routines,
            Routine wanted,
            Archive archive,
            ZonedDateTime moment,
            Words words) {
        var practice = settings.practice();
        var offer = Offer.of(practice, wanted);
        var now = moment.toLocalDateTime();
        return new TodayState(
                date(now, words),
                practice,
                routines,
                wanted.id(),
                offer,
                Plan.of(practice, offer, archive, words),
                Lately.of(practice, archive, now, words),
                Counsel.of(settings, wanted, offer, archive, moment, words).orElse(null),
                archive.entries().stream().noneMatch(entry -> entry.hung().isPositive()));
    }

    static String date(LocalDateTime now, Words words) {
        return words.day(now.toLocalDate());
    }

    boolean canStart() {
        return offer instanceof Offer.Ready;
    }

    /// True for the routine that would start, whatever the bar makes of it.
    boolean isWanted(Routine routine) {
        return routine.id().equals(wanted);
    }

    /// The form for a bar is open by itself as long as there is no bar to hang on.
    boolean needsBar() {
        return offer instanceof Offer.BarUnknown;
    }
}
