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

    /// The means of the days of `range`, by day.
    ///
    /// @param scores one a day at most
    public NavigableMap<LocalDate, Double> of(NavigableMap<LocalDate, Double> scores, Range range) {
        var means = new TreeMap<LocalDate, Double>();
        // Day by day from each score as far as it is in reach: a gap of years costs nothing.
        for (var score :
                scores.tailMap(range.first().minusDays(window - 1L), true).keySet()) {
            var next = scores.higherKey(score);
            var day = score.isBefore(range.first()) ? range.first() : score;
            while (day.isBefore(score.plusDays(window)) && !day.isAfter(range.last()) && !day.equals(next)) {
                means.put(day, weighed(scores, day));
                day = day.plusDays(1);
            }
        }
        return Collections.unmodifiableNavigableMap(means);
    }

    private double weighed(NavigableMap<LocalDate, Double> scores, LocalDate last) {
        var within = scores.subMap(last.minusDays(window - 1L), true, last, true);
        var sum = 0.0;
        var until = last.toEpochDay() + 1;
        var end = until;
        for (var score : within.descendingMap().entrySet()) {
            sum += score.getValue() * (until - score.getKey().toEpochDay());
            until = score.getKey().toEpochDay();
        }
        return sum / (end - until);
    }
}
