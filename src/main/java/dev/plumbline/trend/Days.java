package dev.plumbline.trend;

import dev.plumbline.history.Entry;
import java.time.LocalDate;
import java.time.LocalDateTime;

/// Which day a moment belongs to, as people count who stay up late: the date where and when it was recorded.
///
/// @param startHour the hour at which a new day begins, 0 to 23
public record Days(int startHour) {
    public Days {
        if (startHour < 0 || startHour > 23) {
            throw new IllegalArgumentException("No day begins at hour " + startHour);
        }
    }

    public LocalDate of(LocalDateTime moment) {
        return moment.minusHours(startHour).toLocalDate();
    }

    public LocalDate of(Entry entry) {
        return of(entry.startedAt().toLocalDateTime());
    }
}
