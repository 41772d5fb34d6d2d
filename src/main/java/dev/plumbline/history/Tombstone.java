package dev.plumbline.history;

/// Says that a record was deleted; an entry with a later stamp brings it back.
public record Tombstone(Stamp stamp) implements Revision {}
