package dev.plumbline.trend;

import dev.plumbline.history.Entry;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/// On how many days of a week something was recorded. Every entry counts: also the floor, also a mere score.
///
/// @param monday its first day
public record WeekCount(LocalDate monday, int days) {
    private static final int LENGTH = 7;

    public WeekCount {
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY || days < 0 || days > LENGTH) {
            throw new IllegalArgumentException(days + " days of the week of " + monday);
        }
    }

    /// Week by week from the first with a day of `range` to the last, the empty ones too.
    public static List<WeekCount> of(Collection<Entry> entries, Range range, Days days) {
        var done = new TreeSet<LocalDate>();
        entries.stream().map(days::of).forEach(done::add);
        var weeks = new ArrayList<WeekCount>();
        for (var monday = monday(range.first()); !monday.isAfter(range.last()); monday = monday.plusDays(LENGTH)) {
            weeks.add(new WeekCount(
                    monday, done.subSet(monday, monday.plusDays(LENGTH)).size()));
        }
        return weeks;
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    public boolean isAt(int goal) {
        return days >= goal;
    }
}
