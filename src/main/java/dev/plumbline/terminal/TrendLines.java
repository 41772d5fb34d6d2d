package dev.plumbline.terminal;

import dev.plumbline.trend.Best;
import dev.plumbline.trend.DaysAfter;
import dev.plumbline.trend.Totals;
import dev.plumbline.trend.Trend;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The figures of the charts as a few lines for the eye.
final class TrendLines {
    private static final String UNKNOWN = "-";

    private TrendLines() {}

    static List<String> of(Trend trend) {
        if (trend.entries().isEmpty()) {
            return List.of("Nothing is recorded yet.");
        }
        var lines = new ArrayList<String>();
        lines.add(year(trend.totals()));
        var week = trend.weeks().getLast();
        lines.add("Week of %s: %d of %d days".formatted(week.monday(), week.days(), trend.goal()));
        trend.bests().stream().map(TrendLines::best).forEach(lines::add);
        lines.add("Before, 0 worst to 10 easy: mean of 7 days %s, of 28 days %s"
                .formatted(
                        score(trend.means().get(trend.today())),
                        score(trend.slowMeans().get(trend.today()))));
        var changes = trend.changes();
        if (changes.scored() > 0) {
            lines.add("After a hang: %d better, %d about the same, %d worse"
                    .formatted(changes.better(), changes.same(), changes.worse()));
        }
        lines.add(beside(trend.daysAfter()));
        return lines;
    }

    private static String year(Totals totals) {
        return "%s: %d sessions, %s hung, %s landing, %d weeks at the goal"
                .formatted(
                        totals.year(),
                        totals.sessions(),
                        EntryLine.clock(totals.hung()),
                        EntryLine.clock(totals.landed()),
                        totals.weeksAtGoal());
    }

    private static String best(Best best) {
        var hang = best.hang();
        var routine = hang.entry().routine();
        return "Longest set, %s%s: %s on %s"
                .formatted(
                        routine == null ? "no routine" : routine.name(),
                        hang.bar() == null ? "" : ", " + hang.bar(),
                        EntryLine.clock(hang.held()),
                        hang.day())
                .replaceAll("\\p{Cntrl}+", " ");
    }

    private static String beside(DaysAfter beside) {
        var days = "Days after a hang: %d scored, other days: %d".formatted(beside.after(), beside.others());
        return beside.isEnough()
                ? "%s; before %s and %s%s. This says nothing about cause."
                        .formatted(
                                days,
                                score(beside.meanAfter()),
                                score(beside.meanOthers()),
                                beside.isAboutTheSame() ? ", about the same" : "")
                : days + "; compared from " + DaysAfter.ENOUGH + " of each";
    }

    private static String score(@Nullable Double mean) {
        return mean == null ? UNKNOWN : String.format(Locale.ROOT, "%.1f", mean);
    }
}
