package dev.plumbline.runner;

/// The keys that mean something while a session runs, wherever they come from.
public enum Key {
    SPACE,
    /// Enter, a click, PageDown, or a key, clicker or pedal that the person taught the program.
    ENTER,
    BACKSPACE,
    ESCAPE,
    N,
    S,
    V,
    B,
    PLUS,
    MINUS,
    /// Any other printable key.
    OTHER
}
