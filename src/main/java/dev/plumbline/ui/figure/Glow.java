package dev.plumbline.ui.figure;

import java.time.Duration;

/// The light that runs down the first ten vertebrae while the chin is on the chest: `since` it began, `strength` 0 to
/// 1.
public record Glow(Duration since, double strength) {
    public static final Glow NONE = new Glow(Duration.ZERO, 0);
    public static final Glow FULL = new Glow(Duration.ofSeconds(5), 1);

    /// From the first neck vertebra to the third of the chest.
    static final int REACH = 10;

    private static final double FIRST = 0.4;
    private static final double APART = 0.09;
    private static final double RISE = 0.5;

    public Glow {
        if (!(strength >= 0 && strength <= 1)) {
            throw new IllegalArgumentException("a glow is from 0 to 1 strong, got " + strength);
        }
    }

    /// This light, or where there is none the other one as it goes.
    ///
    /// @param gone how far, from 0 to 1
    public Glow orFading(Glow other, double gone) {
        return strength > 0 ? this : new Glow(other.since, other.strength * (1 - gone));
    }

    /// The light of one vertebra, counted from 0 at the top.
    double at(int vertebra) {
        double seconds = since.toNanos() / 1e9;
        return vertebra < REACH ? strength * Ease.clamp((seconds - FIRST - APART * vertebra) / RISE) : 0;
    }
}
