package dev.plumbline.settings;

/// How many of the last seconds before an edge are counted aloud.
public enum Counts {
    OFF,
    LAST_3,
    LAST_5
}
