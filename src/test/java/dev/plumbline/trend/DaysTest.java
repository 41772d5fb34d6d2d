package dev.plumbline.trend;

import static dev.plumbline.support.Entries.felt;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DaysTest {
    private static final Instant SPRING = Instant.parse("2026-01-01T00:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T00:00:00, 0, 2026-11-20",
        "2026-11-20T03:59:59, 4, 2026-11-19",
        "2026-11-20T04:00:00, 4, 2026-11-20",
        "2026-01-01T22:59:59, 23, 2025-12-31"
    })
    void aDayBeginsAtItsHour(LocalDateTime moment, int hour, LocalDate day) {
        assertThat(new Days(hour).of(moment)).isEqualTo(day);
    }

    /// Every hour around the next two changes of the clocks, or of a day where there are none.
    static Stream<ZoneId> zones() {
        return ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of);
    }

    @ParameterizedTest
    @MethodSource("zones")
    void aDayAndItsWeekAreThoseOfTheCalendarAtThePlaceOfRecording(ZoneId zone) {
        for (var moment : moments(zone)) {
            var there = moment.atZone(zone).toOffsetDateTime();
            var entry = felt(there.toString());

            assertThat(new Days(0).of(entry)).as("%s", there).isEqualTo(there.toLocalDate());
            assertThat(new Days(4).of(entry))
                    .as("%s from four", there)
                    .isEqualTo(there.getHour() < 4 ? there.toLocalDate().minusDays(1) : there.toLocalDate());
            assertThat(WeekCount.of(List.of(entry), new Range(there.toLocalDate(), there.toLocalDate()), new Days(0)))
                    .as("the week of %s", there)
                    .containsExactly(new WeekCount(
                            there.toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), 1));
        }
    }

    private static List<Instant> moments(ZoneId zone) {
        var first = zone.getRules().nextTransition(SPRING);
        var start = first == null ? SPRING : first.getInstant();
        var second = zone.getRules().nextTransition(start);
        var other = second == null ? start.plusSeconds(43_200) : second.getInstant();
        return Stream.of(start, other)
                .flatMap(change -> Stream.of(-86_400, -7_200, -3_600, -1, 0, 1, 3_600, 7_200, 86_400)
                        .map(change::plusSeconds))
                .toList();
    }

    @Test
    void travelMovesNoDayThatWasRecorded() {
        var entries = List.of(
                felt("2026-11-20T23:30:00+09:00"),
                felt("2026-11-20T07:30:00-08:00"),
                felt("2026-11-21T00:10:00+01:00"));

        assertThat(DayTotal.of(entries, new Days(0)))
                .containsOnlyKeys(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 21));
        assertThat(DayTotal.of(entries, new Days(0)).get(LocalDate.of(2026, 11, 20)))
                .extracting(DayTotal::entries)
                .isEqualTo(2);
    }

    @Test
    void anEntryInTheHourThatComesTwiceCountsOnItsDay() {
        var twice = List.of("2026-10-25T02:30:00+02:00", "2026-10-25T02:30:00+01:00").stream()
                .map(OffsetDateTime::parse)
                .map(at -> felt(at.toString()))
                .toList();

        assertThat(DayTotal.of(twice, new Days(2)).get(LocalDate.of(2026, 10, 25)))
                .extracting(DayTotal::entries)
                .isEqualTo(2);
    }
}
