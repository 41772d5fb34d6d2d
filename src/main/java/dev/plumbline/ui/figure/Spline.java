package dev.plumbline.ui.figure;

import java.util.ArrayList;
import java.util.List;

/// A smooth curve through knots (Catmull-Rom); past its ends the knots are thought to go on as they came.
record Spline(List<Point> knots) {
    Spline {
        if (knots.size() < 2) {
            throw new IllegalArgumentException("a spline needs two knots, got " + knots);
        }
        knots = List.copyOf(knots);
    }

    /// Even steps of the knot number: for knots that lie about equally far apart.
    Line uniform(int spans) {
        var points = new ArrayList<Point>(spans + 1);
        for (int k = 0; k <= spans; k++) {
            double place = (double) k / spans * (knots.size() - 1);
            int i = Math.min((int) place, knots.size() - 2);
            points.add(uniform(i, place - i));
        }
        return new Line(points);
    }

    private Point uniform(int i, double t) {
        Point a = knot(i - 1);
        Point b = knot(i);
        Point c = knot(i + 1);
        Point d = knot(i + 2);
        return new Point(cubic(a.x(), b.x(), c.x(), d.x(), t), cubic(a.y(), b.y(), c.y(), d.y(), t));
    }

    private static double cubic(double a, double b, double c, double d, double t) {
        return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t);
    }

    /// Steps by the root of the knots' distance (centripetal): does not overshoot where knots lie unevenly.
    Line centripetal(int stepsPerSpan) {
        var points = new ArrayList<Point>((knots.size() - 1) * stepsPerSpan + 1);
        for (int i = 0; i < knots.size() - 1; i++) {
            var span = new Span(knot(i - 1), knot(i), knot(i + 1), knot(i + 2));
            for (int j = 0; j < stepsPerSpan; j++) {
                points.add(span.at((double) j / stepsPerSpan));
            }
        }
        int last = knots.size() - 1;
        points.add(new Span(knot(last - 2), knot(last - 1), knot(last), knot(last + 1)).at(1));
        return new Line(points);
    }

    private Point knot(int i) {
        int last = knots.size() - 1;
        if (i < 0) {
            return knots.get(1).towards(knots.getFirst(), 2);
        }
        return i > last ? knots.get(last - 1).towards(knots.get(last), 2) : knots.get(i);
    }

    /// One piece between `b` and `c`, after Barry and Goldman.
    private record Span(Point a, Point b, Point c, Point d) {
        Point at(double share) {
            double tb = stride(a, b);
            double tc = tb + stride(b, c);
            double td = tc + stride(c, d);
            double t = Ease.lerp(tb, tc, share);
            Point ab = a.towards(b, t / tb);
            Point bc = b.towards(c, (t - tb) / (tc - tb));
            Point cd = c.towards(d, (t - tc) / (td - tc));
            Point abc = ab.towards(bc, t / tc);
            Point bcd = bc.towards(cd, (t - tb) / (td - tb));
            return abc.towards(bcd, (t - tb) / (tc - tb));
        }

        private static double stride(Point from, Point to) {
            return Math.max(1e-5, Math.sqrt(from.distance(to)));
        }
    }
}
