package dev.plumbline.session;

/// How a state came about, where that changes what is said and shown as it opens.
public enum Opening {
    PLAIN,
    RESUMED,
    LET_GO,
    STOPPED,
    INTERRUPTED,
    CLOSED
}
