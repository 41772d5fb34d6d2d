package dev.plumbline.ui.figure;

import java.util.Arrays;
import java.util.List;

/// A closed curve of cubic Bezier pieces, ready to draw: a start, then two controls and an end for every piece.
public final class Outline {
    /// No curve at all, for a part that a pose does not show.
    static final Outline NONE = new Outline(new double[0]);

    private final double[] coordinates;

    private Outline(double[] coordinates) {
        this.coordinates = coordinates;
    }

    /// The smooth closed curve (Catmull-Rom) through the points.
    static Outline through(List<Point> points) {
        var pen = new Pen(points.getFirst(), points.size());
        int count = points.size();
        for (int i = 0; i < count; i++) {
            Point before = points.get((i + count - 1) % count);
            Point from = points.get(i);
            Point to = points.get((i + 1) % count);
            Point after = points.get((i + 2) % count);
            pen.curve(from.along(to.minus(before), 1 / 6.0), to.along(after.minus(from), -1 / 6.0), to);
        }
        return pen.close();
    }

    public boolean isEmpty() {
        return coordinates.length == 0;
    }

    /// The number of Bezier pieces.
    public int pieces() {
        return isEmpty() ? 0 : (coordinates.length - 2) / 6;
    }

    /// The number at `index` of the row x, y of the start, then six for every piece.
    public double coordinate(int index) {
        return coordinates[index];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Outline outline && Arrays.equals(coordinates, outline.coordinates);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(coordinates);
    }

    /// Writes an outline piece by piece; the number of pieces is known beforehand.
    static final class Pen {
        private final double[] coordinates;
        private int next;
        private Point at;

        Pen(Point start, int pieces) {
            coordinates = new double[2 + 6 * pieces];
            at = start;
            write(start);
        }

        Pen curve(Point firstControl, Point secondControl, Point end) {
            write(firstControl);
            write(secondControl);
            write(end);
            at = end;
            return this;
        }

        Pen line(Point end) {
            return curve(at.towards(end, 1 / 3.0), at.towards(end, 2 / 3.0), end);
        }

        /// A quarter of an ellipse whose tangents meet in `corner`.
        Pen quarter(Point corner, Point end) {
            return curve(at.towards(corner, KAPPA), end.towards(corner, KAPPA), end);
        }

        Outline close() {
            if (next != coordinates.length) {
                throw new IllegalStateException("an outline of " + coordinates.length + " numbers got " + next);
            }
            return new Outline(coordinates);
        }

        private void write(Point point) {
            coordinates[next++] = point.x();
            coordinates[next++] = point.y();
        }

        private static final double KAPPA = 0.5522847498;
    }
}
