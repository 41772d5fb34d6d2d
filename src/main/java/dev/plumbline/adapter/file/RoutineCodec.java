package dev.plumbline.adapter.file;

import dev.plumbline.history.Words;
import dev.plumbline.routine.Allowance;
import dev.plumbline.routine.Lock;
import dev.plumbline.routine.OwnRoutine;
import dev.plumbline.routine.Proposal;
import dev.plumbline.routine.RoutineFile;
import dev.plumbline.routine.Rules;
import dev.plumbline.routine.Swing;
import dev.plumbline.routine.Variants;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/// A person's own routine as JSON: the form of an entry's `routine`, with the sets around it and what its author
/// locked.
final class RoutineCodec {
    private static final Words<Lock> LOCK = Words.of(Lock.class);
    private static final Set<String> KNOWN = Set.of(
            "format",
            "v",
            "id",
            "name",
            "phases",
            "breath",
            "variants",
            "sets",
            "rest_s",
            "get_ready_s",
            "locks",
            "days_a_week");
    private static final String FORMAT = "plumbline-routine";
    private static final int DAYS = 7;
    private static final Duration IN = Duration.ofSeconds(3);
    private static final Duration OUT = Duration.ofSeconds(5);
    private static final Duration REST = Duration.ofSeconds(90);

    private final Fields fields;
    private Proposal proposal = new Proposal("", "", List.of(), IN, OUT, Variants.plain(Swing.OFF), 1, REST, null);
    private Set<Lock> locks = Set.of();
    private @Nullable Integer daysAWeek;
    private int version = OwnRoutine.VERSION;

    private RoutineCodec(Fields fields) {
        this.fields = fields;
    }

    /// What `text` holds; never fails.
    static RoutineFile read(String text) {
        try (var parser = Json.parser(text)) {
            return new RoutineCodec(new Fields(parser)).read();
        } catch (JacksonException | IllegalArgumentException damaged) {
            return new RoutineFile.Unreadable(Findings.shown(Findings.reason(damaged)), isNewer(text));
        }
    }

    private RoutineFile read() {
        fields.open();
        var parts = new PartReader();
        for (var name = fields.next(KNOWN); name != null; name = fields.next(KNOWN)) {
            switch (name) {
                case "format" -> requireFormat(fields.text());
                case "v" -> version = fields.whole(1, Integer.MAX_VALUE);
                case "id" -> proposal = proposal.withIdAndName(fields.text(), proposal.name());
                case "name" -> proposal = proposal.withName(fields.text());
                case "phases" ->
                    proposal = proposal.withParts(fields.list(() -> parts.planned(fields, Proposal.Part::new)));
                case "breath" -> proposal = parts.breath(fields, proposal::withBreath);
                case "variants" -> proposal = proposal.withVariants(parts.variants(fields));
                case "sets" -> proposal = proposal.withSets(fields.whole());
                case "rest_s" -> proposal = proposal.withRest(fields.seconds());
                case "get_ready_s" -> proposal = proposal.withGetReady(fields.seconds());
                case "locks" -> locks = Set.copyOf(fields.list(() -> fields.word(LOCK)));
                case "days_a_week" -> daysAWeek = fields.whole(1, DAYS);
                default -> fields.keep();
            }
        }
        fields.end();
        return judged();
    }

    private static void requireFormat(String format) {
        if (!format.equals(FORMAT)) {
            throw new IllegalArgumentException("It is no routine but '" + format + "'");
        }
    }

    private RoutineFile judged() {
        if (proposal.id().isEmpty() || proposal.parts().isEmpty()) {
            throw new IllegalArgumentException("It has no id or no phases, so it is no routine");
        }
        var objections = Rules.against(proposal, new Allowance(locks, false, false, null));
        return objections.isEmpty()
                ? new RoutineFile.Sound(new OwnRoutine(proposal.routine(), locks, daysAWeek, version, fields.unknown()))
                : new RoutineFile.Unsound(Findings.shown(proposal.name()), objections);
    }

    /// True where the version, if nothing else, can be read and is not ours.
    private static boolean isNewer(String text) {
        try (var parser = Json.parser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            for (var name = parser.nextName(); name != null; name = parser.nextName()) {
                if (parser.nextToken() == JsonToken.VALUE_NUMBER_INT && name.equals("v")) {
                    return parser.getIntValue() > OwnRoutine.VERSION;
                }
                parser.skipChildren();
            }
            return false;
        } catch (JacksonException broken) {
            return false;
        }
    }

    static String text(OwnRoutine kept) {
        return Json.text(json -> write(json, kept, new Unknown(json, kept.unknown())));
    }

    private static void write(JsonGenerator json, OwnRoutine kept, Unknown unknown) {
        var routine = kept.routine();
        json.writeStartObject();
        json.writeStringProperty("format", FORMAT);
        json.writeNumberProperty("v", kept.version());
        json.writeStringProperty("id", routine.id());
        json.writeStringProperty("name", routine.name());
        RoutineForm.write(json, unknown, routine.phases(), routine.breath(), routine.variants());
        json.writeNumberProperty("sets", routine.sets());
        json.writeNumberProperty("rest_s", Json.seconds(routine.rest()));
        if (routine.ownGetReady() != null) {
            json.writeNumberProperty("get_ready_s", Json.seconds(routine.ownGetReady()));
        }
        if (!kept.locks().isEmpty()) {
            json.writeName("locks").writeStartArray();
            kept.locks().stream().sorted().map(LOCK::word).forEach(json::writeString);
            json.writeEndArray();
        }
        if (kept.daysAWeek() != null) {
            json.writeNumberProperty("days_a_week", kept.daysAWeek());
        }
        unknown.write();
        json.writeEndObject();
    }
}
