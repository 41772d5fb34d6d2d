package dev.plumbline.ui.figure;

import java.util.ArrayList;
import java.util.List;

/// One of the two hands drawn large: its back and four fingers over the bar, the thumb under it; origin at the middle
/// of the bar.
record GripSkin(Outline forearm, Outline hand, List<Outline> fingers, Outline back, Outline thumb, Outline ball) {
    /// Half the distance of the hands: closer than in life, so that both fit in the picture.
    private static final double HALF_GAP = 0.0615;

    private static final Line FOREARM = new Line(Point.list(0.020, 0.20, 0.010, 0.13, 0, 0.038));
    private static final Girth FOREARM_GIRTH =
            Girth.even(new double[] {0, 0.5, 1}, new double[] {0.0245, 0.0205, 0.0180});
    private static final List<Point> HAND = Point.list(
            -0.0120, 0.062, -0.0182, 0.046, -0.0215, 0.030, -0.0225, 0.016, -0.0215, 0.006, 0, 0.004, 0.0203, 0.006,
            0.0212, 0.016, 0.0200, 0.030, 0.0178, 0.046, 0.0120, 0.062);
    private static final double FINGERS_END = 0.014;
    private static final double BACK_STARTS = 0.0125;

    GripSkin {
        fingers = List.copyOf(fingers);
    }

    static GripSkin right() {
        return of(1);
    }

    static GripSkin left() {
        return of(-1);
    }

    private static GripSkin of(int side) {
        Line forearm = FOREARM.finer(10);
        var line = new Line(onSide(forearm.points(), side));
        double spans = line.size() - 1;
        var thumb = new Line(onSide(FrontProportions.THUMB.points(), side));
        List<Point> back = HAND.stream()
                .map(point -> new Point(point.x(), Math.max(point.y(), BACK_STARTS)))
                .toList();
        return new GripSkin(
                new Ribbon(line, i -> FOREARM_GIRTH.front(i / spans)).outline(),
                Outline.through(onSide(HAND, side)),
                fingers(side),
                Outline.through(onSide(back, side)),
                new Ribbon(thumb, i -> FrontProportions.THUMB_HALF[i]).outline(),
                ellipse(onSide(new Point(-0.0075, 0.0405), side), 0.0135, 0.0125));
    }

    private static List<Outline> fingers(int side) {
        var fingers = new ArrayList<Outline>();
        for (int i = 0; i < FrontProportions.FINGER_X.length; i++) {
            double x = onSide(new Point(FrontProportions.FINGER_X[i], 0), side).x();
            double half = FrontProportions.FINGER_HALF[i];
            var knuckle = new Point(x, FrontProportions.FINGER_TOP[i] + half);
            var end = new Point(x, FINGERS_END - half);
            fingers.add(Slab.stroke(knuckle, end, 2 * half).outline(Point.ORIGIN, new Point(0, 1)));
        }
        return fingers;
    }

    private static Outline ellipse(Point middle, double across, double down) {
        Point right = middle.plus(new Point(across, 0));
        Point left = middle.plus(new Point(-across, 0));
        Point top = middle.plus(new Point(0, -down));
        Point bottom = middle.plus(new Point(0, down));
        return new Outline.Pen(right, 4)
                .quarter(new Point(right.x(), bottom.y()), bottom)
                .quarter(new Point(left.x(), bottom.y()), left)
                .quarter(new Point(left.x(), top.y()), top)
                .quarter(new Point(right.x(), top.y()), right)
                .close();
    }

    private static List<Point> onSide(List<Point> points, int side) {
        return points.stream().map(point -> onSide(point, side)).toList();
    }

    private static Point onSide(Point point, int side) {
        return new Point((HALF_GAP + point.x()) * side, point.y());
    }
}
