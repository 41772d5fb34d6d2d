package dev.plumbline.trend;

import dev.plumbline.history.Entry;
import dev.plumbline.routine.Grip;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which entries are looked at; what is null or empty leaves nothing out.
///
/// @param from the first day, and `to` the last
/// @param routine the id
/// @param bar the name
/// @param text stands in the note, a tag, or the name of routine or bar, in capitals or not
public record Selection(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String routine,
        @Nullable String bar,
        @Nullable Grip grip,
        @Nullable String tag,
        String text) {
    public static final Selection ALL = new Selection(null, null, null, null, null, null, "");

    /// True when nothing is left out.
    public boolean isAll() {
        return equals(ALL);
    }

    public Selection withDays(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new Selection(first, last, routine, bar, grip, tag, text);
    }

    public Selection withRoutine(@Nullable String other) {
        return new Selection(from, to, other, bar, grip, tag, text);
    }

    public Selection withBar(@Nullable String other) {
        return new Selection(from, to, routine, other, grip, tag, text);
    }

    public Selection withGrip(@Nullable Grip other) {
        return new Selection(from, to, routine, bar, other, tag, text);
    }

    public Selection withTag(@Nullable String other) {
        return new Selection(from, to, routine, bar, grip, other, text);
    }

    public Selection withText(String other) {
        return new Selection(from, to, routine, bar, grip, tag, other);
    }

    public boolean takes(Entry entry, Days days) {
        return inDays(days.of(entry)) && inRoutine(entry) && onBar(entry) && tagged(entry) && says(entry);
    }

    private boolean inDays(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    private boolean inRoutine(Entry entry) {
        var performed = entry.routine();
        return (routine == null || (performed != null && performed.id().equals(routine)))
                && (grip == null || (performed != null && performed.variants().grip() == grip));
    }

    private boolean onBar(Entry entry) {
        var named = entry.bar();
        return bar == null || (named != null && named.name().equals(bar));
    }

    private boolean tagged(Entry entry) {
        return tag == null || entry.tags().contains(tag);
    }

    private boolean says(Entry entry) {
        if (text.isBlank()) {
            return true;
        }
        var wanted = text.strip().toLowerCase(Locale.ROOT);
        return Stream.concat(Stream.of(entry.note(), nameOfRoutine(entry), nameOfBar(entry)), entry.tags().stream())
                .anyMatch(said -> said.toLowerCase(Locale.ROOT).contains(wanted));
    }

    private static String nameOfRoutine(Entry entry) {
        var performed = entry.routine();
        return performed == null ? "" : performed.name();
    }

    private static String nameOfBar(Entry entry) {
        var named = entry.bar();
        return named == null ? "" : named.name();
    }
}
