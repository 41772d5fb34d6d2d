package dev.plumbline.export;

import dev.plumbline.history.Vocabulary;
import dev.plumbline.routine.PlannedPhase;
import dev.plumbline.session.HeldPhase;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a single cell says: seconds, lists, and the phases of a set, such as `RELAX 16.000/16.000 time`.
final class Cells {
    private static final int MILLI_DIGITS = 3;
    private static final BigDecimal MOST_SECONDS = BigDecimal.valueOf(10_000_000);
    private static final int LONGEST_NUMBER = 20;
    private static final Pattern PLANNED = Pattern.compile("([A-Z_]+) (\\S+)");
    private static final Pattern HELD = Pattern.compile("([A-Z_]+) ([^\\s/]+)/(\\S+) ([a-z_]+)");
    private static final String BETWEEN = "; ";

    private Cells() {}

    static String seconds(Duration duration) {
        return BigDecimal.valueOf(duration.toMillis(), MILLI_DIGITS).toString();
    }

    static Duration seconds(String cell) {
        var seconds = cell.length() > LONGEST_NUMBER ? MOST_SECONDS.add(BigDecimal.ONE) : new BigDecimal(cell);
        if (seconds.signum() < 0 || seconds.compareTo(MOST_SECONDS) > 0) {
            throw new IllegalArgumentException("no hang lasts '" + cell + "' seconds");
        }
        return Duration.ofMillis(seconds.movePointRight(MILLI_DIGITS)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    static String planned(List<PlannedPhase> phases) {
        return phases.stream()
                .map(planned -> Vocabulary.PHASE.word(planned.phase()) + " " + seconds(planned.length()))
                .collect(Collectors.joining(BETWEEN));
    }

    static List<PlannedPhase> planned(String cell) {
        return parts(
                cell,
                PLANNED,
                found -> new PlannedPhase(Vocabulary.PHASE.constant(found.group(1)), seconds(found.group(2))));
    }

    static String held(List<HeldPhase> phases) {
        return phases.stream()
                .map(held -> "%s %s/%s %s"
                        .formatted(
                                Vocabulary.PHASE.word(held.phase()),
                                seconds(held.held()),
                                seconds(held.planned()),
                                Vocabulary.ENDED_BY.word(held.endedBy())))
                .collect(Collectors.joining(BETWEEN));
    }

    static List<HeldPhase> held(String cell) {
        return parts(
                cell,
                HELD,
                found -> new HeldPhase(
                        Vocabulary.PHASE.constant(found.group(1)),
                        seconds(found.group(3)),
                        seconds(found.group(2)),
                        Vocabulary.ENDED_BY.constant(found.group(4))));
    }

    private static <T> List<T> parts(String cell, Pattern form, Function<MatchResult, T> reader) {
        return Arrays.stream(cell.split(";", -1))
                .map(part -> {
                    var found = form.matcher(part.strip());
                    if (!found.matches()) {
                        throw new IllegalArgumentException("'" + part.strip() + "' is no phase");
                    }
                    return reader.apply(found);
                })
                .toList();
    }

    /// Texts in one cell, with a semicolon between them and a backslash before one that belongs to a text.
    static String list(List<String> texts) {
        return texts.stream()
                .map(text -> text.replace("\\", "\\\\").replace(";", "\\;"))
                .collect(Collectors.joining(";"));
    }

    static List<String> list(String cell) {
        var texts = new ArrayList<String>();
        var text = new StringBuilder();
        for (var i = 0; i < cell.length(); i++) {
            var character = cell.charAt(i);
            if (character == '\\' && i + 1 < cell.length()) {
                text.append(cell.charAt(++i));
            } else if (character == ';') {
                texts.add(text.toString());
                text.setLength(0);
            } else {
                text.append(character);
            }
        }
        texts.add(text.toString());
        return texts;
    }
}
