package dev.plumbline.history;

import java.util.List;
import java.util.stream.Stream;

/// Everything the history holds: the winning revision of every record, and what could not be read.
///
/// @param entries oldest first
/// @param tombstones of the records that are deleted
/// @param deleted those records as they last were, as far as that is known, oldest first
public record Archive(List<Entry> entries, List<Tombstone> tombstones, List<Entry> deleted, List<Problem> problems) {
    public static final Archive EMPTY = new Archive(List.of(), List.of(), List.of());

    public Archive {
        entries = List.copyOf(entries);
        tombstones = List.copyOf(tombstones);
        deleted = List.copyOf(deleted);
        problems = List.copyOf(problems);
    }

    public Archive(List<Entry> entries, List<Tombstone> tombstones, List<Problem> problems) {
        this(entries, tombstones, List.of(), problems);
    }

    /// True when this revision, or a later one of its record, is in the archive.
    public boolean holds(Stamp stamp) {
        return Stream.<Revision>concat(entries.stream(), tombstones.stream())
                .map(Revision::stamp)
                .anyMatch(held -> held.id().equals(stamp.id()) && held.rev() >= stamp.rev());
    }
}
