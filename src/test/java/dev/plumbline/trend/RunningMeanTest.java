package dev.plumbline.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RunningMeanTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);

    private final TreeMap<LocalDate, Double> scores = new TreeMap<>();

    @Test
    void aScoreCountsForEveryDayUntilTheNext() {
        scores.put(FIRST, 4.0);
        scores.put(FIRST.plusDays(3), 8.0);

        var means = means(7, 4);

        assertThat(means).contains(entry(FIRST, 4.0), entry(FIRST.plusDays(2), 4.0), entry(FIRST.plusDays(3), 5.0));
        assertThat(means.get(FIRST.plusDays(4))).isEqualTo((4 + 4 + 4 + 8 + 8) / 5.0, within(1e-9));
    }

    @Test
    void aScoreOlderThanTheWindowCountsNoMore() {
        scores.put(FIRST, 2.0);
        scores.put(FIRST.plusDays(7), 6.0);

        assertThat(means(7, 7)).contains(entry(FIRST.plusDays(6), 2.0), entry(FIRST.plusDays(7), 6.0));
    }

    @Test
    void daysOutOfReachOfAnyScoreAreAGap() {
        scores.put(FIRST, 2.0);

        assertThat(means(7, 20).keySet())
                .containsExactlyElementsOf(FIRST.datesUntil(FIRST.plusDays(7)).toList());
    }

    @Test
    void twentyEightDaysRememberWhatSevenHaveForgotten() {
        scores.put(FIRST, 2.0);
        scores.put(FIRST.plusDays(14), 6.0);

        assertThat(means(28, 21)).containsEntry(FIRST.plusDays(20), (14 * 2.0 + 7 * 6.0) / 21);
        assertThat(means(7, 21)).containsEntry(FIRST.plusDays(20), 6.0).doesNotContainKey(FIRST.plusDays(10));
    }

    @Test
    void scoresFromBeforeTheRangeReachIntoIt() {
        scores.put(FIRST.minusDays(3), 2.0);

        assertThat(means(7, 9)).containsOnlyKeys(FIRST, FIRST.plusDays(1), FIRST.plusDays(2), FIRST.plusDays(3));
    }

    @Test
    void aThousandYearsWithoutScoresCostNothing() {
        scores.put(LocalDate.of(1900, 1, 1), 2.0);
        scores.put(LocalDate.of(9999, 1, 1), 2.0);

        assertThat(new RunningMean(7).of(scores, new Range(scores.firstKey(), scores.lastKey())))
                .hasSize(8);
    }

    private NavigableMap<LocalDate, Double> means(int window, int days) {
        return new RunningMean(window).of(scores, new Range(FIRST, FIRST.plusDays(days)));
    }
}
