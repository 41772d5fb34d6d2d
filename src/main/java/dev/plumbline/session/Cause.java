package dev.plumbline.session;

/// What moved a session from one state to the next.
public enum Cause {
    TIME,
    LANDED,
    LET_GO,
    SKIPPED,
    HELD,
    RESUMED,
    ABANDONED,
    INTERRUPTED
}
