package dev.plumbline.trend;

import java.time.LocalDate;

/// How far back a chart looks.
public enum Zoom {
    FOUR_WEEKS,
    THREE_MONTHS,
    YEAR,
    ALL;

    private static final int FOUR_WEEKS_OF_DAYS = 28;

    /// The days up to `last`: four weeks at least, and no days on end before anything was recorded.
    ///
    /// @param first of all days with something recorded
    public Range until(LocalDate last, LocalDate first) {
        var fourWeeks = last.minusDays(FOUR_WEEKS_OF_DAYS - 1L);
        var begin = switch (this) {
            case FOUR_WEEKS -> fourWeeks;
            case THREE_MONTHS -> later(first, last.minusMonths(3).plusDays(1));
            case YEAR -> later(first, last.minusYears(1).plusDays(1));
            case ALL -> first;
        };
        return new Range(begin.isAfter(fourWeeks) ? fourWeeks : begin, last);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
