package dev.plumbline.runner;

import dev.plumbline.history.Entry;
import dev.plumbline.session.Edge;
import java.time.Duration;

/// Someone who watches the live session, told on the session's thread.
public interface SessionListener {
    /// A new state, a new twin on the cue line, or a new whole second.
    void moment(Moment moment);

    /// An edge was crossed at `at` after the first get-ready began.
    default void crossed(Edge edge, Duration at) {}

    /// The session's entry is on its way to the disk; also after a further set.
    default void kept(Entry entry) {}

    /// Whether there is anything to be heard; the reason is a sentence fragment, empty when there is.
    default void sound(boolean available, String reason) {}
}
