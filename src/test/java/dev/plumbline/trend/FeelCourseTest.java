package dev.plumbline.trend;

import static dev.plumbline.support.Entries.felt;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.history.Entry;
import dev.plumbline.trend.FeelCourse.Felt;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeelCourseTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Test
    void anEntryWithoutAnyScoreIsNotInTheCourse() {
        var course = course(felt("2026-11-20T07:00:00+01:00"), felt("2026-11-20T08:00:00+01:00", null, 7));

        assertThat(course.felt()).containsExactly(new Felt(DAY, null, 7));
        assertThat(course.mean()).isEmpty();
    }

    @Test
    void scoresBeforeTheFirstDayStillWeighInTheMean() {
        var course = course(felt("2026-11-18T07:00:00+01:00", 4, 6));

        assertThat(course.isEmpty()).isTrue();
        assertThat(course.mean()).containsEntry(DAY, 4.0);
    }

    @Test
    void twoScoresOfOneDayCountAsTheirMean() {
        var course = course(felt("2026-11-20T07:00:00+01:00", 4, 6), felt("2026-11-20T19:00:00+01:00", 7, null));

        assertThat(course.mean()).containsEntry(DAY, 5.5);
        assertThat(course.felt()).hasSize(2);
    }

    private static FeelCourse course(Entry... entries) {
        return FeelCourse.of(List.of(entries), DAY, DAY.plusDays(7), new RunningMean(7), new Days(0));
    }
}
