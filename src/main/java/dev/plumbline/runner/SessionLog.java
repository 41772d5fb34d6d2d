package dev.plumbline.runner;

import dev.plumbline.routine.Phase;
import dev.plumbline.session.Cause;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What happened in a session, a line at a time, for those who check its timing. Times count from the first get-ready.
@FunctionalInterface
public interface SessionLog {
    void write(Line line);

    /// For sessions nobody looks into.
    static SessionLog none() {
        return line -> {};
    }

    /// One thing that happened in set number `set`.
    sealed interface Line {
        int set();
    }

    /// A change of state.
    ///
    /// @param from null on the first
    /// @param due its deadline, null where a command or an interruption did it
    record Crossed(
            int set,
            @Nullable Phase from,
            Phase to,
            Cause by,
            @Nullable Duration due,
            Duration at) implements Line {}

    /// A cue of a segment that has started.
    ///
    /// @param length of a breath tone, else null
    /// @param at null where it was not played
    record Sounded(
            int set,
            String id,
            @Nullable Duration length,
            Duration due,
            @Nullable Duration at) implements Line {
        public boolean played() {
            return at != null;
        }
    }

    /// A command that was accepted.
    ///
    /// @param by how far a rest was moved, else null
    record Asked(int set, String command, @Nullable Duration by, Duration at) implements Line {}
}
