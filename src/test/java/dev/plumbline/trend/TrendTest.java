package dev.plumbline.trend;

import static dev.plumbline.support.Entries.felt;
import static dev.plumbline.support.Entries.hung;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.history.Entry;
import dev.plumbline.routine.Grip;
import dev.plumbline.routine.Routines;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrendTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Days DAYS = new Days(0);

    @ParameterizedTest
    @CsvSource({"FOUR_WEEKS, 2026-10-24", "THREE_MONTHS, 2026-08-21", "YEAR, 2025-11-21", "ALL, 2020-02-29"})
    void aZoomLooksBackFromToday(Zoom zoom, LocalDate first) {
        assertThat(zoom.until(TODAY, LocalDate.of(2020, 2, 29))).isEqualTo(new Range(first, TODAY));
    }

    @Test
    void aShortHistoryDoesNotFillAYear() {
        assertThat(Zoom.YEAR.until(TODAY, LocalDate.of(2026, 9, 1)))
                .isEqualTo(new Range(LocalDate.of(2026, 9, 1), TODAY));
        assertThat(Zoom.ALL.until(TODAY, LocalDate.of(2026, 11, 18)).length()).isEqualTo(28);
    }

    @Test
    void oneStepIsAboutTheSame() {
        var entries = List.of(
                felt("2026-11-16T07:00:00+01:00", 5, 6),
                felt("2026-11-17T07:00:00+01:00", 5, 4),
                felt("2026-11-18T07:00:00+01:00", 5, 7),
                felt("2026-11-19T07:00:00+01:00", 5, 2),
                felt("2026-11-20T07:00:00+01:00", 5, null));

        assertThat(Changes.of(entries)).isEqualTo(new Changes(1, 2, 1));
    }

    @Test
    void daysAfterAHangStandBesideOtherDaysFromTenOfEach() {
        var entries = new ArrayList<Entry>();
        for (var day = LocalDate.of(2026, 10, 1); day.isBefore(LocalDate.of(2026, 10, 21)); day = day.plusDays(1)) {
            var hangs = day.getDayOfMonth() % 2 == 1;
            var at = day + "T07:00:00+01:00";
            entries.add(hangs ? hung(at, Routines.STANDARD, 4, 5) : felt(at, 7, null));
        }

        var ten = DaysAfter.of(entries, DAYS);
        var nine = DaysAfter.of(entries.subList(1, entries.size()), DAYS);

        assertThat(ten).isEqualTo(new DaysAfter(10, 10, 7, 4));
        assertThat(ten.isEnough()).isTrue();
        assertThat(ten.isAboutTheSame()).isFalse();
        assertThat(nine.isEnough()).isFalse();
    }

    @Test
    void theFloorMakesNoDayAfterAHang() {
        var entries = List.of(
                hung("2026-11-18T07:00:00+01:00", Routines.FLOOR, 5, 5), felt("2026-11-19T07:00:00+01:00", 6, null));

        assertThat(DaysAfter.of(entries, DAYS)).isEqualTo(new DaysAfter(0, 2, 0, 5.5));
    }

    @Test
    void weeksAreCountedFromTheFirstToThisOneTheEmptyOnesToo() {
        var trend =
                Trend.of(List.of(felt("2026-11-01T07:00:00+01:00"), felt("2026-11-02T07:00:00+01:00")), TODAY, 2, DAYS);

        assertThat(trend.weeks())
                .containsExactly(
                        new WeekCount(LocalDate.of(2026, 10, 26), 1),
                        new WeekCount(LocalDate.of(2026, 11, 2), 1),
                        new WeekCount(LocalDate.of(2026, 11, 9), 0),
                        new WeekCount(LocalDate.of(2026, 11, 16), 0));
    }

    @Test
    void anEmptyHistoryHasNoFigures() {
        var trend = Trend.of(List.of(), TODAY, 2, DAYS);

        assertThat(trend.weeks()).isEmpty();
        assertThat(trend.bests()).isEmpty();
        assertThat(trend.means()).isEmpty();
        assertThat(trend.changes().scored()).isZero();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            -          , -          , -       , -      , -      , -      , ''
            2026-11-20 , -          , -       , -      , -      , -      , ''
            -          , 2026-11-20 , -       , -      , -      , -      , ''
            -          , -          , standard, -      , -      , -      , ''
            -          , -          , -       , Garage , -      , -      , ''
            -          , -          , -       , -      , RELAXED, -      , ''
            -          , -          , -       , -      , -      , lifting, ''
            -          , -          , -       , -      , -      , -      , ' SHOULDER '
            -          , -          , -       , -      , -      , -      , gara
            -          , -          , -       , -      , -      , -      , Standard
            -          , -          , -       , -      , -      , -      , lift
            2026-11-20 , 2026-11-20 , standard, Garage , RELAXED, lifting, shoulder
            """)
    void aSelectionTakesWhatItNames(
            LocalDate from, LocalDate to, String routine, String bar, Grip grip, String tag, String text) {
        assertThat(new Selection(from, to, routine, bar, grip, tag, text).takes(tagged(), DAYS))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            2026-11-21 , -          , -    , -   , -   , -      , ''
            -          , 2026-11-19 , -    , -   , -   , -      , ''
            -          , -          , long , -   , -   , -      , ''
            -          , -          , -    , Door, -   , -      , ''
            -          , -          , -    , -   , FIRM, -      , ''
            -          , -          , -    , -   , -   , sitting, ''
            -          , -          , -    , -   , -   , -      , knee
            """)
    void aSelectionLeavesOutTheRest(
            LocalDate from, LocalDate to, String routine, String bar, Grip grip, String tag, String text) {
        assertThat(new Selection(from, to, routine, bar, grip, tag, text).takes(tagged(), DAYS))
                .isFalse();
    }

    @Test
    void whatHasNoRoutineAndNoBarIsOnNoneOfThem() {
        var score = felt("2026-11-20T07:00:00+01:00", 5, 6);

        assertThat(new Selection(null, null, "standard", null, null, null, "").takes(score, DAYS))
                .isFalse();
        assertThat(new Selection(null, null, null, "Garage", null, null, "").takes(score, DAYS))
                .isFalse();
        assertThat(new Selection(null, null, null, null, Grip.RELAXED, null, "").takes(score, DAYS))
                .isFalse();
    }

    private static Entry tagged() {
        return hung("2026-11-20T07:00:00+01:00", Routines.STANDARD, 5, 6)
                .withTags(List.of("lifting"))
                .withNote("Left shoulder looser");
    }
}
