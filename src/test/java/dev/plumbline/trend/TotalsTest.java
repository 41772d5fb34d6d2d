package dev.plumbline.trend;

import static dev.plumbline.support.Entries.felt;
import static dev.plumbline.support.Entries.hung;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.history.Entry;
import dev.plumbline.routine.Routines;
import java.time.Duration;
import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotalsTest {
    private static final Days DAYS = new Days(0);
    private static final Year YEAR = Year.of(2026);

    @Test
    void aYearAddsUpItsOwnSessions() {
        var entries = List.of(
                hung("2025-12-31T23:00:00+01:00", Routines.STANDARD, 5, 6),
                hung("2026-01-02T07:00:00+01:00", Routines.STANDARD, 5, 6),
                hung("2026-11-20T07:00:00+01:00", Routines.GENTLE, null, null));

        var totals = Totals.of(entries, YEAR, 4, DAYS);

        assertThat(totals.sessions()).isEqualTo(2);
        assertThat(totals.hung()).isEqualTo(Duration.ofSeconds(2 * 35 + 2 * 21));
        assertThat(totals.landed()).isEqualTo(Duration.ofSeconds(2 * 10 + 2 * 9));
    }

    @Test
    void aSetThatWasNotDoneCountsNowhere() {
        var half = notDone(hung("2026-11-20T07:00:00+01:00", Routines.STANDARD, 5, 6), 1);
        var none = notDone(hung("2026-11-19T07:00:00+01:00", Routines.STANDARD, 5, 6), 2);

        var totals = Totals.of(List.of(half, none), YEAR, 4, DAYS);

        assertThat(totals.sessions()).isEqualTo(1);
        assertThat(totals.hung()).isEqualTo(Duration.ofSeconds(35));
        assertThat(totals.landed()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void theFloorIsASessionButNoHanging() {
        var totals = Totals.of(List.of(hung("2026-11-20T07:00:00+01:00", Routines.FLOOR, 5, 6)), YEAR, 4, DAYS);

        assertThat(totals).isEqualTo(new Totals(YEAR, 1, Duration.ZERO, Duration.ZERO, 0));
    }

    @Test
    void aMereScoreIsNoSession() {
        assertThat(Totals.of(List.of(felt("2026-11-20T07:00:00+01:00", 5, null)), YEAR, 4, DAYS)
                        .sessions())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "2, 2", "3, 1", "4, 0"})
    void aWeekIsAtTheGoalWhenEnoughOfItsDaysHaveSomething(int goal, int weeks) {
        var entries = Stream.of(
                        "2026-11-16T07:00:00+01:00",
                        "2026-11-18T07:00:00+01:00",
                        "2026-11-18T19:00:00+01:00",
                        "2026-11-22T07:00:00+01:00",
                        "2026-11-23T07:00:00+01:00",
                        "2026-11-25T07:00:00+01:00")
                .map(at -> felt(at, 5, null))
                .toList();

        assertThat(Totals.of(entries, YEAR, goal, DAYS).weeksAtGoal()).isEqualTo(weeks);
    }

    @Test
    void aWeekBelongsToTheYearOfItsThursday() {
        var monday = List.of(felt("2025-12-29T07:00:00+01:00", 5, null));

        assertThat(Totals.of(monday, YEAR, 1, DAYS).weeksAtGoal()).isEqualTo(1);
        assertThat(Totals.of(monday, Year.of(2025), 1, DAYS).weeksAtGoal()).isZero();
    }

    @Test
    void anHourAfterMidnightStillBelongsToTheEveningOfWhoStaysUpLate() {
        var late = List.of(hung("2026-01-01T01:00:00+01:00", Routines.STANDARD, 5, 6));

        assertThat(Totals.of(late, YEAR, 4, new Days(4)).sessions()).isZero();
        assertThat(Totals.of(late, YEAR, 4, DAYS).sessions()).isEqualTo(1);
    }

    private static Entry notDone(Entry entry, int sets) {
        var all = entry.sets();
        return entry.withSets(Stream.concat(
                        all.stream().limit(sets).map(set -> set.withDone(false)),
                        all.stream().skip(sets))
                .toList());
    }
}
