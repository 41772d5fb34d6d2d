package dev.plumbline.terminal;

import dev.plumbline.cue.Cue;
import dev.plumbline.cue.CueSheet;
import dev.plumbline.cue.Twin;
import dev.plumbline.routine.Feet;
import java.util.stream.Stream;

/// The twins of a sheet as text, with the steps of a landing by name.
final class CueWords {
    private static final String HALF_WAY = "half-way";

    private CueWords() {}

    /// The cues that have something to read, in order of time.
    static Stream<Cue> shown(CueSheet sheet) {
        return sheet.cues().stream().filter(cue -> cue.twin().isPresent());
    }

    static String of(Cue cue, CueSheet sheet, Feet feet) {
        var twin = cue.twin().orElseThrow();
        return switch (twin.place()) {
            case CUE_LINE, BIG_NUMBER, NEXT -> twin.text();
            case STRIP -> HALF_WAY;
            case STEP -> {
                var step = step(cue, sheet, feet);
                yield step.equals(twin.text()) ? step : step + ": " + twin.text();
            }
        };
    }

    private static String step(Cue cue, CueSheet sheet, Feet feet) {
        var steps =
                shown(sheet).filter(other -> place(other) == Twin.Place.STEP).toList();
        var words = PhaseWords.landing(feet);
        return words.get(Math.min(steps.indexOf(cue), words.size() - 1));
    }

    static Twin.Place place(Cue cue) {
        return cue.twin().orElseThrow().place();
    }
}
