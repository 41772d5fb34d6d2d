package dev.plumbline.terminal;

import dev.plumbline.runner.SessionListener;

/// What the person reads of a session.
interface SessionView extends SessionListener {
    /// A sentence beside the session, such as that the sound is gone.
    void note(String sentence);

    /// The session is over; what follows starts on a line of its own.
    void end();
}
