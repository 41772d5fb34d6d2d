package dev.plumbline.terminal;

import dev.plumbline.history.Effort;
import dev.plumbline.history.Entry;
import dev.plumbline.history.Feel;
import dev.plumbline.history.Performed;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One entry of the history as one line for the eye: when, what, how long, how it felt.
final class EntryLine {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private EntryLine() {}

    static String of(Entry entry) {
        return (WHEN.format(entry.startedAt()) + "  " + what(entry) + felt(entry.feel()) + grip(entry.effort())
                        + signs(entry) + note(entry.note()))
                .stripTrailing();
    }

    private static String what(Entry entry) {
        var name = switch (entry.source()) {
            case SCORE_ONLY -> "How it feels";
            case SESSION, BY_HAND, IMPORT -> name(entry.routine());
        };
        return entry.sets().isEmpty() ? name : "%-20s%s, %s".formatted(name, lasted(entry), sets(entry));
    }

    private static String lasted(Entry entry) {
        if (entry.onFloor()) {
            return clock(entry.hung().plus(entry.landed())) + " on the floor";
        }
        var hung = clock(entry.hung()) + " hung";
        return entry.tellsLanding() ? hung + ", " + clock(entry.landed()) + " landing" : hung;
    }

    private static String name(@Nullable Performed routine) {
        return routine == null ? "Hang" : routine.name();
    }

    private static String sets(Entry entry) {
        var count = entry.sets().size();
        return count == 1 ? "1 set" : count + " sets";
    }

    private static String felt(Feel feel) {
        return (feel.before() == null ? "" : ", before " + feel.before())
                + (feel.after() == null ? "" : ", after " + feel.after())
                + (feel.nextMorning() == null ? "" : ", next morning " + feel.nextMorning());
    }

    private static String grip(@Nullable Effort effort) {
        return effort == null ? "" : ", grip " + effort.name().toLowerCase(Locale.ROOT);
    }

    private static String signs(Entry entry) {
        return entry.signs().isEmpty()
                ? ""
                : entry.signs().stream()
                        .map(sign -> sign.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                        .collect(Collectors.joining(", ", ", stop sign: ", ""));
    }

    // A note is someone's text: nothing in it may steer the terminal.
    private static String note(String note) {
        return note.isEmpty() ? "" : ", \"" + note.replaceAll("\\p{Cntrl}+", " ") + "\"";
    }

    /// `1:05`, cut to the second.
    static String clock(Duration time) {
        return "%d:%02d".formatted(time.toMinutes(), time.toSecondsPart());
    }
}
