package dev.plumbline.adapter.file;

import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/// UUIDs of version 7: a millisecond, then 74 random bits, so that they sort by the time they were made.
public final class TimeOrderedIds implements Supplier<UUID> {
    private static final long VERSION_7 = 0x7000L;
    private static final long TWELVE_BITS = 0xFFFL;
    private static final int MILLIS_SHIFT = 16;
    private static final int VARIANT_BITS = 2;

    private final InstantSource wall;
    private final RandomGenerator random;

    public TimeOrderedIds(InstantSource wall, RandomGenerator random) {
        this.wall = wall;
        this.random = random;
    }

    @Override
    public UUID get() {
        return of(wall.millis(), random.nextLong(), random.nextLong());
    }

    /// The UUID of this millisecond with as many of these bits as fit.
    static UUID of(long millis, long someBits, long moreBits) {
        var high = (millis << MILLIS_SHIFT) | VERSION_7 | (someBits & TWELVE_BITS);
        return new UUID(high, (moreBits >>> VARIANT_BITS) | Long.MIN_VALUE);
    }
}
