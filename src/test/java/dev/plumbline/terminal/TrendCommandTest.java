package dev.plumbline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.history.Feel;
import dev.plumbline.history.StorageFailure;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TrendCommandTest {
    private final Bench bench = new Bench();

    @Test
    void theFiguresAreAFewLinesForTheEye() throws StorageFailure {
        bench.store.append(List.of(
                Entries.hung(1).withFeel(new Feel(4, 6, null)), Entries.hung(2).withFeel(new Feel(6, 6, null))));

        assertThat(bench.run("trend")).isZero();

        assertThat(bench.outLines())
                .hasSize(6)
                .anyMatch(line -> line.contains(": 2 sessions, 0:24 hung, 0:00 landing"))
                .anyMatch(line -> line.startsWith("Longest set, Gentle: 0:12 on "))
                .contains(
                        "Before, 0 worst to 10 easy: mean of 7 days 5.0, of 28 days 5.0",
                        "After a hang: 1 better, 1 about the same, 0 worse",
                        "Days after a hang: 0 scored, other days: 1; compared from 10 of each");
    }

    @Test
    void anEmptyHistorySaysSo() {
        assertThat(bench.run("trend")).isZero();
        assertThat(bench.outLines()).containsExactly("Nothing is recorded yet.");
    }

    @Test
    void asJsonTheyAreOneObjectWithEveryDayWeekAndSet() throws StorageFailure {
        bench.store.append(List.of(
                Entries.hung(1).withFeel(new Feel(4, 6, 5)), Entries.hung(2).withFeel(new Feel(6, null, null))));

        assertThat(bench.run("trend", "--json")).isZero();
        var trend = json();

        assertThat(trend.propertyNames())
                .containsExactly(
                        "format",
                        "v",
                        "today",
                        "weekly_goal",
                        "day_start_hour",
                        "year",
                        "days",
                        "weeks",
                        "sets",
                        "bests",
                        "scores",
                        "changes",
                        "days_after_a_hang");
        assertThat(trend.at("/year/hung_s").asDouble()).isEqualTo(24);
        assertThat(trend.at("/days/0/before_7_days").asDouble()).isEqualTo(5);
        assertThat(trend.at("/sets/1").propertyNames())
                .containsExactly("date", "id", "set", "routine", "grip", "planned_s", "held_s", "ended");
        assertThat(trend.at("/sets/1/ended").asString()).isEqualTo("interrupted");
        assertThat(trend.at("/bests")).hasSize(1);
        assertThat(trend.at("/scores/0/change").asInt()).isEqualTo(2);
        assertThat(trend.at("/scores/0/next_morning").asInt()).isEqualTo(5);
        assertThat(trend.at("/scores/1").has("change")).isFalse();
        assertThat(trend.at("/days_after_a_hang").has("mean_before")).isFalse();
    }

    @Test
    void anEmptyHistoryIsAnObjectToo() {
        assertThat(bench.run("trend", "--json")).isZero();
        assertThat(json().at("/weeks")).isEmpty();
    }

    private JsonNode json() {
        return JsonMapper.builder().build().readTree(bench.out.toString());
    }
}
