package dev.plumbline.history;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// How the back felt, from 0 (worst) to 10 (easy, loose); null where nobody said.
public record Feel(
        @Nullable Integer before,
        @Nullable Integer after,
        @Nullable Integer nextMorning) {
    public static final Feel UNKNOWN = new Feel(null, null, null);

    private static final int BEST = 10;

    public Feel {
        requireScore(before);
        requireScore(after);
        requireScore(nextMorning);
    }

    private static void requireScore(@Nullable Integer score) {
        if (score != null && (score < 0 || score > BEST)) {
            throw new IllegalArgumentException("A score is 0 to 10, not " + score);
        }
    }

    /// How many steps the back felt better afterwards, negative for worse; empty while one of the two is missing.
    public OptionalInt change() {
        return before == null || after == null ? OptionalInt.empty() : OptionalInt.of(after - before);
    }

    public Feel withBefore(@Nullable Integer score) {
        return new Feel(score, after, nextMorning);
    }

    public Feel withAfter(@Nullable Integer score) {
        return new Feel(before, score, nextMorning);
    }

    public Feel withNextMorning(@Nullable Integer score) {
        return new Feel(before, after, score);
    }
}
