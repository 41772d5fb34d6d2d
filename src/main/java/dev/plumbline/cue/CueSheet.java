package dev.plumbline.cue;

import dev.plumbline.cue.Cue.Sounded;
import dev.plumbline.cue.Cue.Spoken;
import dev.plumbline.routine.Phase;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/// All that is heard and shown by the clock in one segment of a session, in order of time from the segment's zero.
///
/// @param set the set it belongs to; for a rest, the coming one
public record CueSheet(Phase phase, int set, Duration length, List<Cue> cues) {
    public CueSheet {
        if (length.isNegative()) {
            throw new IllegalArgumentException(phase + " cannot last " + length);
        }
        cues = cues.stream().sorted(Cue.IN_ORDER).toList();
    }

    static CueSheet silent(Phase phase, int set) {
        return new CueSheet(phase, set, Duration.ZERO, List.of());
    }

    /// The lines that are spoken aloud.
    public List<Spoken> spoken() {
        return cues.stream()
                .filter(cue -> !cue.muted())
                .filter(Spoken.class::isInstance)
                .map(Spoken.class::cast)
                .toList();
    }

    /// What is left of this sheet after a pause, from `elapsed` on, opened by a tone of its own.
    CueSheet goingOnAt(Duration elapsed, Sounded edge) {
        var speech = elapsed.plus(edge.tone().alone());
        var left = cues.stream().filter(cue -> switch (cue) {
            case Sounded sounded -> !sounded.edge() && sounded.at().compareTo(elapsed) >= 0;
            case Spoken spoken -> spoken.at().compareTo(speech) >= 0;
            case Cue.Written written -> written.at().compareTo(elapsed) >= 0;
        });
        return new CueSheet(
                phase, set, length, Stream.concat(Stream.of(edge), left).toList());
    }
}
