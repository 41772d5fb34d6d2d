package dev.plumbline.ui.figure;

import java.util.ArrayList;
import java.util.List;

/// An arm or a leg as one bent centreline: station 0 is its root, 1 the elbow or knee, 2 the wrist or ankle.
///
/// The direction turns smoothly over `bend` stations on either side of the middle joint, so that the skin has no kink
/// there.
record Limb(Line line, double before, double endAngle) {
    private static final int STEPS = 60;
    private static final int SUBSTEPS = 4;

    static Limb arm(Point shoulder, Side side) {
        return grow(shoulder, side.upperArm(), Proportions.UPPER_ARM, side.foreArm(), Proportions.FOREARM, 0.12, 0.14);
    }

    static Limb leg(Point hip, Side side, Shortening shortening) {
        double thigh = Proportions.THIGH * (1 - shortening.thigh());
        double shin = Proportions.SHIN * (1 - shortening.shin());
        return grow(hip, side.thigh(), thigh, side.shin(), shin, 0.24, 0.17);
    }

    /// Angles from straight down, positive forward; the line starts `before` stations above the root.
    private static Limb grow(
            Point root,
            double upper,
            double upperLength,
            double lower,
            double lowerLength,
            double before,
            double bend) {
        Point upperStep = Point.downAt(upper);
        Point lowerStep = Point.downAt(lower);
        Point at = root.along(upperStep, -upperLength * before);
        var points = new ArrayList<Point>(STEPS + 1);
        points.add(at);
        for (int i = 1; i <= STEPS; i++) {
            double from = station(before, i - 1);
            double step = (station(before, i) - from) / SUBSTEPS;
            for (int q = 0; q < SUBSTEPS; q++) {
                double s = from + step * (q + 0.5);
                double turned = (s - 1 + bend) / (2 * bend);
                Point direction = turned < 0 ? upperStep : turned > 1 ? lowerStep : turning(upper, lower, turned);
                at = at.along(direction, step * (s < 1 ? upperLength : lowerLength));
            }
            points.add(at);
        }
        return new Limb(new Line(points), before, lower);
    }

    private static Point turning(double upper, double lower, double turned) {
        return Point.downAt(Ease.lerp(upper, lower, Ease.smooth(turned)));
    }

    private static double station(double before, int i) {
        return -before + (2 + before) * i / STEPS;
    }

    double station(int i) {
        return station(before, i);
    }

    /// The index of the point nearest to a station.
    int nearest(double station) {
        int nearest = 0;
        for (int i = 1; i <= STEPS; i++) {
            if (Math.abs(station(i) - station) < Math.abs(station(nearest) - station)) {
                nearest = i;
            }
        }
        return nearest;
    }

    Point joint() {
        return line.at(nearest(1));
    }

    Point end() {
        return line.last();
    }

    /// The skin of the whole limb from its root on.
    Outline skin(Girth girth) {
        int root = firstFromRoot();
        List<Point> visible = line.points().subList(root, line.size());
        return new Ribbon(new Line(visible), i -> girth.front(station(root + i)), i -> girth.back(station(root + i)))
                .outline();
    }

    int firstFromRoot() {
        int i = 0;
        while (station(i) < 0) {
            i++;
        }
        return i;
    }
}
