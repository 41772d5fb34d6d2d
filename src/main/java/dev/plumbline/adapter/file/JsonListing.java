package dev.plumbline.adapter.file;

import dev.plumbline.cue.Cue;
import dev.plumbline.cue.CueSheet;
import dev.plumbline.cue.Twin;
import dev.plumbline.routine.Routine;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/// What the command line prints as JSON for other programs: routines and cue sheets, each a single array.
public final class JsonListing {
    private JsonListing() {}

    public static String routines(List<Routine> routines) {
        return Json.text(json -> {
            json.writeStartArray();
            routines.forEach(routine -> write(json, routine));
            json.writeEndArray();
        });
    }

    public static String cues(List<CueSheet> sheets) {
        return Json.text(json -> {
            json.writeStartArray();
            sheets.forEach(sheet -> write(json, sheet));
            json.writeEndArray();
        });
    }

    private static void write(JsonGenerator json, Routine routine) {
        json.writeStartObject();
        json.writeStringProperty("id", routine.id());
        json.writeStringProperty("name", routine.name());
        json.writeNumberProperty("sets", routine.sets());
        json.writeNumberProperty("rest_s", Json.seconds(routine.rest()));
        routine.getReady().ifPresent(length -> json.writeNumberProperty("get_ready_s", Json.seconds(length)));
        var nobodyElse = new Unknown(json, Map.of());
        RoutineForm.write(json, nobodyElse, routine.phases(), routine.breath(), routine.variants());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, CueSheet sheet) {
        json.writeStartObject();
        json.writeStringProperty("phase", sheet.phase().name());
        json.writeNumberProperty("set", sheet.set());
        json.writeNumberProperty("length", Json.seconds(sheet.length()));
        json.writeName("cues").writeStartArray();
        sheet.cues().forEach(cue -> write(json, cue));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Cue cue) {
        json.writeStartObject();
        json.writeNumberProperty("t", Json.seconds(cue.at()));
        json.writeStringProperty("id", cue.id());
        if (cue instanceof Cue.Spoken spoken) {
            json.writeStringProperty("text", spoken.line().spoken());
        }
        cue.twin().map(Twin::text).ifPresent(text -> json.writeStringProperty("screen", text));
        json.writeEndObject();
    }
}
