package dev.plumbline.runner;

import dev.plumbline.cue.Cue;
import dev.plumbline.cue.CueSheet;
import dev.plumbline.cue.CueSheets;
import dev.plumbline.cue.Lines;
import dev.plumbline.cue.Profile;
import dev.plumbline.routine.Phase;
import dev.plumbline.routine.Routines;
import dev.plumbline.session.Preparation;
import java.time.Duration;

/// What is worth hearing outside of a session: the landing as First hang has it, and its first words alone.
public final class Excerpts {
    private static final Duration A_BREATH = Duration.ofMillis(400);

    private Excerpts() {}

    /// A whole landing.
    public static CueSheet landing(Profile profile, Lines lines) {
        return CueSheets.whole(Routines.FIRST, Preparation.usual(), profile, lines).stream()
                .filter(sheet -> sheet.phase() == Phase.SLOW_LAND)
                .findFirst()
                .orElseThrow();
    }

    /// The landing's bell and its first line, for a sound check from the bar.
    public static CueSheet soundCheck(Profile profile, Lines lines) {
        var landing = landing(profile, lines);
        var line = landing.cues().stream()
                .filter(Cue.Spoken.class::isInstance)
                .map(Cue.Spoken.class::cast)
                .findFirst()
                .orElseThrow();
        var cues = landing.cues().stream()
                .filter(cue -> cue.at().compareTo(line.at()) <= 0)
                .toList();
        return new CueSheet(landing.phase(), landing.set(), line.end().plus(A_BREATH), cues);
    }
}
