package dev.plumbline.ui.figure;

/// One of the 24 bones of the column: its centre, the direction of the spine there, and its share of the spine's
/// length.
///
/// The bone fills the same part of its pitch in every pose: the gaps never change, the picture claims nothing about
/// discs.
public record Vertebra(Region region, int number, Point centre, Point direction, double pitch) {
    /// Neck, chest and small of the back.
    public enum Region {
        C,
        T,
        L
    }

    static final double HEIGHT_SHARE = 0.8;
    static final double CORNER = 0.34;

    double height() {
        return pitch * HEIGHT_SHARE;
    }

    private double depth() {
        return switch (region) {
            case C -> Ease.lerp(0.015, 0.0185, (number - 1) / 6.0);
            case T -> Ease.lerp(0.0185, 0.026, (number - 1) / 11.0);
            case L -> Ease.lerp(0.026, 0.03, (number - 1) / 4.0);
        };
    }

    private double processLength() {
        return switch (region) {
            case C -> 0.014;
            case T -> 0.021;
            case L -> 0.02;
        };
    }

    private double processAngle() {
        return switch (region) {
            case C -> 12;
            case T -> Ease.lerp(24, 48, Math.sin((number - 1) / 11.0 * Math.PI));
            case L -> 10;
        };
    }

    /// The body of the bone, deeper by up to 22 % while it glows.
    Outline body(double glow) {
        return Slab.upright(depth() * (1 + 0.22 * glow), height(), CORNER).outline(centre, direction);
    }

    /// The spinous process: a round-ended stroke from the back of the body.
    Outline process(double glow) {
        double backEdge = -depth() * (1 + 0.22 * glow) / 2 - 0.002;
        Point tip = Point.downAt(processAngle());
        var from = new Point(backEdge, -0.16 * height());
        var to = new Point(backEdge - tip.y() * processLength(), tip.x() * processLength());
        return Slab.stroke(from, to, 0.34 * height()).outline(centre, direction);
    }
}
