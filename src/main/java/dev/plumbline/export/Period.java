package dev.plumbline.export;

import dev.plumbline.history.Effort;
import dev.plumbline.history.Entry;
import dev.plumbline.session.HungSet;
import dev.plumbline.trend.Changes;
import dev.plumbline.trend.DayTotal;
import dev.plumbline.trend.Days;
import dev.plumbline.trend.Ending;
import dev.plumbline.trend.Range;
import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// What a stretch of days adds up to, for who reads it without the charts.
///
/// @param daysDone with anything recorded, as the weekly goal counts them
/// @param daysHung with a hang
/// @param daysPlanned by the weekly goal, rounded to whole days
/// @param sets of the hangs by what ended them; the floor has none
/// @param efforts of the grip, where they were given
public record Period(
        Range range,
        int daysDone,
        int daysHung,
        int daysPlanned,
        int sessions,
        Duration hung,
        Duration landed,
        Map<Ending, Integer> sets,
        Given before,
        Given after,
        Given nextMorning,
        Changes changes,
        Map<Effort, Integer> efforts,
        int signs) {
    private static final double WEEK = 7;

    public Period {
        sets = Collections.unmodifiableMap(new EnumMap<>(sets));
        efforts = Collections.unmodifiableMap(new EnumMap<>(efforts));
    }

    static Period of(Collection<Entry> all, Range range, int goal, Days days) {
        var entries = all.stream().filter(entry -> range.holds(days.of(entry))).toList();
        var totals = DayTotal.of(entries, days).values();
        var hangs = entries.stream().filter(entry -> !entry.onFloor()).toList();
        return new Period(
                range,
                totals.size(),
                (int) totals.stream().filter(day -> !day.hung().isZero()).count(),
                (int) Math.round(goal * range.length() / WEEK),
                totals.stream().mapToInt(DayTotal::sessions).sum(),
                totals.stream().map(DayTotal::hung).reduce(Duration.ZERO, Duration::plus),
                hangs.stream().map(Entry::landed).reduce(Duration.ZERO, Duration::plus),
                endings(hangs),
                Given.of(entries, entry -> entry.feel().before()),
                Given.of(hung(entries), entry -> entry.feel().after()),
                Given.of(hung(entries), entry -> entry.feel().nextMorning()),
                Changes.of(entries),
                efforts(entries),
                (int) entries.stream().filter(entry -> !entry.signs().isEmpty()).count());
    }

    /// After a mere score nobody asks how it was afterwards.
    private static Collection<Entry> hung(Collection<Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.sets().stream().anyMatch(HungSet::done))
                .toList();
    }

    private static Map<Ending, Integer> endings(Collection<Entry> hangs) {
        var endings = new EnumMap<Ending, Integer>(Ending.class);
        hangs.stream()
                .flatMap(entry -> entry.sets().stream())
                .map(Ending::of)
                .forEach(ending -> endings.merge(ending, 1, Integer::sum));
        return endings;
    }

    private static Map<Effort, Integer> efforts(Collection<Entry> entries) {
        var efforts = new EnumMap<Effort, Integer>(Effort.class);
        for (var entry : entries) {
            var effort = entry.effort();
            if (effort != null) {
                efforts.merge(effort, 1, Integer::sum);
            }
        }
        return efforts;
    }
}
