package dev.plumbline.cue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// How fast a body of this height swings from a bar, and by how much the person wants it faster or slower.
///
/// @param stature in metres
/// @param trim percent by which the swing is slower or, negative, quicker; 15 at most
public record Tempo(double stature, int trim) {
    private static final double SECONDS_AT_ONE_METRE = 1.68;
    private static final double FASTEST = 1.9;
    private static final double SLOWEST = 2.6;
    private static final int MOST_TRIM = 15;
    private static final Duration FIRST_TURN = Seconds.of(2.3);

    public Tempo {
        if (!(stature >= 1 && stature <= 2.5)) {
            throw new IllegalArgumentException("Nobody is " + stature + " m tall");
        }
        if (Math.abs(trim) > MOST_TRIM) {
            throw new IllegalArgumentException("The swing can be trimmed by 15 %, not by " + trim + " %");
        }
    }

    /// A full swing there and back, to 10 ms.
    public Duration period() {
        var natural = Math.clamp(SECONDS_AT_ONE_METRE * Math.sqrt(stature), FASTEST, SLOWEST);
        return Duration.ofMillis(Math.round(natural * (100 + trim)) * 10);
    }

    /// The turns from the first one in front that leaves time for a word, up to `last`: front, back, front, ...
    List<Duration> turns(Duration last) {
        var turns = new ArrayList<Duration>();
        var turn = period().dividedBy(4);
        while (turn.compareTo(FIRST_TURN) < 0) {
            turn = turn.plus(period());
        }
        while (turn.compareTo(last) <= 0) {
            turns.add(toMillisecond(turn));
            turn = turn.plus(period().dividedBy(2));
        }
        return turns;
    }

    private static Duration toMillisecond(Duration turn) {
        return Duration.ofMillis(turn.plusNanos(500_000).toMillis());
    }
}
