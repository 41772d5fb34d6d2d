package dev.plumbline.ui.theme;

import dev.plumbline.routine.Phase;

/// The style class by which a phase gets its colours, on paper and on the stage. Colour never tells a phase alone.
public final class PhaseClass {
    private PhaseClass() {}

    public static String of(Phase phase) {
        return switch (phase) {
            case GET_READY -> "ready";
            case RELAX, SETTLE, BREATHE -> "relax";
            case CHIN_TUCK -> "chin";
            case SWING -> "swing";
            case OPEN_HANG -> "open";
            case SLOW_LAND, KNEES, ROLL, SIT, STAND -> "land";
            case REST, FINISHED -> "rest";
            case HELD -> "paused";
        };
    }
}
