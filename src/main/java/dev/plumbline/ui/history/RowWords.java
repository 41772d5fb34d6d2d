package dev.plumbline.ui.history;

import dev.plumbline.history.Entry;
import dev.plumbline.history.Performed;
import dev.plumbline.session.HungSet;
import dev.plumbline.trend.Change;
import dev.plumbline.words.Words;
import java.time.Duration;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Puts entries into words, one at a time: a long list is only worded where it is looked at.
final class RowWords {
    private static final Duration HALF_A_SECOND = Duration.ofMillis(500);

    private final Words words;
    private final Year thisYear;
    private final DateTimeFormatter near;
    private final DateTimeFormatter far;
    private final DateTimeFormatter time;

    RowWords(Words words, Year thisYear) {
        this.words = words;
        this.thisYear = thisYear;
        near = formatter("EEE d MMM");
        far = formatter("d MMM yyyy");
        time = formatter("HH:mm");
    }

    private DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, words.locale());
    }

    HistoryRow row(Entry entry) {
        var at = entry.startedAt();
        var effort = entry.effort();
        return new HistoryRow(
                at.format(at.getYear() == thisYear.getValue() ? near : far),
                at.format(time),
                what(entry),
                seconds(entry),
                score(entry.feel().before()),
                score(entry.feel().after()),
                change(entry),
                effort == null ? "" : words.get("history.effort." + effort),
                entry.signs().stream()
                        .sorted(Comparator.naturalOrder())
                        .map(sign -> words.get("history.sign." + sign))
                        .collect(Collectors.joining(", ")),
                entry.note().strip().replaceAll("\\s+", " "),
                entry.isNewer() ? words.get("history.newer") : "");
    }

    /// The sentence that says that it is gone.
    String deleted(Entry entry) {
        var at = entry.startedAt();
        return words.get("history.deleted", at.format(at.getYear() == thisYear.getValue() ? near : far));
    }

    private String what(Entry entry) {
        var performed = entry.routine();
        return performed == null ? words.get("history.source." + entry.source()) : name(performed);
    }

    private static String name(Performed performed) {
        return performed.name().isBlank() ? performed.id() : performed.name();
    }

    private String seconds(Entry entry) {
        if (entry.sets().stream().noneMatch(HungSet::done)) {
            return "";
        }
        if (entry.onFloor()) {
            return words.span(entry.hung().plus(entry.landed()));
        }
        return entry.tellsLanding()
                ? words.get("history.seconds", rounded(entry.hung()), rounded(entry.landed()))
                : words.get("span.seconds", rounded(entry.hung()));
    }

    private static long rounded(Duration length) {
        return length.plus(HALF_A_SECOND).toSeconds();
    }

    private static String score(@Nullable Integer score) {
        return score == null ? "" : score.toString();
    }

    private String change(Entry entry) {
        return Change.of(entry.feel()).map(this::word).orElse("");
    }

    private String word(Change change) {
        if (change.isAboutTheSame()) {
            return words.get("history.feel.same");
        }
        return change.steps() > 0
                ? words.get("history.feel.up", change.steps())
                : words.get("history.feel.down", -change.steps());
    }
}
