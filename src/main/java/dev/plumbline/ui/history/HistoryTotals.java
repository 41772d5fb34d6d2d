package dev.plumbline.ui.history;

import dev.plumbline.trend.Totals;
import dev.plumbline.words.Words;
import java.time.Duration;
import java.util.List;

/// The figures at the head of the screen, each with the words that say what it counts.
record HistoryTotals(List<Figure> figures) {
    /// One number and its meaning.
    record Figure(String number, String meaning) {}

    private static final Duration HALF_A_MINUTE = Duration.ofSeconds(30);

    static HistoryTotals of(Totals totals, Words words) {
        return new HistoryTotals(List.of(
                new Figure(
                        Integer.toString(totals.sessions()),
                        words.get(
                                "history.totals.sessions",
                                totals.sessions(),
                                totals.year().toString())),
                new Figure(length(totals.hung(), words), words.get("history.totals.hung")),
                new Figure(
                        Integer.toString(totals.weeksAtGoal()),
                        words.get("history.totals.weeks", totals.weeksAtGoal()))));
    }

    /// As exact as a long sum deserves: seconds under two minutes, then minutes.
    private static String length(Duration sum, Words words) {
        if (sum.compareTo(Duration.ofMinutes(2)) < 0) {
            return words.span(sum);
        }
        var rounded = sum.plus(HALF_A_MINUTE);
        return rounded.toHours() == 0
                ? words.get("span.minutes", rounded.toMinutes())
                : words.get("history.totals.hours", rounded.toHours(), rounded.toMinutesPart());
    }
}
