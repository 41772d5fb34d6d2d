package dev.plumbline.ui.figure;

/// The posture of the figure as numbers only: `split` means a hip folded so far that the near leg is drawn on its own,
/// `swing` turns
/// the whole body about the bar (degrees, positive forward), `breath` fills the ribs (0 to 1), `ground` is the y of the
/// floor for a body that stands or sits.
public record Pose(
        Anchor anchor,
        Torso torso,
        Side near,
        Side far,
        Shortening shortening,
        boolean split,
        double swing,
        double breath,
        double ground) {
    /// How often the knees' range is halved: to a ten-thousandth of a degree.
    private static final int FINE = 20;

    static Pose of(Anchor anchor, Torso torso, Side near, Side far) {
        return new Pose(anchor, torso, near, far, Shortening.NONE, false, 0, 0, Footing.TOES.contact());
    }

    /// The pose a share of the way to another; what cannot be mixed changes at the half.
    public Pose mix(Pose to, double share) {
        Pose nearer = share < 0.5 ? this : to;
        return new Pose(
                nearer.anchor,
                torso.mix(to.torso, share),
                near.mix(to.near, share),
                far.mix(to.far, share),
                shortening.mix(to.shortening, share),
                nearer.split,
                Ease.lerp(swing, to.swing, share),
                Ease.lerp(breath, to.breath, share),
                Ease.lerp(ground, to.ground, share));
    }

    /// The pose with both knees folded or straightened until the lowest point of the feet is at `floor`.
    public Pose plant(double floor) {
        double straight = Math.min(0, near.shin() - near.thigh());
        double folded = 95;
        Limbs limbs = Limbs.of(this);
        for (int i = 0; i < FINE; i++) {
            double middle = (straight + folded) / 2;
            if (limbs.lowestOf(folded(middle)) > floor) {
                straight = middle;
            } else {
                folded = middle;
            }
        }
        return folded((straight + folded) / 2);
    }

    private Pose folded(double degrees) {
        return new Pose(
                anchor, torso, near.folded(degrees), far.folded(degrees), shortening, split, swing, breath, ground);
    }

    public boolean gripping() {
        return anchor == Anchor.GRIP;
    }

    Pose splitAtTheHip() {
        return new Pose(anchor, torso, near, far, shortening, true, swing, breath, ground);
    }

    Pose foreshortened(Shortening shortening) {
        return new Pose(anchor, torso, near, far, shortening, split, swing, breath, ground);
    }

    public Pose with(Torso torso) {
        return new Pose(anchor, torso, near, far, shortening, split, swing, breath, ground);
    }

    public Pose swung(double degrees) {
        return new Pose(anchor, torso, near, far, shortening, split, degrees, breath, ground);
    }

    public Pose breathing(double breath) {
        return new Pose(anchor, torso, near, far, shortening, split, swing, breath, ground);
    }

    public Pose on(double ground) {
        return new Pose(anchor, torso, near, far, shortening, split, swing, breath, ground);
    }
}
