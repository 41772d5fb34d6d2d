package dev.plumbline.trend;

import dev.plumbline.history.Entry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How the back felt over a stretch of days: the scores that were given, and the running means of those before a hang.
///
/// @param felt oldest first, within the range
/// @param means the 7-day mean, line by line: between two lines there is a gap
/// @param slowMeans the 28-day mean, likewise
public record FeelCourse(Range range, List<Felt> felt, List<List<Mean>> means, List<List<Mean>> slowMeans) {
    private static final int WEEK = 7;
    private static final int FOUR_WEEKS = 28;
    private static final int BEST = 10;

    public FeelCourse {
        felt = List.copyOf(felt);
        means = List.copyOf(means);
        slowMeans = List.copyOf(slowMeans);
    }

    /// The scores of one entry, or the means of those that share a place; one of the two may be missing, not both.
    public record Felt(
            LocalDate day,
            int entries,
            @Nullable Double before,
            @Nullable Double after) {}

    /// The running mean as it is on one day.
    public record Mean(LocalDate day, double score) {}

    /// The scores within `range`, as no more than `most` places; the means from all entries.
    public static FeelCourse of(Collection<Entry> entries, Range range, int most, Days days) {
        var scored = new ArrayList<Felt>();
        for (var entry : entries) {
            var feel = entry.feel();
            if (feel.before() != null || feel.after() != null) {
                scored.add(new Felt(days.of(entry), 1, wide(feel.before()), wide(feel.after())));
            }
        }
        var shown = scored.stream().filter(felt -> range.holds(felt.day())).toList();
        var daysAPoint = range.daysAPoint(shown.size(), most);
        var before = DayScores.before(entries, days);
        return new FeelCourse(
                range,
                shown.size() <= most ? shown : shared(shown, range, daysAPoint),
                lines(new RunningMean(WEEK).of(before, range), daysAPoint, most),
                lines(new RunningMean(FOUR_WEEKS).of(before, range), daysAPoint, most));
    }

    private static @Nullable Double wide(@Nullable Integer score) {
        return score == null ? null : Double.valueOf(score);
    }

    private static List<Felt> shared(List<Felt> felt, Range range, long daysAPoint) {
        var places = new LinkedHashMap<LocalDate, List<Felt>>();
        for (var one : felt) {
            places.computeIfAbsent(range.point(one.day(), daysAPoint), _ -> new ArrayList<>())
                    .add(one);
        }
        return places.entrySet().stream()
                .map(place -> new Felt(
                        place.getKey(),
                        place.getValue().size(),
                        mean(place.getValue(), Felt::before),
                        mean(place.getValue(), Felt::after)))
                .toList();
    }

    private static @Nullable Double mean(List<Felt> felt, Function<Felt, @Nullable Double> score) {
        var given = felt.stream()
                .flatMap(one -> Optional.ofNullable(score.apply(one)).stream())
                .mapToDouble(Double::doubleValue)
                .summaryStatistics();
        return given.getCount() == 0 ? null : Double.valueOf(given.getAverage());
    }

    /// Runs of days without a gap; of a long run every so many days are enough, and its ends.
    private static List<List<Mean>> lines(NavigableMap<LocalDate, Double> means, long daysAPoint, int most) {
        var lines = new ArrayList<List<Mean>>();
        var step = Math.max(daysAPoint, Math.ceilDiv(means.size(), 2 * most));
        var line = new ArrayList<Mean>();
        for (var mean : means.entrySet()) {
            var day = mean.getKey();
            if (!means.containsKey(day.minusDays(1))) {
                line = new ArrayList<>();
                lines.add(line);
            }
            if (line.isEmpty() || day.toEpochDay() % step == 0 || !means.containsKey(day.plusDays(1))) {
                line.add(new Mean(day, mean.getValue()));
            }
        }
        return lines.stream().map(List::copyOf).toList();
    }

    /// The scores along the side: those there are, and a little room.
    public Scale scale() {
        var scores = felt.stream()
                .flatMap(one -> Stream.of(Optional.ofNullable(one.before()), Optional.ofNullable(one.after())))
                .flatMap(Optional::stream)
                .mapToDouble(Double::doubleValue)
                .summaryStatistics();
        return scores.getCount() == 0 ? Scale.scores(0, BEST) : Scale.scores(scores.getMin(), scores.getMax());
    }

    /// True when nobody gave any score in these days.
    public boolean isEmpty() {
        return felt.isEmpty();
    }
}
