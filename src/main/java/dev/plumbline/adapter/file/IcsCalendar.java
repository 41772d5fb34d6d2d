package dev.plumbline.adapter.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.plumbline.export.Appointment;
import dev.plumbline.history.Entry;
import dev.plumbline.words.Words;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Past sessions as an iCalendar file (RFC 5545), times in UTC, so that it needs no time zone of its own.
public final class IcsCalendar {
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int LINE = 75;
    private static final String END = "\r\n";

    private final Appendable to;

    private IcsCalendar(Appendable to) {
        this.to = to;
    }

    public static void write(List<Entry> entries, Words words, Appendable to) throws IOException {
        var calendar = new IcsCalendar(to);
        calendar.line("BEGIN:VCALENDAR");
        calendar.line("VERSION:2.0");
        calendar.line("PRODID:-//Plumbline//Plumbline//EN");
        calendar.line("CALSCALE:GREGORIAN");
        for (var appointment : Appointment.all(entries, new ReportWords(words))) {
            calendar.write(appointment);
        }
        calendar.line("END:VCALENDAR");
    }

    private void write(Appointment appointment) throws IOException {
        line("BEGIN:VEVENT");
        line("UID:" + appointment.uid());
        line("DTSTAMP:" + utc(appointment.written()));
        line("LAST-MODIFIED:" + utc(appointment.written()));
        line("SEQUENCE:" + appointment.sequence());
        line("DTSTART:" + utc(appointment.start()));
        line("DURATION:PT" + appointment.length().toSeconds() + "S");
        line("SUMMARY:" + text(appointment.summary()));
        if (!appointment.description().isEmpty()) {
            line("DESCRIPTION:" + text(appointment.description()));
        }
        if (!appointment.tags().isEmpty()) {
            line("CATEGORIES:"
                    + appointment.tags().stream().map(IcsCalendar::text).collect(Collectors.joining(",")));
        }
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    private static String utc(Instant instant) {
        return UTC.format(instant);
    }

    private static String text(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    /// A line of more than 75 bytes goes on in the next, after a space; no character is cut in two.
    private void line(String content) throws IOException {
        var used = 0;
        for (var at = 0; at < content.length(); ) {
            var point = content.codePointAt(at);
            var character = Character.toString(point);
            var bytes = character.getBytes(UTF_8).length;
            if (used + bytes > LINE) {
                to.append(END).append(' ');
                used = 1;
            }
            to.append(character);
            used += bytes;
            at += Character.charCount(point);
        }
        to.append(END);
    }
}
