package dev.plumbline.ui.history;

import dev.plumbline.history.Entry;

/// An entry in its place in the list.
record Listed(Entry entry, Standing standing) {
    /// What has become of it.
    enum Standing {
        KEPT,
        /// Just deleted: its place offers to take that back.
        LEAVING,
        /// Deleted some time ago.
        DELETED
    }

    static Listed kept(Entry entry) {
        return new Listed(entry, Standing.KEPT);
    }

    static Listed leaving(Entry entry) {
        return new Listed(entry, Standing.LEAVING);
    }

    static Listed deleted(Entry entry) {
        return new Listed(entry, Standing.DELETED);
    }
}
