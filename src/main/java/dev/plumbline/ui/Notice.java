package dev.plumbline.ui;

import java.util.List;

/// Something the person should know, standing until it is solved: what happened, what still works, the one thing to do.
///
/// @param id two notices of one id are the same matter
public record Notice(String id, Kind kind, String headline, String body, List<Action> actions) {
    public Notice {
        actions = List.copyOf(actions);
        if (headline.isBlank()) {
            throw new IllegalArgumentException("The notice '" + id + "' says nothing");
        }
    }

    /// How much it matters; never told by colour alone.
    public enum Kind {
        INFO,
        WARN,
        STOP
    }

    /// One thing that can be done about it.
    ///
    /// @param quiet true for the way to be left alone
    public record Action(String label, boolean quiet, Runnable run) {
        public static Action of(String label, Runnable run) {
            return new Action(label, false, run);
        }

        public static Action quiet(String label, Runnable run) {
            return new Action(label, true, run);
        }
    }
}
