package dev.plumbline.history;

import java.util.List;

/// Everything the history holds: the winning revision of every record, and what could not be read.
///
/// @param entries oldest first
/// @param tombstones of the records that are deleted
public record Archive(List<Entry> entries, List<Tombstone> tombstones, List<Problem> problems) {
    public static final Archive EMPTY = new Archive(List.of(), List.of(), List.of());

    public Archive {
        entries = List.copyOf(entries);
        tombstones = List.copyOf(tombstones);
        problems = List.copyOf(problems);
    }
}
