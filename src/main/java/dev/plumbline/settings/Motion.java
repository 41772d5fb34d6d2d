package dev.plumbline.settings;

/// Whether moving pictures hold still: as the desktop says, always, or never.
public enum Motion {
    SYSTEM,
    ON,
    OFF
}
