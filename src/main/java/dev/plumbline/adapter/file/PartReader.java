package dev.plumbline.adapter.file;

import static dev.plumbline.history.Vocabulary.ENDED_BY;
import static dev.plumbline.history.Vocabulary.FEET;
import static dev.plumbline.history.Vocabulary.GRIP;
import static dev.plumbline.history.Vocabulary.MOUNT;
import static dev.plumbline.history.Vocabulary.PHASE;
import static dev.plumbline.history.Vocabulary.REACH;
import static dev.plumbline.history.Vocabulary.SWING;

import dev.plumbline.history.Performed;
import dev.plumbline.routine.Bar;
import dev.plumbline.routine.Breath;
import dev.plumbline.routine.Feet;
import dev.plumbline.routine.Grip;
import dev.plumbline.routine.Mount;
import dev.plumbline.routine.Phase;
import dev.plumbline.routine.PlannedPhase;
import dev.plumbline.routine.Reach;
import dev.plumbline.routine.Swing;
import dev.plumbline.routine.Variants;
import dev.plumbline.session.EndedBy;
import dev.plumbline.session.HeldPhase;
import dev.plumbline.session.HungSet;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// Reads the objects inside an entry. What is equal to the last of its kind becomes the same object, which keeps a
/// long history small.
final class PartReader {
    private static final Set<String> ROUTINE = Set.of("id", "name", "phases", "breath", "variants");
    private static final Set<String> PLANNED = Set.of("phase", "s");
    private static final Set<String> BREATH = Set.of("in", "out");
    private static final Set<String> VARIANTS = Set.of("swing", "grip", "feet");
    private static final Set<String> BAR = Set.of("name", "mount", "reach");
    private static final Set<String> SET = Set.of("phases", "hung_s", "landed_s", "done");
    private static final Set<String> HELD = Set.of("phase", "planned_s", "held_s", "ended_by");

    private final Recent<HungSet> sets = new Recent<>();
    private final Recent<HeldPhase> heldPhases = new Recent<>();
    private final Recent<List<String>> tags = new Recent<>();
    private final Recent<String> notes = new Recent<>();
    private @Nullable Performed lastRoutine;
    private @Nullable Bar lastBar;
    private String lastDevice = "";
    private String lastZone = "";

    String sameDevice(String device) {
        lastDevice = device.equals(lastDevice) ? lastDevice : device;
        return lastDevice;
    }

    String sameZone(String zone) {
        lastZone = zone.equals(lastZone) ? lastZone : zone;
        return lastZone;
    }

    List<String> sameTags(List<String> read) {
        return tags.same(List.copyOf(read));
    }

    String sameNote(String note) {
        return notes.same(note);
    }

    Performed routine(Fields fields) {
        fields.open();
        @Nullable String id = null;
        @Nullable String title = null;
        List<PlannedPhase> phases = List.of();
        @Nullable Breath breath = null;
        @Nullable Variants variants = null;
        for (var name = fields.next(ROUTINE); name != null; name = fields.next(ROUTINE)) {
            switch (name) {
                case "id" -> id = fields.text();
                case "name" -> title = fields.text();
                case "phases" -> phases = fields.list(() -> planned(fields, PlannedPhase::new));
                case "breath" -> breath = breath(fields, Breath::new);
                case "variants" -> variants = variants(fields);
                default -> fields.keep();
            }
        }
        var read = new Performed(
                given(id, "routine's id"),
                given(title, "routine's name"),
                phases,
                given(breath, "routine's breath"),
                given(variants, "routine's variants"));
        if (lastRoutine != null && lastRoutine.equals(read)) {
            return lastRoutine;
        }
        lastRoutine = read;
        return read;
    }

    /// A phase and its length, as `maker` takes them.
    <T> T planned(Fields fields, BiFunction<Phase, Duration, T> maker) {
        fields.open();
        @Nullable Phase phase = null;
        var length = Duration.ZERO;
        for (var name = fields.next(PLANNED); name != null; name = fields.next(PLANNED)) {
            switch (name) {
                case "phase" -> phase = fields.word(PHASE);
                case "s" -> length = fields.seconds();
                default -> fields.keep();
            }
        }
        return maker.apply(given(phase, "phase"), length);
    }

    /// A breath in and out, as `maker` takes them.
    <T> T breath(Fields fields, BiFunction<Duration, Duration, T> maker) {
        fields.open();
        var in = Duration.ZERO;
        var out = Duration.ZERO;
        for (var name = fields.next(BREATH); name != null; name = fields.next(BREATH)) {
            switch (name) {
                case "in" -> in = fields.seconds();
                case "out" -> out = fields.seconds();
                default -> fields.keep();
            }
        }
        return maker.apply(in, out);
    }

    Variants variants(Fields fields) {
        fields.open();
        var swing = Swing.OFF;
        var grip = Grip.RELAXED;
        var feet = Feet.FREE;
        for (var name = fields.next(VARIANTS); name != null; name = fields.next(VARIANTS)) {
            switch (name) {
                case "swing" -> swing = fields.word(SWING);
                case "grip" -> grip = fields.word(GRIP);
                case "feet" -> feet = fields.word(FEET);
                default -> fields.keep();
            }
        }
        return new Variants(swing, grip, feet);
    }

    Bar bar(Fields fields) {
        fields.open();
        @Nullable String title = null;
        @Nullable Mount mount = null;
        @Nullable Reach reach = null;
        for (var name = fields.next(BAR); name != null; name = fields.next(BAR)) {
            switch (name) {
                case "name" -> title = fields.text();
                case "mount" -> mount = fields.word(MOUNT);
                case "reach" -> reach = fields.word(REACH);
                default -> fields.keep();
            }
        }
        var read = new Bar(given(title, "bar's name"), given(mount, "mount"), given(reach, "reach"));
        if (lastBar != null && lastBar.equals(read)) {
            return lastBar;
        }
        lastBar = read;
        return read;
    }

    HungSet set(Fields fields) {
        fields.open();
        List<HeldPhase> phases = List.of();
        var done = true;
        for (var name = fields.next(SET); name != null; name = fields.next(SET)) {
            switch (name) {
                case "phases" -> phases = fields.list(() -> held(fields));
                case "hung_s", "landed_s" -> fields.seconds(); // the phases say it too, and they win
                case "done" -> done = fields.flag();
                default -> fields.keep();
            }
        }
        return sets.same(new HungSet(phases, done));
    }

    private HeldPhase held(Fields fields) {
        fields.open();
        @Nullable Phase phase = null;
        var planned = Duration.ZERO;
        var held = Duration.ZERO;
        @Nullable EndedBy endedBy = null;
        for (var name = fields.next(HELD); name != null; name = fields.next(HELD)) {
            switch (name) {
                case "phase" -> phase = fields.word(PHASE);
                case "planned_s" -> planned = fields.seconds();
                case "held_s" -> held = fields.seconds();
                case "ended_by" -> endedBy = fields.word(ENDED_BY);
                default -> fields.keep();
            }
        }
        return heldPhases.same(new HeldPhase(given(phase, "phase"), planned, held, given(endedBy, "ended_by")));
    }

    static <T> T given(@Nullable T value, String name) {
        if (value == null) {
            throw new IllegalArgumentException("The " + name + " is missing");
        }
        return value;
    }
}
