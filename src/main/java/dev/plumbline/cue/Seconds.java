package dev.plumbline.cue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/// Durations as the cue sheets write them: seconds with a decimal point.
public final class Seconds {
    private static final long NANOS_IN_TENTH = 100_000_000;

    private Seconds() {}

    static Duration of(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1000));
    }

    static Duration parsed(String seconds) {
        return Duration.ofNanos(
                new BigDecimal(seconds.strip()).movePointRight(9).longValueExact());
    }

    static Duration max(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    static Duration min(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    static Duration downToTenth(Duration time) {
        return Duration.ofNanos(Math.floorDiv(time.toNanos(), NANOS_IN_TENTH) * NANOS_IN_TENTH);
    }

    static Duration downToHundredth(Duration time) {
        return Duration.ofMillis(Math.floorDiv(time.toNanos(), NANOS_IN_TENTH / 10) * 10);
    }

    static Duration upToHundredth(Duration time) {
        return Duration.ofMillis(Math.ceilDiv(time.toNanos(), NANOS_IN_TENTH / 10) * 10);
    }

    /// A time as the sheets print it: half up at two decimals, at least one: `0.5`, `7.22`, `10.0`.
    public static String printed(Duration time) {
        return plain(time, RoundingMode.HALF_UP);
    }

    /// An end as the sheets print it: no line is said to end earlier than it does.
    public static String printedEnd(Duration end) {
        return plain(end, RoundingMode.CEILING);
    }

    private static String plain(Duration time, RoundingMode rounding) {
        var rounded = BigDecimal.valueOf(time.toNanos(), 9).setScale(2, rounding);
        var shortest = rounded.stripTrailingZeros();
        return (shortest.scale() < 1 ? shortest.setScale(1) : shortest).toPlainString();
    }
}
