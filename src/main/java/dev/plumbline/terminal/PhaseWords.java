package dev.plumbline.terminal;

import dev.plumbline.routine.Feet;
import dev.plumbline.routine.Phase;
import dev.plumbline.routine.Variants;
import java.util.List;

/// The words that name where a session stands, as the cue sheets have them.
final class PhaseWords {
    private PhaseWords() {}

    static String of(Phase phase, Variants variants) {
        return switch (phase) {
            case GET_READY -> "Get ready";
            case RELAX -> "Relax";
            case CHIN_TUCK -> "Chin tuck";
            case SWING ->
                switch (variants.swing()) {
                    case FORE_AFT, OFF -> "Swing";
                    case SIDE -> "Sway";
                    case PARTNER -> "Pull";
                };
            case OPEN_HANG -> "Hang";
            case SLOW_LAND -> "Slow land";
            case REST -> "Rest";
            case HELD -> "Paused";
            case FINISHED -> "Finished";
            case SETTLE -> "Settle";
            case BREATHE -> "Push";
            case KNEES -> "Get up slowly";
            case ROLL -> "Roll";
            case SIT -> "Sit";
            case STAND -> "Stand";
        };
    }

    /// The steps of a slow landing, in the place of seconds.
    static List<String> landing(Feet feet) {
        return switch (feet) {
            case FREE -> List.of("Toes", "Heels", "Weight", "Stand");
            case SUPPORTED -> List.of("Feet", "Legs", "Weight", "Stand");
            case BENT -> List.of("Feet", "Toes", "Weight", "Stand");
        };
    }
}
