package dev.plumbline.history;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The lasting record of all that was done. Revisions are added, never changed in place; calls block on the disk.
public interface History {
    /// Everything there is. A damaged line costs that line only and becomes a problem of the archive.
    Archive read() throws StorageFailure;

    /// The newest part of it, where to read all takes a while; nothing where it does not. What it says of an entry may
    /// be
    /// out of date, and it names no problem.
    default Optional<Archive> glance() throws StorageFailure {
        return Optional.empty();
    }

    /// Adds revisions, in order; on return they are on the disk. After a failure none, or the first few, are there.
    void append(List<? extends Revision> revisions) throws StorageFailure;

    /// Takes every revision of the record out of what this machine wrote, and deletes what others wrote of it. This is
    /// the one thing that is not an addition.
    void erase(UUID id) throws StorageFailure;

    /// Where the record stands now, the deleted ones too; nothing where there is none.
    default Optional<Stamp> latest(UUID id) throws StorageFailure {
        return Merge.of(read()).winner(id).map(Revision::stamp);
    }

    /// Adds one revision; on return it is on the disk.
    default void append(Revision revision) throws StorageFailure {
        append(List.of(revision));
    }
}
