package dev.plumbline.settings;

/// The colours of the paper screens: the desktop's own choice, or always the same.
public enum Theme {
    SYSTEM,
    LIGHT,
    DARK
}
