package dev.plumbline.adapter.file;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// Points in time as ISO 8601 text. The usual form is read by hand, for the JDK's parser takes longer than all the rest
/// of an entry; any other form is left to it.
final class Times {
    private static final int TO_SECONDS = "2026-01-02T03:04:05".length();
    private static final int NANO_DIGITS = 9;

    private Times() {}

    static Instant instant(String text) {
        return dateTime(text).toInstant();
    }

    static OffsetDateTime dateTime(String text) {
        return isUsual(text) ? usual(text) : OffsetDateTime.parse(text);
    }

    static String text(Instant instant) {
        return instant.toString();
    }

    /// With seconds even where they are zero, as RFC 3339 wants them.
    static String text(OffsetDateTime dateTime) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(dateTime);
    }

    private static boolean isUsual(String text) {
        return text.length() > TO_SECONDS
                && text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && text.charAt(10) == 'T'
                && text.charAt(13) == ':'
                && text.charAt(16) == ':'
                && (text.endsWith("Z") || hasOffset(text));
    }

    private static boolean hasOffset(String text) {
        var at = text.length() - "+01:00".length();
        return at >= TO_SECONDS
                && text.charAt(at + 3) == ':'
                && (text.charAt(at) == '+' || text.charAt(at) == '-')
                && (at == TO_SECONDS || text.charAt(TO_SECONDS) == '.');
    }

    private static OffsetDateTime usual(String text) {
        var end = text.endsWith("Z") ? text.length() - 1 : text.length() - "+01:00".length();
        var local = LocalDateTime.of(
                digits(text, 0, 4),
                digits(text, 5, 7),
                digits(text, 8, 10),
                digits(text, 11, 13),
                digits(text, 14, 16),
                digits(text, 17, 19),
                nanos(text, end));
        return local.atOffset(offset(text, end));
    }

    private static int nanos(String text, int end) {
        if (end == TO_SECONDS) {
            return 0;
        }
        var count = end - TO_SECONDS - 1;
        if (text.charAt(TO_SECONDS) != '.' || count < 1 || count > NANO_DIGITS) {
            throw wrong(text);
        }
        var nanos = digits(text, TO_SECONDS + 1, end);
        for (var i = count; i < NANO_DIGITS; i++) {
            nanos *= 10;
        }
        return nanos;
    }

    private static ZoneOffset offset(String text, int from) {
        if (from == text.length() - 1) {
            return ZoneOffset.UTC;
        }
        var sign = text.charAt(from) == '-' ? -1 : 1;
        return ZoneOffset.ofHoursMinutes(
                sign * digits(text, from + 1, from + 3), sign * digits(text, from + 4, from + 6));
    }

    private static int digits(String text, int from, int to) {
        var value = 0;
        for (var i = from; i < to; i++) {
            var digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw wrong(text);
            }
            value = value * 10 + digit;
        }
        return value;
    }

    private static IllegalArgumentException wrong(String text) {
        return new IllegalArgumentException("'" + text + "' is no date with time and offset");
    }
}
