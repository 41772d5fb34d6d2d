package dev.plumbline.trend;

import static dev.plumbline.support.Entries.felt;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.trend.Week.Mark;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeekTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final Days FROM_MIDNIGHT = new Days(0);

    @Test
    void aWeekTellsDoneFromPassedFromAhead() {
        var week = Week.of(
                List.of(felt("2026-11-10T07:00:00+01:00"), felt("2026-11-16T07:00:00+01:00")), FRIDAY, FROM_MIDNIGHT);

        assertThat(week.marks())
                .containsExactly(Mark.DONE, Mark.PASSED, Mark.PASSED, Mark.PASSED, Mark.OPEN, Mark.AHEAD, Mark.AHEAD);
        assertThat(week.done()).isEqualTo(1);
    }

    @Test
    void nobodyMissedTheDaysBeforeTheFirst() {
        var week = Week.of(List.of(felt("2026-11-18T07:00:00+01:00")), FRIDAY, FROM_MIDNIGHT);

        assertThat(week.marks().subList(0, 4))
                .containsExactly(Mark.BEFORE_ALL, Mark.BEFORE_ALL, Mark.DONE, Mark.PASSED);
    }

    @Test
    void anEmptyHistoryHasMissedNothing() {
        assertThat(Week.of(List.of(), FRIDAY, FROM_MIDNIGHT).marks())
                .doesNotContain(Mark.PASSED)
                .contains(Mark.OPEN);
    }

    @Test
    void anHourAfterMidnightStillBelongsToTheDayBeforeForWhoStaysUp() {
        var late = List.of(felt("2026-11-20T01:30:00+01:00"));

        assertThat(Week.of(late, FRIDAY, new Days(4)).marks().get(3)).isEqualTo(Mark.DONE);
        assertThat(Week.of(late, FRIDAY, FROM_MIDNIGHT).marks().get(4)).isEqualTo(Mark.DONE);
    }

    @Test
    void theDayIsTheOneAtThePlaceOfRecording() {
        var inTokyo = List.of(felt("2026-11-20T06:00:00+09:00"));

        assertThat(Week.of(inTokyo, FRIDAY, FROM_MIDNIGHT).marks().get(4)).isEqualTo(Mark.DONE);
    }
}
