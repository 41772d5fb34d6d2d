package dev.plumbline.settings;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// On which days of the week, and when, the person means to hang; no day means that nothing is to remind them.
///
/// @param onDesktop whether the desktop says it too, while the program is open
public record Reminder(Set<DayOfWeek> days, LocalTime at, boolean onDesktop) {
    public static final Reminder NONE = new Reminder(Set.of(), LocalTime.of(7, 30), false);

    public Reminder {
        var ordered = EnumSet.noneOf(DayOfWeek.class);
        ordered.addAll(days);
        days = Collections.unmodifiableSet(ordered);
    }

    public Reminder withDays(Set<DayOfWeek> others) {
        return new Reminder(others, at, onDesktop);
    }

    public Reminder withAt(LocalTime other) {
        return new Reminder(days, other, onDesktop);
    }

    public Reminder withOnDesktop(boolean whether) {
        return new Reminder(days, at, whether);
    }

    /// The first of these times after `now`, or none where no day was chosen.
    public Optional<ZonedDateTime> next(ZonedDateTime now) {
        return IntStream.rangeClosed(0, DayOfWeek.values().length)
                .mapToObj(ahead -> now.toLocalDate().plusDays(ahead))
                .filter(day -> days.contains(day.getDayOfWeek()))
                .map(day -> day.atTime(at).atZone(now.getZone()))
                .filter(time -> time.isAfter(now))
                .findFirst();
    }
}
