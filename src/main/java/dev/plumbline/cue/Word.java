package dev.plumbline.cue;

import dev.plumbline.routine.Phase;
import dev.plumbline.routine.Swing;
import dev.plumbline.session.Opening;
import dev.plumbline.session.Session;
import dev.plumbline.session.Session.Held;

/// The word for a phase, the same in the window and in the terminal.
public enum Word {
    GET_READY("Get ready"),
    RELAX("Relax"),
    CHIN_TUCK("Chin tuck"),
    SWING("Swing"),
    PULL("Pull"),
    SWAY("Sway"),
    HANG("Hang"),
    SLOW_LAND("Slow land"),
    REST("Rest"),
    PAUSED("Paused"),
    INTERRUPTED("Interrupted"),
    FINISHED("Finished"),
    SETTLE("Settle"),
    PUSH("Push"),
    GET_UP("Get up slowly"),
    ROLL("Roll"),
    SIT("Sit"),
    STAND("Stand");

    private final String english;

    Word(String english) {
        this.english = english;
    }

    public String english() {
        return english;
    }

    /// The word for where a session stands.
    public static Word of(Session state) {
        return state instanceof Held held && held.opening() == Opening.INTERRUPTED
                ? INTERRUPTED
                : of(state.phase(), state.course().routine().variants().swing());
    }

    /// The word for a phase of a routine that swings in this way.
    public static Word of(Phase phase, Swing swing) {
        return switch (phase) {
            case GET_READY -> GET_READY;
            case RELAX -> RELAX;
            case CHIN_TUCK -> CHIN_TUCK;
            case SWING ->
                switch (swing) {
                    case FORE_AFT, OFF -> SWING;
                    case PARTNER -> PULL;
                    case SIDE -> SWAY;
                };
            case OPEN_HANG -> HANG;
            case SLOW_LAND -> SLOW_LAND;
            case REST -> REST;
            case HELD -> PAUSED;
            case FINISHED -> FINISHED;
            case SETTLE -> SETTLE;
            case BREATHE -> PUSH;
            case KNEES -> GET_UP;
            case ROLL -> ROLL;
            case SIT -> SIT;
            case STAND -> STAND;
        };
    }
}
