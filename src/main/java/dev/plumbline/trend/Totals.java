package dev.plumbline.trend;

import dev.plumbline.history.Entry;
import dev.plumbline.session.HungSet;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// What a year adds up to. Sets that were not done count nowhere, the floor counts as a session but not as hanging.
///
/// @param sessions with at least one set that was done
/// @param hung seconds on a bar, before the landings
/// @param landed seconds of the landings from a bar
/// @param weeksAtGoal weeks with something recorded on at least as many days as were aimed for; a mere score counts too
public record Totals(Year year, int sessions, Duration hung, Duration landed, int weeksAtGoal) {
    public Totals {
        if (sessions < 0 || weeksAtGoal < 0) {
            throw new IllegalArgumentException(sessions + " sessions, " + weeksAtGoal + " weeks at the goal");
        }
    }

    /// The totals of `year`.
    ///
    /// @param goal days a week; a week belongs to the year of its Thursday
    public static Totals of(Collection<Entry> entries, Year year, int goal, Days days) {
        var sessions = entries.stream()
                .filter(entry -> days.of(entry).getYear() == year.getValue())
                .filter(entry -> entry.sets().stream().anyMatch(HungSet::done))
                .toList();
        var hangs = sessions.stream().filter(entry -> !entry.onFloor()).toList();
        return new Totals(
                year,
                sessions.size(),
                sum(hangs.stream().map(Entry::hung).toList()),
                sum(hangs.stream().map(Entry::landed).toList()),
                weeksAtGoal(entries, year, goal, days));
    }

    private static int weeksAtGoal(Collection<Entry> entries, Year year, int goal, Days days) {
        var daysByThursday = entries.stream()
                .map(days::of)
                .distinct()
                .map(Totals::thursday)
                .filter(thursday -> thursday.getYear() == year.getValue())
                .collect(Collectors.groupingBy(thursday -> thursday, Collectors.counting()));
        return (int)
                daysByThursday.values().stream().filter(done -> done >= goal).count();
    }

    private static LocalDate thursday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(3);
    }

    private static Duration sum(List<Duration> parts) {
        return parts.stream().reduce(Duration.ZERO, Duration::plus);
    }
}
