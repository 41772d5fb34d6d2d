package dev.plumbline.settings;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// On which days of the week, and when, the person means to hang; no day means that nothing is to remind them.
public record Reminder(Set<DayOfWeek> days, LocalTime at) {
    public static final Reminder NONE = new Reminder(Set.of(), LocalTime.of(7, 30));

    public Reminder {
        var ordered = EnumSet.noneOf(DayOfWeek.class);
        ordered.addAll(days);
        days = Collections.unmodifiableSet(ordered);
    }

    public Reminder withDays(Set<DayOfWeek> others) {
        return new Reminder(others, at);
    }

    public Reminder withAt(LocalTime other) {
        return new Reminder(days, other);
    }
}
