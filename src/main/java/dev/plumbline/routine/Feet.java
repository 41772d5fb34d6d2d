package dev.plumbline.routine;

/// What the feet do while the hands are on the bar: hang free, stay on the floor, or go behind with bent knees.
public enum Feet {
    FREE,
    SUPPORTED,
    BENT
}
