package dev.plumbline.routine;

import java.time.Duration;

/// The breathing guide's pace: in, then out, each one to twenty seconds.
public record Breath(Duration in, Duration out) {
    private static final Duration LEAST = Duration.ofSeconds(1);
    private static final Duration MOST = Duration.ofSeconds(20);

    public Breath {
        for (var part : new Duration[] {in, out}) {
            if (part.compareTo(LEAST) < 0 || part.compareTo(MOST) > 0) {
                throw new IllegalArgumentException("A breath of " + in + " in and " + out + " out cannot be guided");
            }
        }
    }

    public static Breath of(long in, long out) {
        return new Breath(Duration.ofSeconds(in), Duration.ofSeconds(out));
    }

    /// One breath in and out.
    public Duration whole() {
        return in.plus(out);
    }
}
