package dev.plumbline.session;

/// What ended a phase.
public enum EndedBy {
    /// Its time was up.
    TIME,
    /// The person chose to land before it was over.
    LANDED,
    /// The person was off the bar already.
    LET_GO,
    /// The person went on to the next phase.
    SKIPPED,
    /// The machine slept, the window was closed, or the program died.
    INTERRUPTED,
    /// The set ended before it began.
    NOT_REACHED
}
