package dev.plumbline.ui.settings;

/// Which program this is, and the way back to what it asked at the first start.
///
/// @param version of the program
/// @param cards shows the cards of the first start once more
public record AboutViewModel(String version, Runnable cards) {}
