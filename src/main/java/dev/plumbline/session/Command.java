package dev.plumbline.session;

import java.time.Duration;
import java.time.Instant;

/// What a person, or the machine, can ask of a session. A command that makes no sense in a state changes nothing.
public sealed interface Command {
    /// Start the slow landing now.
    record Land() implements Command {}

    /// I am already off the bar.
    record LetGo() implements Command {}

    /// On to what comes next.
    record Skip() implements Command {}

    /// Wait for me.
    record Hold() implements Command {}

    /// Go on.
    record Resume() implements Command {}

    /// Stop here; from a hang that means landing first.
    record Abandon() implements Command {}

    /// Make the rest longer, or shorter where `by` is negative.
    record Extend(Duration by) implements Command {}

    /// The machine slept; it was last awake at `lastSeen`.
    record Slept(Instant lastSeen) implements Command {}

    /// The window closes or the process is told to end.
    record Close() implements Command {}

    /// One more set after the last.
    record AddSet() implements Command {}
}
