package dev.plumbline.history;

import java.util.Optional;

/// What a running session has held so far, kept where a crash or a dead battery cannot reach it.
///
/// The session's id and revision are those of the entry it will become, so keeping what is recovered is an append, and
/// a recovered entry that the history already has is no news. Calls block on the disk.
public interface Checkpoint {
    /// Replaces the last checkpoint whole; on return this one is on the disk.
    void save(Entry soFar) throws StorageFailure;

    /// The session is over and its entry kept, or not wanted: nothing is left to recover.
    void clear() throws StorageFailure;

    /// What a session that never came to its end had held, or nothing; the person then keeps or discards it.
    ///
    /// A session that still runs in another process is not offered.
    Optional<Entry> recover() throws StorageFailure;

    /// What can be recovered and is not in `history`. Whoever was cut off between keeping an entry and clearing its
    /// checkpoint is asked nothing: that checkpoint is cleared now.
    default Optional<Entry> recoverFor(History history) throws StorageFailure {
        var found = recover();
        if (found.isPresent() && history.read().holds(found.get().stamp())) {
            clear();
            return Optional.empty();
        }
        return found;
    }
}
