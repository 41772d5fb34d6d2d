package dev.plumbline.session;

import java.time.Duration;
import java.time.Instant;

/// Tells a machine that slept from one that is merely slow, or whose wall clock was set.
///
/// @param steady when the last tick came, on a clock that nobody can set
/// @param wall when it came on the wall clock
public record SleepWatch(Instant steady, Instant wall) {
    private static final Duration PARTED = Duration.ofSeconds(2);
    private static final Duration SILENT = Duration.ofSeconds(2);
    private static final Duration GONE = Duration.ofSeconds(10);

    /// True when the machine slept between the last tick and one at these instants: the two clocks parted by more than
    /// 2 s while no tick came for more than 2 s of wall time, or no tick came for more than 10 s.
    public boolean sleptUntil(Instant nowSteady, Instant nowWall) {
        var steadily = Duration.between(steady, nowSteady);
        var onTheWall = Duration.between(wall, nowWall);
        var parted = onTheWall.minus(steadily).abs();
        return steadily.compareTo(GONE) > 0 || (parted.compareTo(PARTED) > 0 && onTheWall.compareTo(SILENT) > 0);
    }
}
