package dev.plumbline.ui.stage;

import dev.plumbline.routine.Phase;

/// The eight grounds of the stage; the style class of each is its name in small letters.
public enum StageLook {
    READY,
    RELAX,
    CHIN,
    SWING,
    LAND,
    REST,
    OPEN,
    PAUSED;

    public static StageLook of(Phase phase) {
        return switch (phase) {
            case GET_READY -> READY;
            case RELAX, SETTLE, BREATHE, KNEES, ROLL, SIT, STAND -> RELAX;
            case CHIN_TUCK -> CHIN;
            case SWING -> SWING;
            case SLOW_LAND -> LAND;
            case REST, FINISHED -> REST;
            case OPEN_HANG -> OPEN;
            case HELD -> PAUSED;
        };
    }

    public String styleClass() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
