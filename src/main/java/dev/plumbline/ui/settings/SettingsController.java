package dev.plumbline.ui.settings;

/// The Settings on the screen: a page of sections, each of which binds itself.
public final class SettingsController {}
