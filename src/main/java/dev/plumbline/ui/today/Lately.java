package dev.plumbline.ui.today;

import dev.plumbline.history.Archive;
import dev.plumbline.history.Entry;
import dev.plumbline.history.Source;
import dev.plumbline.settings.Practice;
import dev.plumbline.trend.Days;
import dev.plumbline.trend.FeelCourse;
import dev.plumbline.trend.Week;
import dev.plumbline.trend.Zoom;
import dev.plumbline.words.Words;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;

/// What the lower half of Today says: this week, the last session, four weeks of before and after.
///
/// @param last what the last session was, or empty where there was none
/// @param feel of the last session, or empty where nobody gave a score; that there was none, where there was none
record Lately(Week week, String weekCount, String last, String feel, FeelCourse course) {
    private static final int MOST_SCORES = 120;
    private static final int WEEK = 7;
    private static final Duration HALF_A_SECOND = Duration.ofMillis(500);

    static Lately of(Practice practice, Archive archive, LocalDateTime now, Words words) {
        var days = new Days(practice.dayStart());
        var today = days.of(now);
        var entries = archive.entries();
        var week = Week.of(entries, today, days);
        var course = FeelCourse.of(entries, Zoom.FOUR_WEEKS.until(today, today), MOST_SCORES, days);
        var last = entries.stream()
                .filter(entry -> entry.source() != Source.SCORE_ONLY)
                .max(Comparator.comparing(Entry::startedAt));
        return new Lately(
                week,
                words.get("today.week.count", week.done(), practice.weeklyGoal()),
                last.map(entry -> session(entry, days.of(entry), today, words)).orElse(""),
                last.map(entry -> feel(entry, words)).orElse(words.get("today.last.none")),
                course);
    }

    private static String session(Entry entry, LocalDate day, LocalDate today, Words words) {
        var when = when(day, today, words);
        var performed = entry.routine();
        if (entry.onFloor() && performed != null) {
            return words.get("today.last.floor", when, performed.name());
        }
        return entry.tellsLanding()
                ? words.get("today.last.hang", when, seconds(entry.hung()), seconds(entry.landed()))
                : words.get("today.last.hung", when, seconds(entry.hung()));
    }

    private static String when(LocalDate day, LocalDate today, Words words) {
        if (day.equals(today)) {
            return words.get("today.day.today");
        }
        if (day.equals(today.minusDays(1))) {
            return words.get("today.day.yesterday");
        }
        var pattern = day.isAfter(today.minusDays(WEEK)) ? "EEEE" : "d MMMM";
        return day.format(DateTimeFormatter.ofPattern(pattern, words.locale()));
    }

    private static String feel(Entry entry, Words words) {
        var before = entry.feel().before();
        var after = entry.feel().after();
        if (before != null && after != null) {
            return words.get("today.feel.both", before, after) + " " + change(after - before, words);
        }
        if (before != null) {
            return words.get("today.feel.before", before);
        }
        return after == null ? "" : words.get("today.feel.after", after);
    }

    private static String change(int difference, Words words) {
        if (Math.abs(difference) <= 1) {
            return words.get("feel.same");
        }
        return difference > 0 ? words.get("feel.up", difference) : words.get("feel.down", -difference);
    }

    private static long seconds(Duration length) {
        return length.plus(HALF_A_SECOND).toSeconds();
    }
}
