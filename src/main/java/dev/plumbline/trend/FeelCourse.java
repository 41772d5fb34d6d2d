package dev.plumbline.trend;

import dev.plumbline.history.Entry;
import java.time.LocalDate;
import java.util.Collection;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// How the back felt over a stretch of days: every score that was given, and the running mean of those before a hang.
///
/// @param felt oldest first, within the days from `first` to `last`
/// @param mean by day; a day without one is a gap
public record FeelCourse(LocalDate first, LocalDate last, List<Felt> felt, NavigableMap<LocalDate, Double> mean) {
    public FeelCourse {
        felt = List.copyOf(felt);
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("No days from " + first + " to " + last);
        }
    }

    /// The scores of one entry; one of them may be missing, not both.
    public record Felt(
            LocalDate day,
            @Nullable Integer before,
            @Nullable Integer after) {}

    /// The scores of the days from `first` to `last`, with the mean of `window`.
    public static FeelCourse of(
            Collection<Entry> entries, LocalDate first, LocalDate last, RunningMean window, Days days) {
        var all = entries.stream()
                .map(entry -> new Felt(
                        days.of(entry), entry.feel().before(), entry.feel().after()))
                .filter(felt -> felt.before() != null || felt.after() != null)
                .toList();
        var shown = all.stream()
                .filter(felt -> !felt.day().isBefore(first) && !felt.day().isAfter(last))
                .toList();
        return new FeelCourse(first, last, shown, window.of(before(all), first, last));
    }

    private static NavigableMap<LocalDate, Double> before(Collection<Felt> all) {
        var scores = new TreeMap<LocalDate, IntSummaryStatistics>();
        for (var felt : all) {
            var score = felt.before();
            if (score != null) {
                scores.computeIfAbsent(felt.day(), _ -> new IntSummaryStatistics())
                        .accept(score);
            }
        }
        var means = new TreeMap<LocalDate, Double>();
        scores.forEach((day, given) -> means.put(day, given.getAverage()));
        return means;
    }

    /// True when nobody gave any score in these days.
    public boolean isEmpty() {
        return felt.isEmpty();
    }
}
