package dev.plumbline.export;

import dev.plumbline.history.Entry;
import dev.plumbline.trend.Days;
import dev.plumbline.trend.FeelCourse;
import dev.plumbline.trend.Hang;
import dev.plumbline.trend.HangCourse;
import dev.plumbline.trend.Range;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What a physiotherapist reads of a history, on two pages at most: the last month first, then the whole, the charts,
/// and as much detail as fits. Figures are those of the charts.
///
/// @param month the last 28 days of the range
/// @param whole the range; the same as `month` where it is no longer
/// @param steps the range step by step, or nothing where the sessions are listed instead
/// @param sessions newest first, or nothing where there are too many to list
/// @param signed entries with a stop sign, newest first
/// @param noted the newest entries with a note
/// @param left how many signs and notes are not in the report
public record Report(
        LocalDate made,
        int goal,
        Days days,
        Period month,
        Period whole,
        HangCourse hang,
        FeelCourse feel,
        Grain grain,
        List<Period> steps,
        List<Entry> sessions,
        List<Entry> signed,
        List<Entry> noted,
        int left) {
    private static final int MONTH = 28;
    private static final int MOST_SESSIONS = 24;
    private static final int MOST_STEPS = 27;
    private static final int MOST_SIGNED = 20;
    private static final int MOST_NOTED = 40;
    private static final int MOST_POINTS = 240;

    public Report {
        steps = List.copyOf(steps);
        sessions = List.copyOf(sessions);
        signed = List.copyOf(signed);
        noted = List.copyOf(noted);
    }

    /// How long one step of a long range is.
    public enum Grain {
        WEEK,
        MONTH,
        YEAR;

        private LocalDate next(LocalDate start) {
            return switch (this) {
                case WEEK -> start.plusWeeks(1);
                case MONTH -> start.plusMonths(1);
                case YEAR -> start.plusYears(1);
            };
        }

        private LocalDate start(LocalDate day) {
            return switch (this) {
                case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                case MONTH -> day.withDayOfMonth(1);
                case YEAR -> day.withDayOfYear(1);
            };
        }

        private List<Range> steps(Range range) {
            var steps = new ArrayList<Range>();
            for (var start = start(range.first()); !start.isAfter(range.last()); start = next(start)) {
                var end = next(start).minusDays(1);
                steps.add(new Range(
                        start.isBefore(range.first()) ? range.first() : start,
                        end.isAfter(range.last()) ? range.last() : end));
            }
            return steps;
        }

        private static Grain of(Range range) {
            return Stream.of(WEEK, MONTH)
                    .filter(grain -> grain.steps(range).size() <= MOST_STEPS)
                    .findFirst()
                    .orElse(YEAR);
        }
    }

    /// The report of what was recorded within `range`.
    ///
    /// @param made today
    /// @param goal days a week
    public static Report of(Collection<Entry> all, Range range, LocalDate made, int goal, Days days) {
        var entries = all.stream()
                .filter(entry -> range.holds(days.of(entry)))
                .sorted(Comparator.comparing(Entry::startedAt).reversed())
                .toList();
        var monthBegins = range.last().minusDays(MONTH - 1L);
        var month = new Range(monthBegins.isBefore(range.first()) ? range.first() : monthBegins, range.last());
        var grain = Grain.of(range);
        var list = entries.size() <= MOST_SESSIONS;
        var signed = entries.stream().filter(entry -> !entry.signs().isEmpty()).toList();
        var noted = entries.stream().filter(entry -> !entry.note().isBlank()).toList();
        return new Report(
                made,
                goal,
                days,
                Period.of(entries, month, goal, days),
                Period.of(entries, range, goal, days),
                HangCourse.of(Hang.all(entries.reversed(), days), range, MOST_POINTS),
                FeelCourse.of(all, range, MOST_POINTS, days),
                grain,
                list
                        ? List.of()
                        : grain.steps(range).stream()
                                .map(step -> Period.of(entries, step, goal, days))
                                .toList(),
                list ? entries : List.of(),
                signed.stream().limit(MOST_SIGNED).toList(),
                list ? List.of() : noted.stream().limit(MOST_NOTED).toList(),
                Math.max(0, signed.size() - MOST_SIGNED) + (list ? 0 : Math.max(0, noted.size() - MOST_NOTED)));
    }

    /// True when the range goes back further than the last month.
    public boolean isLong() {
        return !whole.range().equals(month.range());
    }
}
