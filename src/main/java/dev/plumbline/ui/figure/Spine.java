package dev.plumbline.ui.figure;

import java.util.ArrayList;
import java.util.List;

/// The curve of the back in the body's own frame: `neck` goes up from the seventh neck vertebra, `trunk` down to the
/// sacrum.
///
/// The trunk's arc length is the same in every pose; only its curve softens.
record Spine(Line neck, Line trunk, Line sacrum, double trunkLength) {
    static final int TRUNK_SPANS = 60;
    private static final int NECK_SPANS = 28;

    static Spine of(Torso torso) {
        var nodes = new ArrayList<Point>();
        for (int i = 0; i < Proportions.SPINE_STANDING.size(); i++) {
            Point standing = Proportions.SPINE_STANDING.get(i);
            Point hanging = Proportions.SPINE_HANGING.get(i);
            nodes.add(standing.towards(hanging, torso.decomp()).rotated(torso.lean()));
        }
        Line trunk = new Spline(nodes.subList(0, Proportions.TRUNK_NODES)).uniform(80);
        Line sacrum = new Spline(nodes.subList(Proportions.TRUNK_NODES - 1, nodes.size())).uniform(12);
        return new Spine(neck(torso.neck()), trunk.resampled(TRUNK_SPANS), sacrum, trunk.length());
    }

    /// Flexion grows towards the skull.
    private static Line neck(double flexion) {
        List<Point> points = new ArrayList<>(NECK_SPANS + 1);
        Point at = Point.ORIGIN;
        points.add(at);
        for (int i = 0; i < NECK_SPANS; i++) {
            double t = (i + 0.5) / NECK_SPANS;
            double angle = Ease.lerp(Proportions.NECK_BASE_ANGLE, Proportions.NECK_TOP_ANGLE, t)
                    + 0.92 * flexion * (0.25 + 0.75 * t);
            Point down = Point.downAt(angle);
            at = at.along(new Point(down.x(), -down.y()), Proportions.NECK / NECK_SPANS);
            points.add(at);
        }
        return new Line(points);
    }

    Point skullBase() {
        return neck.last();
    }

    /// A point of the trunk: 0 is the seventh neck vertebra, 1 the top of the sacrum.
    Point trunkAt(double share) {
        return trunk.at((int) Math.round(share * TRUNK_SPANS));
    }
}
