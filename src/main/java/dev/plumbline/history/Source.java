package dev.plumbline.history;

/// How an entry came to be.
public enum Source {
    /// Guided here from the grip to the floor.
    SESSION,
    /// Typed in afterwards: a hang done elsewhere.
    BY_HAND,
    /// Read from a table without more than a date and seconds.
    IMPORT,
    /// No hang, only how the back feels.
    SCORE_ONLY
}
