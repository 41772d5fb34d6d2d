package dev.plumbline.ui.learn;

/// A page to read, in the order in which they are listed. Its words are found by its name.
public enum Page {
    STEPS,
    GRIP,
    BREATH,
    CHIN,
    SWING,
    LANDING,
    PARTNER,
    LOW_BAR,
    FLOOR,
    WEIGHTS,
    SHOES,
    SMALL,
    KNOWN,
    STOP,
    SOURCES
}
