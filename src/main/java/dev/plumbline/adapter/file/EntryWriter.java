package dev.plumbline.adapter.file;

import static dev.plumbline.history.Vocabulary.ENDED_BY;
import static dev.plumbline.history.Vocabulary.MOUNT;
import static dev.plumbline.history.Vocabulary.PHASE;
import static dev.plumbline.history.Vocabulary.REACH;
import static dev.plumbline.history.Vocabulary.SIGN;
import static dev.plumbline.history.Vocabulary.SOURCE;

import dev.plumbline.history.Entry;
import dev.plumbline.history.Performed;
import dev.plumbline.history.Revision;
import dev.plumbline.history.Tombstone;
import dev.plumbline.routine.Bar;
import dev.plumbline.session.HungSet;
import java.time.Duration;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// Writes revisions as JSON on one line, fields always in the same order, absent where nothing was given.
final class EntryWriter {
    private final JsonGenerator json;
    private final Unknown unknown;

    private EntryWriter(JsonGenerator json, Unknown unknown) {
        this.json = json;
        this.unknown = unknown;
    }

    /// One line, without its end.
    static String text(Revision revision) {
        return switch (revision) {
            case Entry entry ->
                Json.text(json -> new EntryWriter(json, new Unknown(json, entry.unknown())).write(entry));
            case Tombstone tombstone -> Json.text(json -> write(json, tombstone));
        };
    }

    private static void write(JsonGenerator json, Tombstone tombstone) {
        json.writeStartObject();
        writeStamp(json, Entry.VERSION, tombstone);
        json.writeBooleanProperty("deleted", true);
        json.writeEndObject();
    }

    private static void writeStamp(JsonGenerator json, int version, Revision revision) {
        var stamp = revision.stamp();
        json.writeNumberProperty("v", version);
        json.writeStringProperty("id", stamp.id().toString());
        json.writeNumberProperty("rev", stamp.rev());
        json.writeStringProperty("device", stamp.device());
        json.writeStringProperty("saved_at", Times.text(stamp.savedAt()));
    }

    private void write(Entry entry) {
        json.writeStartObject();
        writeStamp(json, entry.version(), entry);
        json.writeStringProperty("started_at", Times.text(entry.startedAt()));
        json.writeStringProperty("zone", entry.zone());
        if (entry.routine() != null) {
            write(entry.routine());
        }
        if (entry.bar() != null) {
            write(entry.bar());
        }
        json.writeName("sets").writeStartArray();
        for (var i = 0; i < entry.sets().size(); i++) {
            write(entry.sets().get(i), i);
        }
        json.writeEndArray();
        if (!entry.sets().isEmpty()) {
            write("hung_s", entry.hung());
            write("landed_s", entry.landed());
        }
        write("feel_before", entry.feel().before());
        write("feel_after", entry.feel().after());
        write("feel_next_morning", entry.feel().nextMorning());
        write("effort", entry.effort() == null ? null : entry.effort().value());
        write("signs", entry.signs().stream().map(SIGN::word).toList());
        write("tags", entry.tags());
        if (!entry.note().isEmpty()) {
            json.writeStringProperty("note", entry.note());
        }
        json.writeStringProperty("source", SOURCE.word(entry.source()));
        unknown.write();
        json.writeEndObject();
    }

    private void write(Performed routine) {
        json.writeName("routine").writeStartObject();
        json.writeStringProperty("id", routine.id());
        json.writeStringProperty("name", routine.name());
        RoutineForm.write(json, unknown, routine.phases(), routine.breath(), routine.variants(), "routine");
        unknown.write("routine");
        json.writeEndObject();
    }

    private void write(Bar bar) {
        json.writeName("bar").writeStartObject();
        json.writeStringProperty("name", bar.name());
        json.writeStringProperty("mount", MOUNT.word(bar.mount()));
        json.writeStringProperty("reach", REACH.word(bar.reach()));
        unknown.write("bar");
        json.writeEndObject();
    }

    private void write(HungSet set, int at) {
        json.writeStartObject();
        json.writeName("phases").writeStartArray();
        for (var i = 0; i < set.phases().size(); i++) {
            var held = set.phases().get(i);
            json.writeStartObject();
            json.writeStringProperty("phase", PHASE.word(held.phase()));
            write("planned_s", held.planned());
            write("held_s", held.held());
            json.writeStringProperty("ended_by", ENDED_BY.word(held.endedBy()));
            unknown.write("sets", at, "phases", i);
            json.writeEndObject();
        }
        json.writeEndArray();
        write("hung_s", set.hung());
        write("landed_s", set.landed());
        json.writeBooleanProperty("done", set.done());
        unknown.write("sets", at);
        json.writeEndObject();
    }

    private void write(String name, Duration seconds) {
        json.writeNumberProperty(name, Json.seconds(seconds));
    }

    private void write(String name, @Nullable Integer number) {
        if (number != null) {
            json.writeNumberProperty(name, number);
        }
    }

    private void write(String name, Collection<String> texts) {
        json.writeName(name).writeStartArray();
        texts.forEach(json::writeString);
        json.writeEndArray();
    }
}
