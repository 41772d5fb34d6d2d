package dev.plumbline.export;

import static dev.plumbline.export.Column.BAR_MOUNT;
import static dev.plumbline.export.Column.BAR_NAME;
import static dev.plumbline.export.Column.BAR_REACH;
import static dev.plumbline.export.Column.BREATH_IN_S;
import static dev.plumbline.export.Column.BREATH_OUT_S;
import static dev.plumbline.export.Column.DEVICE;
import static dev.plumbline.export.Column.EFFORT;
import static dev.plumbline.export.Column.FEEL_AFTER;
import static dev.plumbline.export.Column.FEEL_BEFORE;
import static dev.plumbline.export.Column.FEEL_NEXT_MORNING;
import static dev.plumbline.export.Column.FEET;
import static dev.plumbline.export.Column.GRIP;
import static dev.plumbline.export.Column.HUNG_S;
import static dev.plumbline.export.Column.ID;
import static dev.plumbline.export.Column.LANDED_S;
import static dev.plumbline.export.Column.NOTE;
import static dev.plumbline.export.Column.REV;
import static dev.plumbline.export.Column.ROUTINE_ID;
import static dev.plumbline.export.Column.ROUTINE_NAME;
import static dev.plumbline.export.Column.ROUTINE_PHASES;
import static dev.plumbline.export.Column.SAVED_AT;
import static dev.plumbline.export.Column.SET;
import static dev.plumbline.export.Column.SET_DONE;
import static dev.plumbline.export.Column.SET_HUNG_S;
import static dev.plumbline.export.Column.SET_LANDED_S;
import static dev.plumbline.export.Column.SET_PHASES;
import static dev.plumbline.export.Column.SIGNS;
import static dev.plumbline.export.Column.SOURCE;
import static dev.plumbline.export.Column.STARTED_AT;
import static dev.plumbline.export.Column.SWING;
import static dev.plumbline.export.Column.TAGS;
import static dev.plumbline.export.Column.V;
import static dev.plumbline.export.Column.ZONE;

import dev.plumbline.history.Effort;
import dev.plumbline.history.Entry;
import dev.plumbline.history.Feel;
import dev.plumbline.history.Performed;
import dev.plumbline.history.Stamp;
import dev.plumbline.history.Vocabulary;
import dev.plumbline.routine.Bar;
import dev.plumbline.routine.Breath;
import dev.plumbline.routine.Variants;
import dev.plumbline.session.HungSet;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Entries as a table, a row a set and at least one an entry; what the rows say of an entry is all that a person can
/// see of it.
public final class SetTable {
    private SetTable() {}

    public static List<Row> rows(Entry entry) {
        var row = ofEntry(entry);
        if (entry.sets().isEmpty()) {
            return List.of(row);
        }
        var rows = new ArrayList<Row>();
        for (var set : entry.sets()) {
            var ofSet = row.copy();
            ofSet.put(SET, rows.size() + 1);
            ofSet.put(SET_PHASES, Cells.held(set.phases()));
            ofSet.put(SET_HUNG_S, Cells.seconds(set.hung()));
            ofSet.put(SET_LANDED_S, Cells.seconds(set.landed()));
            ofSet.put(SET_DONE, set.done());
            rows.add(ofSet);
        }
        return rows;
    }

    private static Row ofEntry(Entry entry) {
        var row = new Row();
        row.put(V, entry.version());
        row.put(ID, entry.id());
        row.put(REV, entry.stamp().rev());
        row.put(DEVICE, entry.stamp().device());
        row.put(SAVED_AT, entry.stamp().savedAt());
        row.put(STARTED_AT, DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(entry.startedAt()));
        row.put(ZONE, entry.zone());
        row.put(SOURCE, Vocabulary.SOURCE.word(entry.source()));
        if (entry.routine() != null) {
            putRoutine(row, entry.routine());
        }
        if (entry.bar() != null) {
            row.put(BAR_NAME, entry.bar().name());
            row.put(BAR_MOUNT, Vocabulary.MOUNT.word(entry.bar().mount()));
            row.put(BAR_REACH, Vocabulary.REACH.word(entry.bar().reach()));
        }
        if (!entry.sets().isEmpty()) {
            row.put(HUNG_S, Cells.seconds(entry.hung()));
            row.put(LANDED_S, Cells.seconds(entry.landed()));
        }
        row.put(FEEL_BEFORE, entry.feel().before());
        row.put(FEEL_AFTER, entry.feel().after());
        row.put(FEEL_NEXT_MORNING, entry.feel().nextMorning());
        row.put(EFFORT, entry.effort() == null ? null : entry.effort().value());
        row.put(
                SIGNS,
                Cells.list(entry.signs().stream().map(Vocabulary.SIGN::word).toList()));
        row.put(TAGS, Cells.list(entry.tags()));
        row.put(NOTE, entry.note());
        return row;
    }

    private static void putRoutine(Row row, Performed routine) {
        row.put(ROUTINE_ID, routine.id());
        row.put(ROUTINE_NAME, routine.name());
        row.put(ROUTINE_PHASES, Cells.planned(routine.phases()));
        row.put(BREATH_IN_S, Cells.seconds(routine.breath().in()));
        row.put(BREATH_OUT_S, Cells.seconds(routine.breath().out()));
        row.put(SWING, Vocabulary.SWING.word(routine.variants().swing()));
        row.put(GRIP, Vocabulary.GRIP.word(routine.variants().grip()));
        row.put(FEET, Vocabulary.FEET.word(routine.variants().feet()));
    }

    /// The entry that these rows, at least one, say.
    ///
    /// @throws IllegalArgumentException with the reason, if they say none
    public static Entry entry(List<Row> rows) {
        var row = rows.getFirst();
        var stamp = new Stamp(
                row.given(ID, Stamp::parseId),
                row.given(REV, Integer::parseInt),
                row.given(DEVICE, text -> text),
                row.given(SAVED_AT, Instant::parse));
        return new Entry(
                row.has(V) ? row.given(V, Integer::parseInt) : Entry.VERSION,
                stamp,
                row.given(STARTED_AT, OffsetDateTime::parse),
                row.has(ZONE)
                        ? row.cell(ZONE)
                        : row.given(STARTED_AT, OffsetDateTime::parse)
                                .getOffset()
                                .getId(),
                routine(row),
                bar(row),
                sets(rows),
                new Feel(
                        row.maybe(FEEL_BEFORE, Integer::valueOf),
                        row.maybe(FEEL_AFTER, Integer::valueOf),
                        row.maybe(FEEL_NEXT_MORNING, Integer::valueOf)),
                row.maybe(EFFORT, text -> Effort.of(Integer.parseInt(text))),
                row.has(SIGNS)
                        ? row.given(
                                SIGNS,
                                text -> Cells.list(text).stream()
                                        .map(Vocabulary.SIGN::constant)
                                        .collect(Collectors.toSet()))
                        : Set.of(),
                row.has(TAGS) ? Cells.list(row.cell(TAGS)) : List.of(),
                row.cell(NOTE),
                row.given(SOURCE, Vocabulary.SOURCE::constant),
                Map.of());
    }

    private static @Nullable Performed routine(Row row) {
        if (!row.has(ROUTINE_ID)) {
            return null;
        }
        return new Performed(
                row.cell(ROUTINE_ID),
                row.cell(ROUTINE_NAME),
                row.has(ROUTINE_PHASES) ? row.given(ROUTINE_PHASES, Cells::planned) : List.of(),
                new Breath(row.given(BREATH_IN_S, Cells::seconds), row.given(BREATH_OUT_S, Cells::seconds)),
                new Variants(
                        row.given(SWING, Vocabulary.SWING::constant),
                        row.given(GRIP, Vocabulary.GRIP::constant),
                        row.given(FEET, Vocabulary.FEET::constant)));
    }

    private static @Nullable Bar bar(Row row) {
        return row.has(BAR_MOUNT)
                ? new Bar(
                        row.cell(BAR_NAME),
                        row.given(BAR_MOUNT, Vocabulary.MOUNT::constant),
                        row.given(BAR_REACH, Vocabulary.REACH::constant))
                : null;
    }

    private static List<HungSet> sets(List<Row> rows) {
        var ofSets = rows.stream().filter(row -> row.has(SET)).toList();
        if (ofSets.stream()
                        .map(row -> row.given(SET, Integer::valueOf))
                        .distinct()
                        .count()
                != ofSets.size()) {
            throw new IllegalArgumentException("set: one number comes twice");
        }
        return ofSets.stream()
                .sorted(Comparator.comparingInt(row -> row.given(SET, Integer::valueOf)))
                .map(SetTable::set)
                .toList();
    }

    private static HungSet set(Row row) {
        var phases = row.maybe(SET_PHASES, Cells::held);
        var done = !"false".equals(row.cell(SET_DONE).toLowerCase(Locale.ROOT));
        return new HungSet(phases == null ? List.of() : phases, done);
    }
}
