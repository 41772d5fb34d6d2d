package dev.plumbline.trend;

import static dev.plumbline.support.Entries.GARAGE;
import static dev.plumbline.support.Entries.felt;
import static dev.plumbline.support.Entries.hung;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.history.Entry;
import dev.plumbline.routine.Phase;
import dev.plumbline.routine.Routine;
import dev.plumbline.routine.Routines;
import dev.plumbline.session.EndedBy;
import dev.plumbline.session.HeldPhase;
import dev.plumbline.session.HungSet;
import dev.plumbline.trend.HangCourse.Point;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HangCourseTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Days DAYS = new Days(0);
    private static final Duration PLANNED = Duration.ofSeconds(35);

    @Test
    void eachSetIsAPointWithWhatWasPlannedAndWhatWasHeld() {
        var cut = session(Routines.STANDARD);
        cut = cut.withSets(List.of(cut.sets().getFirst(), cut.sets().getLast().letGoAt(Duration.ofMillis(20_500))));

        assertThat(course(100, cut).points())
                .containsExactly(
                        new Point(DAY, 1, PLANNED, PLANNED), new Point(DAY, 1, PLANNED, Duration.ofMillis(20_500)));
    }

    @Test
    void anOpenHangHasNoPlan() {
        var open = session(Routines.OPEN)
                .withSets(List.of(new HungSet(List.of(
                        new HeldPhase(Phase.OPEN_HANG, Duration.ofSeconds(170), Duration.ofSeconds(72), EndedBy.LANDED),
                        new HeldPhase(
                                Phase.SLOW_LAND, Duration.ofSeconds(10), Duration.ofSeconds(10), EndedBy.TIME)))));

        assertThat(course(100, open).points()).containsExactly(new Point(DAY, 1, null, Duration.ofSeconds(72)));
    }

    @Test
    void neitherTheFloorNorWhatWasNotDoneIsAHang() {
        var half = session(Routines.STANDARD);
        half = half.withSets(
                List.of(half.sets().getFirst(), half.sets().getLast().withDone(false)));

        assertThat(course(100, session(Routines.FLOOR), half).points()).hasSize(1);
    }

    @Test
    void moreSetsThanAChartCanShowAreMeansOfTheirPlace() {
        var all = IntStream.rangeClosed(1, 20)
                .mapToObj(day -> hung("2026-11-%02dT07:00:00+01:00".formatted(day), Routines.STANDARD, 5, 6))
                .toList();
        var range = new Range(LocalDate.of(2026, 11, 1), DAY);

        var course = HangCourse.of(Hang.all(all, DAYS), range, 10);

        assertThat(course.points())
                .hasSize(10)
                .allSatisfy(point -> assertThat(point).isEqualTo(new Point(point.day(), 4, PLANNED, PLANNED)));
    }

    @Test
    void aHundredThousandSetsAreNoMorePointsThanAsked() {
        var one = session(Routines.STANDARD);
        var hangs = IntStream.range(0, 100_000)
                .mapToObj(day -> new Hang(one, 1, DAY.minusDays(day % 3650), PLANNED, PLANNED, Ending.AS_PLANNED))
                .toList();

        var course = HangCourse.of(hangs, new Range(DAY.minusDays(3649), DAY), 240);

        assertThat(course.points()).hasSizeBetween(200, 240);
        assertThat(course.points().stream().mapToInt(Point::sets).sum()).isEqualTo(100_000);
    }

    @Test
    void theBestIsTheLongestSetOfARoutineOnABar() {
        var door = session(Routines.STANDARD).withBar(null);
        var longer = hung("2026-11-21T07:00:00+01:00", Routines.LONG, 5, 6);
        var short20 = session(Routines.GENTLE);

        var bests = Best.each(Hang.all(List.of(short20, session(Routines.STANDARD), door, longer), DAYS));

        assertThat(bests)
                .extracting(
                        best -> best.hang().routine(),
                        best -> best.hang().bar(),
                        best -> best.hang().held())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("long", GARAGE.name(), Duration.ofSeconds(50)),
                        org.assertj.core.groups.Tuple.tuple("standard", GARAGE.name(), PLANNED),
                        org.assertj.core.groups.Tuple.tuple("standard", null, PLANNED),
                        org.assertj.core.groups.Tuple.tuple("gentle", GARAGE.name(), Duration.ofSeconds(21)));
        assertThat(bests.getFirst().hang().routine()).isEqualTo("long");
    }

    @Test
    void ofEqualSetsTheFirstStaysTheBest() {
        var later = hung("2026-11-21T07:00:00+01:00", Routines.STANDARD, 5, 6);

        assertThat(Best.of(Hang.all(List.of(session(Routines.STANDARD), later), DAYS)))
                .hasValueSatisfying(best -> {
                    assertThat(best.hang().day()).isEqualTo(DAY);
                    assertThat(best.hang().number()).isEqualTo(1);
                });
        assertThat(Best.of(List.of())).isEmpty();
    }

    @Test
    void theScaleHasAFewRoundSeconds() {
        assertThat(course(100, session(Routines.STANDARD)).scale()).isEqualTo(new Scale(0, 35, List.of(10, 20, 30)));
        assertThat(course(100).scale()).isEqualTo(new Scale(0, 5, List.of(2, 4)));
    }

    private static Entry session(Routine routine) {
        return hung("2026-11-20T07:00:00+01:00", routine, 5, 6);
    }

    private static HangCourse course(int most, Entry... entries) {
        return HangCourse.of(Hang.all(List.of(entries), DAYS), new Range(DAY.minusDays(7), DAY.plusDays(7)), most);
    }

    @Test
    void anEntryWithoutSetsHasNoHang() {
        assertThat(course(100, felt("2026-11-20T07:00:00+01:00", 5, 6)).points())
                .isEmpty();
    }
}
