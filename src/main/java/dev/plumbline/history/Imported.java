package dev.plumbline.history;

import java.util.List;

/// What a file from outside holds: the entries that can be read, and what cannot.
public record Imported(List<Found> found, List<Refusal> refused) {
    public Imported {
        found = List.copyOf(found);
        refused = List.copyOf(refused);
    }

    /// An entry and the line where it begins.
    public record Found(long line, Entry entry) {}
}
