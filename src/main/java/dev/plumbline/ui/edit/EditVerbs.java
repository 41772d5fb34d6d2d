package dev.plumbline.ui.edit;

import dev.plumbline.history.Entry;

/// What becomes of an entry that was open.
public interface EditVerbs {
    /// Keeps it as it is now, as its next revision.
    void save(Entry changed);

    /// Leaves it as it was.
    void cancel();
}
