package dev.plumbline.routine;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A person's own routine as it is kept in a file: sound, and with what its author locked.
///
/// @param daysAWeek how often its author wants it done, 1 to 7, or null
/// @param version of the file; one that is newer than ours is shown and done, never edited
/// @param unknown what other programs wrote into it: JSON text by JSON pointer; it survives editing
public record OwnRoutine(
        Routine routine, Set<Lock> locks, @Nullable Integer daysAWeek, int version, Map<String, String> unknown) {
    public static final int VERSION = 1;

    private static final String PHASES = "/phases/";

    public OwnRoutine {
        locks = Set.copyOf(locks);
        unknown = unknown.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(unknown));
        var objections = Rules.against(Proposal.of(routine), new Allowance(locks, false, false, null));
        if (!objections.isEmpty()) {
            throw new IllegalArgumentException("Not sound: " + objections);
        }
        if (version < 1) {
            throw new IllegalArgumentException("No file has the version " + version);
        }
    }

    /// A routine that nobody else wrote into.
    public static OwnRoutine of(Routine routine) {
        return new OwnRoutine(routine, Set.of(), null, VERSION, Map.of());
    }

    public String id() {
        return routine.id();
    }

    /// True where a newer program wrote more than this one understands.
    public boolean readOnly() {
        return version > VERSION;
    }

    /// The same file with another routine in it. What others wrote about a phase stays with that phase.
    public OwnRoutine withRoutine(Routine other) {
        var moved = new HashMap<String, String>();
        unknown.forEach((pointer, text) -> {
            var place = pointer.startsWith(PHASES) ? moved(pointer, other) : pointer;
            if (place != null) {
                moved.put(place, text);
            }
        });
        return new OwnRoutine(other, locks, daysAWeek, version, moved);
    }

    private @Nullable String moved(String pointer, Routine other) {
        var end = pointer.indexOf('/', PHASES.length());
        var phase = phases(routine).get(Integer.parseInt(pointer.substring(PHASES.length(), end)));
        var at = phases(other).indexOf(phase);
        return at < 0 ? null : PHASES + at + pointer.substring(end);
    }

    private static List<Phase> phases(Routine routine) {
        return routine.phases().stream().map(PlannedPhase::phase).toList();
    }
}
