package dev.plumbline.ui.history;

import dev.plumbline.history.Entry;
import dev.plumbline.trend.Beads;
import dev.plumbline.trend.Best;
import dev.plumbline.trend.Changes;
import dev.plumbline.trend.DayTotal;
import dev.plumbline.trend.Days;
import dev.plumbline.trend.DaysAfter;
import dev.plumbline.trend.FeelCourse;
import dev.plumbline.trend.Hang;
import dev.plumbline.trend.HangCourse;
import dev.plumbline.trend.Range;
import dev.plumbline.trend.Totals;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Everything that the screen shows of the history in one look at it, worked out off the window's thread.
///
/// @param all how many entries there are, selected or not
/// @param firstYear in which something was recorded
/// @param listed the selected entries from the newest down, with the places of those just deleted
record Figures(
        int all,
        Year firstYear,
        Totals totals,
        Beads beads,
        HangCourse hang,
        List<Best> bests,
        FeelCourse feel,
        Changes changes,
        DaysAfter beside,
        List<Listed> listed) {
    private static final int MOST_POINTS = 240;
    private static final Comparator<Listed> NEWEST_FIRST = Comparator.<Listed, Instant>comparing(
                    row -> row.entry().startedAt().toInstant())
            .thenComparing(row -> row.entry().id())
            .reversed();

    /// @param gone entries that were just deleted; they are in no figure any more
    static Figures of(
            Collection<Entry> kept, Collection<Entry> gone, Viewing viewing, LocalDate today, int goal, Days days) {
        var selected = kept.stream()
                .filter(entry -> viewing.selection().takes(entry, days))
                .toList();
        var first = kept.stream().map(days::of).min(Comparator.naturalOrder()).orElse(today);
        var range = range(selected, viewing, today, days);
        var hangs = Hang.all(selected, days);
        return new Figures(
                kept.size(),
                Year.from(first),
                Totals.of(kept, viewing.year(), goal, days),
                Beads.of(DayTotal.of(selected, days), viewing.year(), today),
                HangCourse.of(hangs, range, MOST_POINTS),
                Best.each(hangs),
                FeelCourse.of(selected, range, MOST_POINTS, days),
                Changes.of(selected.stream()
                        .filter(entry -> range.holds(days.of(entry)))
                        .toList()),
                DaysAfter.of(selected, days),
                listed(selected, gone));
    }

    /// What was chosen by days is shown whole; a zoom looks back from today.
    private static Range range(List<Entry> selected, Viewing viewing, LocalDate today, Days days) {
        var from = viewing.selection().from();
        var to = viewing.selection().to();
        var last = to == null || to.isAfter(today) ? latest(selected, today, days) : to;
        var first =
                selected.stream().map(days::of).min(Comparator.naturalOrder()).orElse(last);
        return from != null && !from.isAfter(last)
                ? new Range(from, last)
                : viewing.zoom().until(last, first);
    }

    private static LocalDate latest(List<Entry> selected, LocalDate today, Days days) {
        return selected.stream()
                .map(days::of)
                .filter(day -> day.isAfter(today))
                .max(Comparator.naturalOrder())
                .orElse(today);
    }

    private static List<Listed> listed(List<Entry> selected, Collection<Entry> gone) {
        Set<UUID> deleted = gone.stream().map(Entry::id).collect(Collectors.toSet());
        var kept =
                selected.stream().filter(entry -> !deleted.contains(entry.id())).map(Listed::kept);
        return Stream.concat(kept, gone.stream().map(Listed::leaving))
                .sorted(NEWEST_FIRST)
                .toList();
    }
}
