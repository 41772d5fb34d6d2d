package dev.plumbline.routine;

/// How the bar is held up.
public enum Mount {
    FIXED,
    FREE_STANDING,
    DOORWAY
}
