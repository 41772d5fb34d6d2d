package dev.plumbline.ui.figure;

import java.util.Arrays;
import java.util.List;

/// Outlines as one closed line of straight pieces: x and y of each corner, in turn.
///
/// No straight piece is further than the tolerance from its curve. Every outline runs the same way round, so that those
/// that
/// overlap add up; the line goes from one to the next and, at the end, back by the way it came, which covers nothing.
final class Flat {
    /// In fractions of stature: a fifteenth of a pixel where the person is 570 of them tall.
    static final double FINE = 0.00012;

    /// For what is drawn faintly.
    static final double COARSE = 0.0004;

    /// For what is drawn several times as large.
    static final double FINEST = 0.00003;

    private final double tolerance;
    private double[] corners = new double[512];
    private int count;

    static Double[] of(List<Outline> outlines, double tolerance, double units) {
        var flat = new Flat(tolerance);
        int[] starts = new int[outlines.size()];
        int drawn = 0;
        for (Outline outline : outlines) {
            if (!outline.isEmpty()) {
                starts[drawn++] = flat.count;
                flat.add(outline);
            }
        }
        for (int i = drawn - 2; i >= 0; i--) {
            flat.corner(flat.corners[starts[i]], flat.corners[starts[i] + 1]);
        }
        return flat.scaled(units);
    }

    private void add(Outline outline) {
        int start = count;
        corner(outline.coordinate(0), outline.coordinate(1));
        for (int piece = 0; piece < outline.pieces(); piece++) {
            curve(outline, 6 * piece, start);
        }
        corner(corners[start], corners[start + 1]);
        if (turnsLeft(start)) {
            reverse(start);
        }
    }

    /// The corners of one Bezier piece after its start, as many as its bend asks for.
    private void curve(Outline outline, int at, int start) {
        double x0 = outline.coordinate(at);
        double y0 = outline.coordinate(at + 1);
        double x1 = outline.coordinate(at + 2);
        double y1 = outline.coordinate(at + 3);
        double x2 = outline.coordinate(at + 4);
        double y2 = outline.coordinate(at + 5);
        double x3 = outline.coordinate(at + 6);
        double y3 = outline.coordinate(at + 7);
        double bend = Math.max(
                Math.hypot(x0 - 2 * x1 + x2, y0 - 2 * y1 + y2), Math.hypot(x1 - 2 * x2 + x3, y1 - 2 * y2 + y3));
        int parts = Math.max(1, (int) Math.ceil(Math.sqrt(0.75 * bend / tolerance)));
        for (int i = 1; i <= parts; i++) {
            double t = (double) i / parts;
            double s = 1 - t;
            double a = s * s * s;
            double b = 3 * s * s * t;
            double c = 3 * s * t * t;
            double d = t * t * t;
            leaveOutTheLastIfStraight(start, a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3);
            corner(a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3);
        }
    }

    private void leaveOutTheLastIfStraight(int start, double x, double y) {
        if (count - start < 4) {
            return;
        }
        double alongX = x - corners[count - 4];
        double alongY = y - corners[count - 3];
        double toX = corners[count - 2] - corners[count - 4];
        double toY = corners[count - 1] - corners[count - 3];
        double length = Math.hypot(alongX, alongY);
        boolean onward = alongX * toX + alongY * toY > 0;
        if (onward && Math.abs(alongX * toY - alongY * toX) < tolerance / 2 * length) {
            count -= 2;
        }
    }

    private boolean turnsLeft(int start) {
        double area = 0;
        for (int i = start; i + 3 < count; i += 2) {
            area += corners[i] * corners[i + 3] - corners[i + 2] * corners[i + 1];
        }
        return area < 0;
    }

    private void reverse(int start) {
        for (int i = start, j = count - 2; i < j; i += 2, j -= 2) {
            double x = corners[i];
            double y = corners[i + 1];
            corners[i] = corners[j];
            corners[i + 1] = corners[j + 1];
            corners[j] = x;
            corners[j + 1] = y;
        }
    }

    private void corner(double x, double y) {
        if (count + 2 > corners.length) {
            corners = Arrays.copyOf(corners, 2 * corners.length);
        }
        corners[count++] = x;
        corners[count++] = y;
    }

    private Double[] scaled(double units) {
        var scaled = new Double[count];
        for (int i = 0; i < count; i++) {
            scaled[i] = corners[i] * units;
        }
        return scaled;
    }

    private Flat(double tolerance) {
        this.tolerance = tolerance;
    }
}
