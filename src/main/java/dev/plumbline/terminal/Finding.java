package dev.plumbline.terminal;

/// Whether one thing that the program uses works here; `sentence` says what was found, or what to do about it.
///
/// @param needed false where a session can be guided without it
public record Finding(String what, boolean works, boolean needed, String sentence) {}
