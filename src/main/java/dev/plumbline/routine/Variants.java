package dev.plumbline.routine;

/// The ways in which one routine differs from another beside its seconds.
public record Variants(Swing swing, Grip grip, Feet feet) {
    /// Hanging free with a relaxed grip, as most routines do.
    public static Variants plain(Swing swing) {
        return new Variants(swing, Grip.RELAXED, Feet.FREE);
    }

    public Variants withSwing(Swing other) {
        return new Variants(other, grip, feet);
    }
}
