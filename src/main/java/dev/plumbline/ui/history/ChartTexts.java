package dev.plumbline.ui.history;

import dev.plumbline.trend.Beads;
import dev.plumbline.trend.Best;
import dev.plumbline.trend.DaysAfter;
import dev.plumbline.trend.FeelCourse;
import dev.plumbline.trend.HangCourse;
import dev.plumbline.trend.Range;
import dev.plumbline.ui.chart.ChartWords;
import dev.plumbline.words.Words;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the charts say in words: whole, for who cannot see them, and point by point.
final class ChartTexts {
    private static final int HALF_A_SECOND = 500;

    private final Words words;
    private final Year thisYear;

    ChartTexts(Words words, Year thisYear) {
        this.words = words;
        this.thisYear = thisYear;
    }

    ChartWords beads(Figures figures) {
        var beads = figures.beads();
        var recorded =
                beads.beads().stream().filter(bead -> bead.total() != null).count();
        return new ChartWords(
                words.get(
                        "history.beads.whole",
                        beads.year().toString(),
                        recorded,
                        length(figures.totals().hung())),
                index -> bead(beads, beads.beads().get(index)));
    }

    private String bead(Beads beads, Beads.Bead bead) {
        var total = bead.total();
        var day = day(bead.day());
        if (total == null) {
            return words.get(bead.day().isAfter(beads.today()) ? "history.beads.ahead" : "history.beads.nothing", day);
        }
        return total.hung().isZero()
                ? words.get("history.beads.recorded", day, total.entries())
                : words.get("history.beads.hung", day, total.sessions(), seconds(total.hung()));
    }

    ChartWords hang(Figures figures) {
        var course = figures.hang();
        var points = course.points();
        var said = points.isEmpty()
                ? words.get("history.hang.none", between(course.range()))
                : words.get(
                        "history.hang.whole",
                        between(course.range()),
                        points.stream().mapToInt(HangCourse.Point::sets).sum());
        return new ChartWords(
                Stream.of(said, bests(figures.bests()))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" ")),
                index -> hang(points.get(index)));
    }

    private String hang(HangCourse.Point point) {
        var planned = point.planned();
        var day = day(point.day());
        if (point.sets() > 1) {
            return words.get(
                    planned == null ? "history.hang.shared.open" : "history.hang.shared",
                    day,
                    point.sets(),
                    seconds(point.held()),
                    planned == null ? 0 : seconds(planned));
        }
        return planned == null
                ? words.get("history.hang.open", day, seconds(point.held()))
                : words.get("history.hang.one", day, seconds(point.held()), seconds(planned));
    }

    /// The best of each routine on each bar; a bar is named where there are several. Of a single one the bob tells.
    String bests(List<Best> bests) {
        var bars = bests.stream()
                .map(best -> Objects.toString(best.hang().bar(), ""))
                .distinct()
                .count();
        return bests.size() < 2
                ? ""
                : words.get(
                        "history.best.each",
                        bests.stream().map(best -> best(best, bars > 1)).collect(Collectors.joining(", ")));
    }

    private String best(Best best, boolean withBar) {
        var hang = best.hang();
        var performed = hang.entry().routine();
        var routine = performed == null ? words.get("history.best.none") : performed.name();
        var where = hang.bar() == null || !withBar ? routine : words.get("history.best.where", routine, hang.bar());
        return words.get("history.best.one", where, clock(hang.held()));
    }

    /// The words beside the bob.
    String best(HangCourse course) {
        return course.best()
                .map(best -> words.get(
                        "history.best",
                        clock(best.hang().held()),
                        shortDay(best.hang().day())))
                .orElse("");
    }

    ChartWords feel(Figures figures) {
        var course = figures.feel();
        var felt = course.felt();
        if (course.isEmpty()) {
            return ChartWords.silent(words.get("history.feel.none", between(course.range())));
        }
        var changes = figures.changes();
        return new ChartWords(
                words.get(
                        "history.feel.whole",
                        between(course.range()),
                        felt.stream().mapToInt(FeelCourse.Felt::entries).sum(),
                        last(course.means()),
                        last(course.slowMeans()),
                        changes.better(),
                        changes.same(),
                        changes.worse()),
                index -> felt(felt.get(index)));
    }

    private String last(List<List<FeelCourse.Mean>> lines) {
        return lines.isEmpty()
                ? words.get("history.feel.unknown")
                : score(lines.getLast().getLast().score());
    }

    private String felt(FeelCourse.Felt felt) {
        var day = day(felt.day());
        var where = felt.entries() == 1 ? day : words.get("history.feel.shared", day, felt.entries());
        return words.get("history.feel.one", where, given(felt.before()), given(felt.after()));
    }

    private String given(@Nullable Double score) {
        return score == null ? words.get("history.feel.unknown") : score(score);
    }

    /// Days after a hang beside other days, from enough of each; empty before.
    String beside(DaysAfter beside) {
        return beside.isEnough()
                ? words.get(
                        beside.isAboutTheSame() ? "history.beside.same" : "history.beside",
                        score(beside.meanAfter()),
                        score(beside.meanOthers()))
                : "";
    }

    private String between(Range range) {
        return words.get("history.range", shortDay(range.first()), shortDay(range.last()));
    }

    private String score(double score) {
        var format = NumberFormat.getInstance(words.locale());
        format.setMaximumFractionDigits(1);
        return format.format(score);
    }

    private String length(Duration length) {
        return words.span(length);
    }

    private static long seconds(Duration length) {
        return length.plusMillis(HALF_A_SECOND).toSeconds();
    }

    private static String clock(Duration length) {
        var rounded = length.plusMillis(HALF_A_SECOND);
        return "%d:%02d".formatted(rounded.toMinutes(), rounded.toSecondsPart());
    }

    private String day(LocalDate day) {
        return format(day, "EEE d MMM");
    }

    private String shortDay(LocalDate day) {
        return format(day, "d MMM");
    }

    private String format(LocalDate day, String pattern) {
        var whole = day.getYear() == thisYear.getValue() ? pattern : pattern + " yyyy";
        return day.format(DateTimeFormatter.ofPattern(whole, words.locale()));
    }
}
