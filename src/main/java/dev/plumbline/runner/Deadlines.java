package dev.plumbline.runner;

import java.time.Instant;

/// The one deadline the session waits for: a task runs on the session's thread at its instant or just after, never
/// before.
///
/// The instants are the session clock's. A machine that sleeps is noticed at the first task after it wakes, so whoever
/// must notice soon asks for a deadline at least every second.
public interface Deadlines {

    /// Runs `task` once, at or just after `at`; a new call replaces the previous one, also one that is due but has not
    /// run.
    void next(Instant at, Runnable task);

    /// Forgets the deadline, also one that is due but has not run.
    void cancel();
}
