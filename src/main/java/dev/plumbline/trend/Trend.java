package dev.plumbline.trend;

import dev.plumbline.history.Entry;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;

/// Every figure that the charts show, for the whole history; a chart shows a part of it, or means where it is too much.
///
/// @param goal days a week
/// @param totals of the year of `today`
/// @param entries oldest first, with their scores
/// @param means of *before* over 7 days, and `slowMeans` over 28
public record Trend(
        LocalDate today,
        int goal,
        Days days,
        Totals totals,
        List<Entry> entries,
        NavigableMap<LocalDate, DayTotal> dayTotals,
        List<WeekCount> weeks,
        List<Hang> hangs,
        List<Best> bests,
        NavigableMap<LocalDate, Double> means,
        NavigableMap<LocalDate, Double> slowMeans,
        Changes changes,
        DaysAfter daysAfter) {
    private static final int WEEK = 7;
    private static final int FOUR_WEEKS = 28;

    public Trend {
        entries = List.copyOf(entries);
        weeks = List.copyOf(weeks);
        hangs = List.copyOf(hangs);
        bests = List.copyOf(bests);
    }

    public static Trend of(Collection<Entry> entries, LocalDate today, int goal, Days days) {
        var totals = DayTotal.of(entries, days);
        var before = DayScores.before(entries, days);
        var first = totals.isEmpty() ? today : totals.firstKey();
        var last = totals.isEmpty() || totals.lastKey().isBefore(today) ? today : totals.lastKey();
        var range = new Range(first.isAfter(today) ? today : first, last);
        var hangs = Hang.all(entries, days);
        return new Trend(
                today,
                goal,
                days,
                Totals.of(entries, Year.from(today), goal, days),
                List.copyOf(entries),
                totals,
                totals.isEmpty() ? List.of() : WeekCount.of(entries, range, days),
                hangs,
                Best.each(hangs),
                new RunningMean(WEEK).of(before, range),
                new RunningMean(FOUR_WEEKS).of(before, range),
                Changes.of(entries),
                DaysAfter.of(entries, days));
    }
}
