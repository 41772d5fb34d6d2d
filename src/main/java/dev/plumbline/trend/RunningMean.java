package dev.plumbline.trend;

import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;

/// The mean of the last days, weighed by time: a score counts for every day from its own to the next score's.
///
/// A day in whose window nobody gave a score has no mean: a gap stays a gap.
///
/// @param window in days, the day itself included
public record RunningMean(int window) {
    public RunningMean {
        if (window < 1) {
            throw new IllegalArgumentException("No mean of " + window + " days");
        }
    }

    /// The means of the days from `first` to `last`, by day.
    ///
    /// @param scores one a day at most
    public NavigableMap<LocalDate, Double> of(NavigableMap<LocalDate, Double> scores, LocalDate first, LocalDate last) {
        var means = new TreeMap<LocalDate, Double>();
        for (var day = first; !day.isAfter(last); day = day.plusDays(1)) {
            var within = scores.subMap(day.minusDays(window - 1L), true, day, true);
            if (!within.isEmpty()) {
                means.put(day, weighed(within, day));
            }
        }
        return Collections.unmodifiableNavigableMap(means);
    }

    private static double weighed(NavigableMap<LocalDate, Double> within, LocalDate last) {
        var sum = 0.0;
        var count = 0;
        for (var day = within.firstKey(); !day.isAfter(last); day = day.plusDays(1)) {
            sum += within.floorEntry(day).getValue();
            count++;
        }
        return sum / count;
    }
}
