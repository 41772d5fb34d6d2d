package dev.plumbline.adapter.time;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// How long this process has been there, as far as the system knows; Linux knows it to 10 ms.
public final class ProcessAge {
    private ProcessAge() {}

    /// A moment in the life of this process. To keep it takes no time, to work out the age at it does.
    public record Moment(long nanos) {

        public static Moment now() {
            return new Moment(System.nanoTime());
        }

        /// The time since the process began, when this was.
        public Optional<Duration> age() {
            return ProcessAge.now().map(age -> age.minusNanos(System.nanoTime() - nanos));
        }
    }

    /// The time since the process began.
    public static Optional<Duration> now() {
        return ProcessHandle.current().info().startInstant().map(began -> Duration.between(began, Instant.now()));
    }
}
