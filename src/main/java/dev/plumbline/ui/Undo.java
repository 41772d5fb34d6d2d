package dev.plumbline.ui;

/// Something just done that can be taken back for a moment.
///
/// @param what the sentence that says what was done
public record Undo(String what, Runnable takeBack) {}
