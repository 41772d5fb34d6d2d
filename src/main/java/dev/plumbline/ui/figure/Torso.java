package dev.plumbline.ui.figure;

/// The trunk and neck of a pose.
///
/// `decomp` blends the spine from its standing curve (0) to the long relaxed one of a hang (1, at most 1.15); `neck` is
/// flexion along the neck and `head` the nod on top of it, `scap` how far the shoulders have risen, `lean` the tilt of
/// the
/// trunk, negative with the hips forward. Angles in degrees.
public record Torso(double decomp, double neck, double head, double scap, double lean) {
    static final double MOST_DECOMP = 1.15;

    public Torso {
        if (decomp < 0 || decomp > MOST_DECOMP) {
            throw new IllegalArgumentException("decomp runs from 0 to " + MOST_DECOMP + ", got " + decomp);
        }
    }

    Torso mix(Torso to, double share) {
        return new Torso(
                Ease.lerp(decomp, to.decomp, share),
                Ease.lerp(neck, to.neck, share),
                Ease.lerp(head, to.head, share),
                Ease.lerp(scap, to.scap, share),
                Ease.lerp(lean, to.lean, share));
    }
}
