package dev.plumbline.terminal;

import dev.plumbline.runner.Key;

/// A key as a terminal sends it; `character` is what it typed, 0 where it typed nothing.
public record Stroke(Key key, int character) {}
