package dev.plumbline.ui.figure;

import java.util.ArrayList;
import java.util.List;

/// The filled shapes of the figure from behind; the hands, which stay on the bar, are in `Hands`.
record FrontSkin(
        Outline leftLeg,
        Outline rightLeg,
        Outline leftSole,
        Outline rightSole,
        Outline neck,
        Outline torso,
        Outline head,
        Outline leftArm,
        Outline rightArm,
        Outline sacrum) {
    private static final int SPANS = 40;
    private static final double STATION = 2.0 / SPANS;

    /// What stays on the bar whatever the body does.
    record Hands(Outline left, Outline right, Outline leftThumb, Outline rightThumb) {
        static Hands onTheBar() {
            return new Hands(hand(-1), hand(1), thumb(-1), thumb(1));
        }

        private static Outline hand(int side) {
            return Outline.through(FrontProportions.HAND.stream()
                    .map(point -> atGrip(point, side))
                    .toList());
        }

        private static Outline thumb(int side) {
            var line = new Line(FrontProportions.THUMB.points().stream()
                    .map(point -> atGrip(point, side))
                    .toList());
            return new Ribbon(line, i -> FrontProportions.THUMB_HALF[i]).outline();
        }

        private static Point atGrip(Point point, int side) {
            return new Point((FrontProportions.WRIST.x() + point.x()) * side, point.y());
        }
    }

    List<Outline> parts() {
        return List.of(leftLeg, rightLeg, leftSole, rightSole, neck, leftArm, rightArm, torso, head);
    }

    static FrontSkin of(FrontSkeleton skeleton) {
        return new FrontSkin(
                leg(skeleton, -1),
                leg(skeleton, 1),
                sole(skeleton, -1),
                sole(skeleton, 1),
                neck(skeleton),
                closed(skeleton, symmetric(FrontProportions.TORSO, FrontProportions.TORSO)),
                closed(
                        skeleton,
                        symmetric(
                                FrontProportions.HEAD,
                                FrontProportions.HEAD.subList(1, FrontProportions.HEAD.size() - 1))),
                arm(skeleton, -1),
                arm(skeleton, 1),
                sacrum(skeleton));
    }

    private static Outline leg(FrontSkeleton skeleton, int side) {
        var points = new ArrayList<Point>(SPANS + 1);
        for (int i = 0; i <= SPANS; i++) {
            double station = i * STATION;
            Point upright = station < 1
                    ? FrontProportions.HIP.towards(FrontProportions.KNEE, station)
                    : FrontProportions.KNEE.towards(FrontProportions.ANKLE, station - 1);
            points.add(skeleton.place(onSide(upright, side)));
        }
        return new Ribbon(new Line(points), i -> FrontProportions.LEG_GIRTH.front(i * STATION)).outline();
    }

    private static Outline sole(FrontSkeleton skeleton, int side) {
        return closed(
                skeleton,
                FrontProportions.SOLE.stream()
                        .map(point -> onSide(FrontProportions.ANKLE.plus(point), side))
                        .toList());
    }

    private static Outline neck(FrontSkeleton skeleton) {
        var line = new Line(
                FrontProportions.NECK.points().stream().map(skeleton::place).toList());
        double spans = line.size() - 1;
        return new Ribbon(
                        line,
                        i -> Ease.lerp(FrontProportions.NECK_HALF_TOP, FrontProportions.NECK_HALF_BASE, i / spans))
                .outline();
    }

    private static Outline arm(FrontSkeleton skeleton, int side) {
        Point shoulder = skeleton.place(onSide(FrontProportions.SHOULDER, side));
        Line line = Line.straight(onSide(FrontProportions.WRIST, side), shoulder, SPANS);
        return new Ribbon(line, i -> FrontProportions.ARM_GIRTH.front(i * STATION)).outline();
    }

    private static Outline sacrum(FrontSkeleton skeleton) {
        double top = FrontProportions.S1.y() + 0.004;
        double waist = FrontProportions.S1.y() + FrontProportions.SACRUM_LENGTH * 0.45;
        double tip = FrontProportions.S1.y() + FrontProportions.SACRUM_LENGTH;
        double wide = FrontProportions.SACRUM_TOP;
        double narrow = FrontProportions.SACRUM_TIP;
        return closed(
                skeleton,
                Point.list(-wide, top, wide, top, wide * 0.8, waist, narrow, tip, -narrow, tip, -wide * 0.8, waist));
    }

    private static Outline closed(FrontSkeleton skeleton, List<Point> upright) {
        return Outline.through(upright.stream().map(skeleton::place).toList());
    }

    private static List<Point> symmetric(List<Point> right, List<Point> twofold) {
        var all = new ArrayList<>(right);
        twofold.reversed().forEach(point -> all.add(onSide(point, -1)));
        return all;
    }

    private static Point onSide(Point point, int side) {
        return new Point(point.x() * side, point.y());
    }
}
