package dev.plumbline.history;

import java.util.UUID;

/// One version of a record: what it says, or that it was deleted. Revisions are only ever added.
public sealed interface Revision permits Entry, Tombstone {
    Stamp stamp();

    default UUID id() {
        return stamp().id();
    }

    /// Whichever of two revisions of one record wins; the same one in whatever order they are met.
    static Revision winner(Revision one, Revision other) {
        var order = one.stamp().compareTo(other.stamp());
        if (order == 0 && !one.equals(other)) {
            // Two machines can share a stamp only after a hand has edited a file: any fixed choice will do.
            order = one.toString().compareTo(other.toString());
        }
        return order >= 0 ? one : other;
    }
}
