package dev.plumbline.ui.figure;

import java.util.Arrays;
import java.util.List;

/// Outlines as one closed line of straight pieces: x and y of each corner, in turn.
///
/// No straight piece is further than the tolerance from its curve. Every outline runs the same way round, so that those
/// that overlap add up. Where the line comes nearest to the next outline it goes over to it, round it, and back by the
/// way it came, which covers nothing; a long way would, since the software pipeline pays for each row of pixels that an
/// edge crosses, seen or not.
final class Flat {
    /// In fractions of stature: a sixth of a pixel where the person is 570 of them tall.
    static final double FINE = 0.0003;

    /// For what is drawn faintly.
    static final double COARSE = 0.0004;

    /// For what is drawn several times as large.
    static final double FINEST = 0.00003;

    /// Every how many corners a way over to the next outline is looked for.
    private static final int STRIDE = 4;

    private final double tolerance;
    private double[] corners = new double[512];
    private int count;

    /// Outlines that lie beside each other in the list are best near each other in the picture.
    static Double[] of(List<Outline> outlines, double tolerance, double units) {
        var flat = new Flat(tolerance);
        int[] starts = new int[outlines.size() + 1];
        int drawn = 0;
        for (Outline outline : outlines) {
            if (!outline.isEmpty()) {
                flat.add(outline);
                starts[++drawn] = flat.count;
            }
        }
        return flat.new Line(starts, drawn, units).drawn();
    }

    /// Closed rings of corners, x and y in turn, each with its first corner again at its end; those that run the other
    /// way round are holes.
    static Double[] ofRings(List<double[]> rings) {
        var flat = new Flat(0);
        int[] starts = new int[rings.size() + 1];
        for (int i = 0; i < rings.size(); i++) {
            double[] ring = rings.get(i);
            for (int corner = 0; corner < ring.length; corner += 2) {
                flat.corner(ring[corner], ring[corner + 1]);
            }
            starts[i + 1] = flat.count;
        }
        return flat.new Line(starts, rings.size(), 1).drawn();
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
        double bend = Math.max(square(x0 - 2 * x1 + x2, y0 - 2 * y1 + y2), square(x1 - 2 * x2 + x3, y1 - 2 * y2 + y3));
        int parts = Math.max(1, (int) Math.ceil(Math.sqrt(0.75 * Math.sqrt(bend) / tolerance)));
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
        double aside = alongX * toY - alongY * toX;
        boolean onward = alongX * toX + alongY * toY > 0;
        if (onward && aside * aside < tolerance * tolerance / 4 * square(alongX, alongY)) {
            count -= 2;
        }
    }

    private static double square(double x, double y) {
        return x * x + y * y;
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

    private Flat(double tolerance) {
        this.tolerance = tolerance;
    }

    /// The way through all outlines: round one, and from its corner nearest to the next one round that in between.
    private final class Line {
        private final int[] starts;
        private final int drawn;
        private final double units;
        private final int[] entries;
        private final int[] exits;
        private final Double[] line;
        private int length;

        Line(int[] starts, int drawn, double units) {
            this.starts = starts;
            this.drawn = drawn;
            this.units = units;
            entries = new int[drawn];
            exits = new int[drawn];
            line = new Double[drawn == 0 ? 0 : count + 2 * (drawn - 1)];
        }

        Double[] drawn() {
            for (int i = 0; i + 1 < drawn; i++) {
                meet(i, i + 1);
            }
            if (drawn > 0) {
                exits[drawn - 1] = -1;
                round(0);
            }
            return line;
        }

        private void meet(int one, int other) {
            double nearest = Double.MAX_VALUE;
            for (int i = starts[one] + 2; i < starts[one + 1]; i += 2 * STRIDE) {
                for (int j = starts[other]; j < starts[other + 1]; j += 2 * STRIDE) {
                    double apart = square(corners[i] - corners[j], corners[i + 1] - corners[j + 1]);
                    if (apart < nearest) {
                        nearest = apart;
                        exits[one] = i;
                        entries[other] = j;
                    }
                }
            }
        }

        private void round(int outline) {
            int start = starts[outline];
            int entry = outline == 0 ? start : entries[outline];
            int last = starts[outline + 1] - 2;
            pass(outline, entry);
            for (int i = entry + 2; i <= last; i += 2) {
                pass(outline, i);
            }
            for (int i = start + 2; i <= entry; i += 2) {
                pass(outline, i);
            }
        }

        private void pass(int outline, int corner) {
            draw(corner);
            if (corner == exits[outline]) {
                exits[outline] = -1;
                round(outline + 1);
                draw(corner);
            }
        }

        private void draw(int corner) {
            line[length++] = corners[corner] * units;
            line[length++] = corners[corner + 1] * units;
        }
    }
}
