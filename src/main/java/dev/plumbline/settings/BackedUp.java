package dev.plumbline.settings;

import java.time.Instant;

/// The last backup that was read back and found whole: when it was made, and which file or folder it is.
public record BackedUp(Instant at, String to) {}
