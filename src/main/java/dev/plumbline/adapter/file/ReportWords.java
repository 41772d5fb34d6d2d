package dev.plumbline.adapter.file;

import dev.plumbline.export.Appointment;
import dev.plumbline.export.Given;
import dev.plumbline.export.Period;
import dev.plumbline.history.Effort;
import dev.plumbline.history.Entry;
import dev.plumbline.session.HungSet;
import dev.plumbline.trend.Ending;
import dev.plumbline.trend.Hang;
import dev.plumbline.trend.Range;
import dev.plumbline.words.Words;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Entries and figures in the words of a report; what was not given is said to be missing.
final class ReportWords implements Appointment.Wording {
    private static final int HALF_A_SECOND = 500;
    private static final int LONGEST_NOTE = 160;
    private static final String MISSING = "\u2013";

    private final Words words;

    ReportWords(Words words) {
        this.words = words;
    }

    String get(String key, Object... arguments) {
        return words.get(key, arguments);
    }

    String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("d MMM yyyy", words.locale()));
    }

    String shortDay(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("EEE d MMM", words.locale()));
    }

    String range(Range range) {
        return words.get("report.range", day(range.first()), day(range.last()));
    }

    String days(Period period) {
        return words.get("report.days.of", period.daysDone(), period.daysPlanned(), period.daysHung());
    }

    String length(Duration length) {
        return words.span(length);
    }

    String sets(Period period) {
        var sets = period.sets().entrySet().stream()
                .map(ended -> words.get("report.ending." + ended.getKey(), ended.getValue()))
                .collect(Collectors.joining(", "));
        return sets.isEmpty() ? MISSING : sets;
    }

    String given(Given given) {
        if (given.given() == 0) {
            return given.missing() == 0 ? MISSING : words.get("report.missing.all", given.missing());
        }
        return given.missing() == 0
                ? words.get("report.mean", number(given.mean()), given.given())
                : words.get("report.mean.missing", number(given.mean()), given.given(), given.missing());
    }

    String mean(Given given) {
        return given.given() == 0 ? MISSING : number(given.mean());
    }

    String changes(Period period) {
        var changes = period.changes();
        return changes.scored() == 0
                ? MISSING
                : words.get("report.changes", changes.better(), changes.same(), changes.worse());
    }

    String efforts(Map<Effort, Integer> efforts) {
        var said = Arrays.stream(Effort.values())
                .filter(efforts::containsKey)
                .map(effort -> words.get("effort." + effort) + " " + efforts.get(effort))
                .collect(Collectors.joining(", "));
        return said.isEmpty() ? MISSING : said;
    }

    String signs(Entry entry) {
        return entry.signs().stream()
                .sorted()
                .map(sign -> words.get("history.sign." + sign))
                .collect(Collectors.joining(", "));
    }

    String what(Entry entry) {
        var performed = entry.routine();
        if (performed == null) {
            return words.get("history.source." + entry.source());
        }
        return performed.name().isBlank() ? performed.id() : performed.name();
    }

    /// Each set: held of planned, and what ended it where that was not the plan.
    String held(Entry entry) {
        return entry.sets().isEmpty()
                ? MISSING
                : entry.sets().stream().map(set -> held(entry, set)).collect(Collectors.joining("; "));
    }

    private String held(Entry entry, HungSet set) {
        var planned = Hang.planned(set);
        var ending = Ending.of(set);
        var seconds = planned.map(length -> words.get("report.held", seconds(set.hung()), seconds(length)))
                .orElseGet(() -> words.get("report.held.open", seconds(set.hung())));
        return ending == Ending.AS_PLANNED || entry.onFloor()
                ? seconds
                : words.get("report.held.ended", seconds, words.get("report.ended." + ending));
    }

    private static long seconds(Duration length) {
        return length.plusMillis(HALF_A_SECOND).toSeconds();
    }

    String feel(Entry entry) {
        var feel = entry.feel();
        return Stream.of(score(feel.before()), score(feel.after()), score(feel.nextMorning()))
                .collect(Collectors.joining(" / "));
    }

    private static String score(@Nullable Integer score) {
        return score == null ? MISSING : score.toString();
    }

    /// A long note begins here; whole it is in the other exports.
    String note(String note) {
        var line = note.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST_NOTE ? line : line.substring(0, LONGEST_NOTE) + "\u2026";
    }

    private String number(double value) {
        var format = NumberFormat.getInstance(words.locale());
        format.setMaximumFractionDigits(1);
        return format.format(value);
    }

    @Override
    public String summary(Entry entry) {
        return entry.tellsLanding() && !entry.onFloor()
                ? words.get("report.event", what(entry), seconds(entry.hung()), seconds(entry.landed()))
                : words.get(
                        "report.event.held", what(entry), seconds(entry.hung().plus(entry.landed())));
    }

    @Override
    public String description(Entry entry) {
        var feel = entry.feel();
        var scores = feel.before() == null && feel.after() == null ? "" : words.get("report.event.feel", feel(entry));
        var signs = entry.signs().isEmpty() ? "" : words.get("report.event.signs", signs(entry));
        return Stream.of(held(entry), scores, signs, entry.note())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n"));
    }

    List<String> headers(String... keys) {
        return Arrays.stream(keys).map(key -> words.get(key)).toList();
    }
}
