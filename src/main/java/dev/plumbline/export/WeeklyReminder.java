package dev.plumbline.export;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// The days on which a person means to hang, as a calendar reads them (RFC 5545): one entry that comes again every
/// week,
/// at the same time of day wherever they are. Its id stays the same, so that a later one takes its place.
///
/// @param days at least one
/// @param title what the calendar shows
public record WeeklyReminder(Set<DayOfWeek> days, LocalTime at, String title) {
    private static final String LINE_END = "\r\n";
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final Duration LASTS = Duration.ofMinutes(10);
    private static final int TWO_LETTERS = 2;

    public WeeklyReminder {
        days = Set.copyOf(days);
        if (days.isEmpty()) {
            throw new IllegalArgumentException("A reminder for no day at all");
        }
    }

    /// The calendar file, for a start after `now`.
    public String text(ZonedDateTime now) {
        return String.join(
                        LINE_END,
                        List.of(
                                "BEGIN:VCALENDAR",
                                "VERSION:2.0",
                                "PRODID:-//Plumbline//Reminder//EN",
                                "BEGIN:VEVENT",
                                "UID:reminder@plumbline",
                                "DTSTAMP:" + LOCAL.format(now.withZoneSameInstant(ZoneOffset.UTC)) + "Z",
                                "DTSTART:" + LOCAL.format(first(now.toLocalDateTime())),
                                "DURATION:" + LASTS,
                                "RRULE:FREQ=WEEKLY;BYDAY=" + byDay(),
                                "SUMMARY:" + escaped(title),
                                "BEGIN:VALARM",
                                "ACTION:DISPLAY",
                                "TRIGGER:PT0S",
                                "DESCRIPTION:" + escaped(title),
                                "END:VALARM",
                                "END:VEVENT",
                                "END:VCALENDAR"))
                + LINE_END;
    }

    private LocalDateTime first(LocalDateTime now) {
        var start = now.toLocalDate().atTime(at);
        while (!start.isAfter(now) || !days.contains(start.getDayOfWeek())) {
            start = start.plusDays(1);
        }
        return start;
    }

    private String byDay() {
        return days.stream()
                .sorted()
                .map(day -> day.name().substring(0, TWO_LETTERS))
                .collect(Collectors.joining(","));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }
}
