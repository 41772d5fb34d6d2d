package dev.plumbline.trend;

import dev.plumbline.history.Entry;
import dev.plumbline.session.HungSet;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;

/// What one day adds up to.
///
/// @param entries everything recorded on it, at least one
/// @param sessions those with a set that was done
/// @param hung seconds on a bar before the landings; the floor is none
public record DayTotal(LocalDate day, int entries, int sessions, Duration hung) {
    public DayTotal {
        if (entries < 1 || sessions > entries) {
            throw new IllegalArgumentException(day + " has " + entries + " entries and " + sessions + " sessions");
        }
    }

    /// By day; a day with nothing recorded is not there.
    public static NavigableMap<LocalDate, DayTotal> of(Collection<Entry> entries, Days days) {
        var totals = new TreeMap<LocalDate, DayTotal>();
        for (var entry : entries) {
            totals.merge(days.of(entry), of(entry, days), DayTotal::plus);
        }
        return Collections.unmodifiableNavigableMap(totals);
    }

    private static DayTotal of(Entry entry, Days days) {
        var session = entry.sets().stream().anyMatch(HungSet::done) ? 1 : 0;
        return new DayTotal(days.of(entry), 1, session, entry.onFloor() ? Duration.ZERO : entry.hung());
    }

    private DayTotal plus(DayTotal other) {
        return new DayTotal(day, entries + other.entries, sessions + other.sessions, hung.plus(other.hung));
    }
}
