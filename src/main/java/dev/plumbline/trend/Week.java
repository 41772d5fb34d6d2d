package dev.plumbline.trend;

import dev.plumbline.history.Entry;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// The seven days around a day, Monday first. Every entry counts: also the floor, also a mere score.
///
/// @param today one of the seven
public record Week(LocalDate today, List<Mark> marks) {
    private static final int LENGTH = 7;

    public Week {
        marks = List.copyOf(marks);
        if (marks.size() != LENGTH) {
            throw new IllegalArgumentException("A week of " + marks.size() + " days");
        }
    }

    /// What became of one day.
    public enum Mark {
        /// Something was recorded.
        DONE,
        /// Today, with nothing recorded yet.
        OPEN,
        /// Over, with nothing recorded.
        PASSED,
        /// Before anything was ever recorded: nobody missed it.
        BEFORE_ALL,
        AHEAD
    }

    /// The week of `today`.
    public static Week of(Collection<Entry> entries, LocalDate today, Days days) {
        var done = entries.stream().map(days::of).collect(Collectors.toSet());
        var first = done.stream().min(LocalDate::compareTo).orElse(today);
        var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var marks = new ArrayList<Mark>();
        for (var i = 0; i < LENGTH; i++) {
            var day = monday.plusDays(i);
            marks.add(done.contains(day) ? Mark.DONE : undone(day, today, first));
        }
        return new Week(today, marks);
    }

    private static Mark undone(LocalDate day, LocalDate today, LocalDate first) {
        if (day.equals(today)) {
            return Mark.OPEN;
        }
        if (day.isAfter(today)) {
            return Mark.AHEAD;
        }
        return day.isBefore(first) ? Mark.BEFORE_ALL : Mark.PASSED;
    }

    /// On how many of the days something was recorded.
    public int done() {
        return (int) marks.stream().filter(mark -> mark == Mark.DONE).count();
    }
}
