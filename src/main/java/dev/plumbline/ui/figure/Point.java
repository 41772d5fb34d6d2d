package dev.plumbline.ui.figure;

import java.util.ArrayList;
import java.util.List;

/// A place (or a step) in the figure's plane, in fractions of stature: x forward, y down, usually from the centre of
/// the bar.
public record Point(double x, double y) {
    static final Point ORIGIN = new Point(0, 0);

    /// The points of a flat row of x, y pairs.
    static List<Point> list(double... pairs) {
        if (pairs.length % 2 != 0) {
            throw new IllegalArgumentException("points need pairs of numbers, got " + pairs.length + " numbers");
        }
        var points = new ArrayList<Point>(pairs.length / 2);
        for (int i = 0; i < pairs.length; i += 2) {
            points.add(new Point(pairs[i], pairs[i + 1]));
        }
        return List.copyOf(points);
    }

    /// The unit step at an angle from straight down, positive towards x.
    static Point downAt(double degrees) {
        double radians = Math.toRadians(degrees);
        return new Point(Math.sin(radians), Math.cos(radians));
    }

    Point plus(Point step) {
        return new Point(x + step.x, y + step.y);
    }

    Point minus(Point other) {
        return new Point(x - other.x, y - other.y);
    }

    /// This point moved `length` times along `direction`.
    Point along(Point direction, double length) {
        return new Point(x + direction.x * length, y + direction.y * length);
    }

    Point towards(Point other, double share) {
        return new Point(x + (other.x - x) * share, y + (other.y - y) * share);
    }

    double distance(Point other) {
        return other.minus(this).length();
    }

    /// Without the care of `Math.hypot` for numbers beyond all bodies, which takes most of the time of a figure.
    private double length() {
        return Math.sqrt(x * x + y * y);
    }

    /// Turned about the origin, positive from x towards y (clockwise on the screen).
    Point rotated(double degrees) {
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        return new Point(x * cos - y * sin, x * sin + y * cos);
    }

    /// A unit step in this one's direction; a step of no length stays as it is.
    Point unit() {
        double length = length();
        return length == 0 ? this : new Point(x / length, y / length);
    }

    /// This step turned a quarter towards the front of a body that is walked from head to foot.
    Point normal() {
        return new Point(y, -x);
    }
}
