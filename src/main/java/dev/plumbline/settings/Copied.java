package dev.plumbline.settings;

/// What was copied and then read back and found the same: how many files, how many bytes.
public record Copied(int files, long bytes) {}
