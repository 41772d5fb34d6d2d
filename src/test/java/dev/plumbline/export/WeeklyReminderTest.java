package dev.plumbline.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeeklyReminderTest {
    private static final ZonedDateTime FRIDAY_MORNING = ZonedDateTime.parse("2026-11-20T07:30:00+01:00[Europe/Berlin]");

    private static WeeklyReminder reminder(String time, DayOfWeek... days) {
        return new WeeklyReminder(Set.of(days), LocalTime.parse(time), "Hang");
    }

    @Test
    void everyLineIsAsACalendarReadsIt() {
        var text = reminder("18:05", DayOfWeek.SUNDAY, DayOfWeek.MONDAY).text(FRIDAY_MORNING);
        assertThat(text).isEqualTo("""
                        BEGIN:VCALENDAR
                        VERSION:2.0
                        PRODID:-//Plumbline//Reminder//EN
                        BEGIN:VEVENT
                        UID:reminder@plumbline
                        DTSTAMP:20261120T063000Z
                        DTSTART:20261122T180500
                        DURATION:PT10M
                        RRULE:FREQ=WEEKLY;BYDAY=MO,SU
                        SUMMARY:Hang
                        BEGIN:VALARM
                        ACTION:DISPLAY
                        TRIGGER:PT0S
                        DESCRIPTION:Hang
                        END:VALARM
                        END:VEVENT
                        END:VCALENDAR
                        """.replace("\n", "\r\n"));
    }

    @ParameterizedTest
    @CsvSource({"07:31, FRIDAY, 20261120T073100", "07:30, FRIDAY, 20261127T073000", "07:00, THURSDAY, 20261126T070000"})
    void theFirstOneIsStillToCome(String time, DayOfWeek day, String start) {
        assertThat(reminder(time, day).text(FRIDAY_MORNING)).contains("DTSTART:" + start + "\r\n");
    }

    @Test
    void whatMeansSomethingToACalendarIsEscaped() {
        var odd = new WeeklyReminder(Set.of(DayOfWeek.FRIDAY), LocalTime.NOON, "a;b,c\\d\ne");
        assertThat(odd.text(FRIDAY_MORNING)).contains("SUMMARY:a\\;b\\,c\\\\d\\ne\r\n");
    }

    @Test
    void noDayIsNoReminder() {
        assertThatIllegalArgumentException().isThrownBy(() -> reminder("07:00"));
    }
}
