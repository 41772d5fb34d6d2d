package dev.plumbline.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderTest {
    /// Wednesday 18 November 2026, and the night in which the clocks go forward in Berlin.
    @ParameterizedTest
    @CsvSource(textBlock = """
            WEDNESDAY, 07:30, 2026-11-18T07:29:59+01:00[Europe/Berlin], 2026-11-18T07:30+01:00[Europe/Berlin]
            WEDNESDAY, 07:30, 2026-11-18T07:30:00+01:00[Europe/Berlin], 2026-11-25T07:30+01:00[Europe/Berlin]
            TUESDAY,   00:00, 2026-11-18T07:30:00+01:00[Europe/Berlin], 2026-11-24T00:00+01:00[Europe/Berlin]
            SUNDAY,    02:30, 2026-03-28T12:00:00+01:00[Europe/Berlin], 2026-03-29T03:30+02:00[Europe/Berlin]
            """)
    void theNextTimeIsTheFirstOneAfterNow(DayOfWeek day, LocalTime at, ZonedDateTime now, ZonedDateTime next) {
        assertThat(new Reminder(Set.of(day), at, true).next(now)).contains(next);
    }

    @Test
    void withoutADayThereIsNone() {
        assertThat(Reminder.NONE.next(ZonedDateTime.parse("2026-11-18T07:30:00+01:00[Europe/Berlin]")))
                .isEmpty();
    }
}
