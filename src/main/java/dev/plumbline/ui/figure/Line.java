package dev.plumbline.ui.figure;

import java.util.ArrayList;
import java.util.List;

/// A chain of at least two points, walked from the first to the last.
record Line(List<Point> points) {
    Line {
        if (points.size() < 2) {
            throw new IllegalArgumentException("a line needs two points, got " + points);
        }
        points = List.copyOf(points);
    }

    /// `spans` equal pieces of the straight way between two points.
    static Line straight(Point from, Point to, int spans) {
        var points = new ArrayList<Point>(spans + 1);
        for (int i = 0; i <= spans; i++) {
            points.add(from.towards(to, (double) i / spans));
        }
        return new Line(points);
    }

    int size() {
        return points.size();
    }

    Point at(int index) {
        return points.get(index);
    }

    Point last() {
        return points.getLast();
    }

    /// The point at a fractional index, on the straight piece it falls on.
    Point between(double index) {
        int i = Math.min((int) index, size() - 2);
        return at(i).towards(at(i + 1), index - i);
    }

    Line reversed() {
        return new Line(points.reversed());
    }

    /// Every straight piece cut into `parts`.
    Line finer(int parts) {
        var points = new ArrayList<Point>();
        for (int i = 0; i <= (size() - 1) * parts; i++) {
            points.add(between((double) i / parts));
        }
        return new Line(points);
    }

    double length() {
        double length = 0;
        for (int i = 1; i < size(); i++) {
            length += at(i - 1).distance(at(i));
        }
        return length;
    }

    Line resampled(int spans) {
        var even = new ArrayList<Point>(spans + 1);
        for (double index : evenIndices(spans)) {
            even.add(between(index));
        }
        return new Line(even);
    }

    /// The fractional indices that cut this line into `spans` pieces of equal arc length.
    double[] evenIndices(int spans) {
        double[] travelled = new double[size()];
        for (int i = 1; i < size(); i++) {
            travelled[i] = travelled[i - 1] + at(i - 1).distance(at(i));
        }
        double total = travelled[size() - 1];
        double[] indices = new double[spans + 1];
        int i = 0;
        for (int k = 0; k <= spans; k++) {
            double goal = total * k / spans;
            while (i < size() - 2 && travelled[i + 1] < goal) {
                i++;
            }
            double step = travelled[i + 1] - travelled[i];
            indices[k] = i + (step == 0 ? 0 : (goal - travelled[i]) / step);
        }
        return indices;
    }

    /// The unit direction at every point, from its neighbours on both sides.
    List<Point> tangents() {
        var tangents = new ArrayList<Point>(size());
        for (int i = 0; i < size(); i++) {
            Point before = at(Math.max(0, i - 1));
            Point after = at(Math.min(size() - 1, i + 1));
            tangents.add(after.minus(before).unit());
        }
        return tangents;
    }
}
