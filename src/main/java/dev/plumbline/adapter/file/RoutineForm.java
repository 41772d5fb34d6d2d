package dev.plumbline.adapter.file;

import static dev.plumbline.history.Vocabulary.FEET;
import static dev.plumbline.history.Vocabulary.GRIP;
import static dev.plumbline.history.Vocabulary.PHASE;
import static dev.plumbline.history.Vocabulary.SWING;

import dev.plumbline.routine.Breath;
import dev.plumbline.routine.PlannedPhase;
import dev.plumbline.routine.Variants;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/// The form that a routine has in every file and listing: its phases, its breath, its variants.
final class RoutineForm {
    private RoutineForm() {}

    /// Writes the fields into the object that stands at the end of the `path` of names.
    static void write(
            JsonGenerator json,
            Unknown unknown,
            List<PlannedPhase> phases,
            Breath breath,
            Variants variants,
            Object... path) {
        json.writeName("phases").writeStartArray();
        for (var i = 0; i < phases.size(); i++) {
            json.writeStartObject();
            json.writeStringProperty("phase", PHASE.word(phases.get(i).phase()));
            json.writeNumberProperty("s", Json.seconds(phases.get(i).length()));
            unknown.write(below(path, "phases", i));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeName("breath").writeStartObject();
        json.writeNumberProperty("in", Json.seconds(breath.in()));
        json.writeNumberProperty("out", Json.seconds(breath.out()));
        unknown.write(below(path, "breath"));
        json.writeEndObject();
        json.writeName("variants").writeStartObject();
        json.writeStringProperty("swing", SWING.word(variants.swing()));
        json.writeStringProperty("grip", GRIP.word(variants.grip()));
        json.writeStringProperty("feet", FEET.word(variants.feet()));
        unknown.write(below(path, "variants"));
        json.writeEndObject();
    }

    private static Object[] below(Object[] path, Object... steps) {
        return Stream.concat(Stream.of(path), Stream.of(steps)).toArray();
    }
}
