package dev.plumbline.ui.figure;

/// A rectangle with round corners, `half` its size along and across, turned so that `along` is its long axis.
record Slab(Point middle, Point along, double halfLength, double halfWidth, double radius) {
    /// A rectangle across the spine; the corner is a share of the shorter side.
    static Slab upright(double width, double height, double corner) {
        return new Slab(Point.ORIGIN, new Point(0, 1), height / 2, width / 2, Math.min(width, height) * corner);
    }

    /// A stroke with round ends beyond both points.
    static Slab stroke(Point from, Point to, double width) {
        Point way = to.minus(from);
        double half = from.distance(to) / 2 + width / 2;
        return new Slab(from.towards(to, 0.5), way.unit(), half, width / 2, width / 2);
    }

    /// The outline where the slab's own y runs along `direction` and its x to the front of it.
    Outline outline(Point origin, Point direction) {
        var frame = new Frame(origin, direction);
        double l = halfLength;
        double w = halfWidth;
        double r = radius;
        return new Outline.Pen(frame.place(-l + r, -w), 8)
                .line(frame.place(l - r, -w))
                .quarter(frame.place(l, -w), frame.place(l, -w + r))
                .line(frame.place(l, w - r))
                .quarter(frame.place(l, w), frame.place(l - r, w))
                .line(frame.place(-l + r, w))
                .quarter(frame.place(-l, w), frame.place(-l, w - r))
                .line(frame.place(-l, -w + r))
                .quarter(frame.place(-l, -w), frame.place(-l + r, -w))
                .close();
    }

    private final class Frame {
        private final Point origin;
        private final Point direction;

        Frame(Point origin, Point direction) {
            this.origin = origin;
            this.direction = direction;
        }

        Point place(double forth, double across) {
            Point own = middle.along(along, forth).along(along.normal(), across);
            return origin.along(direction.normal(), own.x()).along(direction, own.y());
        }
    }
}
