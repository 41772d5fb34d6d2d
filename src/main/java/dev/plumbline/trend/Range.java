package dev.plumbline.trend;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// Days in a row, both ends included; the last is never before the first.
public record Range(LocalDate first, LocalDate last) {
    public Range {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("No days from " + first + " to " + last);
        }
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /// How many days there are, at least one.
    public long length() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /// How many days have to share a point so that there are no more than `most`; one where that many fit anyway.
    long daysAPoint(int count, int most) {
        return count <= most ? 1 : Math.ceilDiv(length(), most);
    }

    /// The middle of those days that share a point with `day`.
    LocalDate point(LocalDate day, long daysAPoint) {
        var past = ChronoUnit.DAYS.between(first, day);
        var middle = first.plusDays(past - past % daysAPoint + daysAPoint / 2);
        return middle.isAfter(last) ? last : middle;
    }
}
