package dev.plumbline.cue;

import java.time.Duration;

/// A line that wants to be said at `at`, and no earlier than `from` or later than `to`.
///
/// @param role what it does in its segment; of two lines with one role only the later wish counts
/// @param count true for a number, which owns its whole second and may be the last word before the edge
record Wish(String role, String line, Duration from, Duration at, Duration to, boolean count) {
    private static final Duration BREATH_MAY_LAG = Seconds.of(0.5);
    private static final Duration END_MAY_LAG = Seconds.of(0.1);
    private static final Duration WHENEVER = Duration.ofDays(1);

    /// Exactly then or not at all.
    static Wish fixed(String line, Duration at) {
        return new Wish(line, line, at, at, at, false);
    }

    /// A number of a count.
    static Wish count(String line, Duration at) {
        return new Wish(line, line, at, at, at, true);
    }

    /// At a turn of the breath, or hardly later.
    static Wish turn(String line, Duration at) {
        return new Wish(line, line, at, at, at.plus(BREATH_MAY_LAG), false);
    }

    /// Tied to the start: then, or up to `lag` later.
    static Wish start(String line, Duration at, Duration lag) {
        return new Wish(line, line, at, at, at.plus(lag), false);
    }

    /// Tied to the end: then, or as much earlier as it takes.
    static Wish end(String line, Duration at) {
        return new Wish(line, line, Duration.ZERO, at, at.plus(END_MAY_LAG), false);
    }

    /// Best then, but any other time in its turn will do.
    static Wish loose(String line, Duration at) {
        return new Wish(line, line, Duration.ZERO, at, WHENEVER, false);
    }

    Wish as(String other) {
        return new Wish(other, line, from, at, to, count);
    }
}
