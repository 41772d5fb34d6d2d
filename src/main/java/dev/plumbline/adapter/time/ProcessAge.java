package dev.plumbline.adapter.time;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// How long this process has been there, as far as the system knows; Linux knows it to 10 ms.
public final class ProcessAge {
    private ProcessAge() {}

    /// The time since the process began.
    public static Optional<Duration> now() {
        return ProcessHandle.current().info().startInstant().map(began -> Duration.between(began, Instant.now()));
    }
}
