package dev.plumbline.ui.figure;

import java.util.List;
import java.util.stream.Stream;

/// A foot at the end of a leg: the rear part about the ankle, the toes about the ball.
record Foot(List<Point> rear, List<Point> toes) {
    static Foot at(Point ankle, double footAngle, double toeAngle) {
        Point ball = ankle.plus(Proportions.FOOT_BALL.rotated(footAngle));
        return new Foot(turned(Proportions.FOOT_REAR, footAngle, ankle), turned(Proportions.FOOT_TOE, toeAngle, ball));
    }

    private static List<Point> turned(List<Point> shape, double degrees, Point to) {
        return shape.stream().map(point -> point.rotated(degrees).plus(to)).toList();
    }

    double lowest() {
        return Stream.concat(rear.stream(), toes.stream())
                .mapToDouble(Point::y)
                .max()
                .orElseThrow();
    }

    Point heel() {
        return rear.get(3);
    }

    Point tip() {
        return toes.get(3);
    }
}
