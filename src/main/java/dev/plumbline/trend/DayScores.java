package dev.plumbline.trend;

import dev.plumbline.history.Entry;
import java.time.LocalDate;
import java.util.Collection;
import java.util.IntSummaryStatistics;
import java.util.NavigableMap;
import java.util.TreeMap;

/// The scores before a hang by day; several of one day count as their mean.
final class DayScores {
    private DayScores() {}

    static NavigableMap<LocalDate, Double> before(Collection<Entry> entries, Days days) {
        var scores = new TreeMap<LocalDate, IntSummaryStatistics>();
        for (var entry : entries) {
            var before = entry.feel().before();
            if (before != null) {
                scores.computeIfAbsent(days.of(entry), _ -> new IntSummaryStatistics())
                        .accept(before);
            }
        }
        var means = new TreeMap<LocalDate, Double>();
        scores.forEach((day, given) -> means.put(day, given.getAverage()));
        return means;
    }
}
