package dev.plumbline.routine;

/// How hard the hands hold the bar.
public enum Grip {
    RELAXED,
    FIRM
}
