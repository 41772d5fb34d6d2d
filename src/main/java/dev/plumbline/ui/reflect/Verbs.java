package dev.plumbline.ui.reflect;

import dev.plumbline.history.Entry;

/// What can be asked of the rest of the program from here.
public interface Verbs {
    /// Keeps `changed` as the next revision and leaves.
    void save(Entry changed);

    /// Keeps `changed` and gets ready for a further set of the same session.
    void oneMoreSet(Entry changed);

    /// Keeps `changed` and begins `routine` instead.
    void start(Entry changed, String routine);

    /// Deletes the entry, for now.
    void discard();

    /// Takes the deletion back.
    void undiscard();

    /// Leaves with what is kept already.
    void leave();
}
