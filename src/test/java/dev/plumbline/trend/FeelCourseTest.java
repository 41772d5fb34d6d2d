package dev.plumbline.trend;

import static dev.plumbline.support.Entries.felt;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.history.Entry;
import dev.plumbline.trend.FeelCourse.Felt;
import dev.plumbline.trend.FeelCourse.Mean;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FeelCourseTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final int PLENTY = 100;

    @Test
    void anEntryWithoutAnyScoreIsNotInTheCourse() {
        var course = course(felt("2026-11-20T07:00:00+01:00"), felt("2026-11-20T08:00:00+01:00", null, 7));

        assertThat(course.felt()).containsExactly(new Felt(DAY, 1, null, 7.0));
        assertThat(course.means()).isEmpty();
    }

    @Test
    void scoresBeforeTheFirstDayStillWeighInTheMean() {
        var course = course(felt("2026-11-18T07:00:00+01:00", 4, 6));

        assertThat(course.isEmpty()).isTrue();
        assertThat(course.means().getFirst()).contains(new Mean(DAY, 4.0));
    }

    @Test
    void twoScoresOfOneDayCountAsTheirMean() {
        var course = course(felt("2026-11-20T07:00:00+01:00", 4, 6), felt("2026-11-20T19:00:00+01:00", 7, null));

        assertThat(course.means().getFirst()).contains(new Mean(DAY, 5.5));
        assertThat(course.felt()).hasSize(2);
    }

    @Test
    void aGapInTheScoresIsAGapInTheLine() {
        var course = course(felt("2026-11-20T07:00:00+01:00", 4, null), felt("2026-11-30T07:00:00+01:00", 6, null));

        assertThat(course.means()).hasSize(2);
        assertThat(course.means().getFirst().getLast()).isEqualTo(new Mean(DAY.plusDays(6), 4.0));
        assertThat(course.means().getLast().getFirst()).isEqualTo(new Mean(DAY.plusDays(10), 6.0));
        assertThat(course.slowMeans()).hasSize(1);
    }

    @Test
    void moreScoresThanAChartCanShowAreMeansOfTheirPlace() {
        var all = IntStream.range(0, 20)
                .mapToObj(day -> felt("2026-11-%02dT07:00:00+01:00".formatted(day + 1), day % 2 == 0 ? 4 : 6, 8))
                .toList();
        var range = new Range(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 20));

        var course = FeelCourse.of(all, range, 10, new Days(0));

        assertThat(course.felt())
                .hasSize(10)
                .allSatisfy(felt -> assertThat(felt).isEqualTo(new Felt(felt.day(), 2, 5.0, 8.0)));
    }

    @Test
    void theScaleLeavesRoomAroundTheScores() {
        assertThat(course(felt("2026-11-20T07:00:00+01:00", 6, 7)).scale())
                .isEqualTo(new Scale(4, 8, List.of(4, 6, 8)));
        assertThat(course(felt("2026-11-20T07:00:00+01:00", 0, 10)).scale())
                .isEqualTo(new Scale(0, 10, List.of(0, 2, 4, 6, 8, 10)));
        assertThat(course().scale().highest()).isEqualTo(10);
    }

    private static FeelCourse course(Entry... entries) {
        return FeelCourse.of(List.of(entries), new Range(DAY, DAY.plusDays(14)), PLENTY, new Days(0));
    }
}
