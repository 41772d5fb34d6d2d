package dev.plumbline.runner;

import dev.plumbline.cue.CueSheet;
import dev.plumbline.session.Session;
import java.time.Instant;

/// What a session will sound and read like: the sheet of any state it comes into.
@FunctionalInterface
public interface Score {
    /// Compiles it.
    ///
    /// @param opened when the session came, or will come, into `state`
    CueSheet sheet(Session state, Instant opened);
}
