package dev.plumbline.ui.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/// The one outline that runs without a joint from the wrist (arms up) or the neck (arms down) over the trunk to the
/// near foot.
///
/// Stations: 0 wrist, 1 elbow, 2 shoulder, 3 to 4 the trunk, 5 hip, 6 knee, 7 ankle. The knots are first moved to the
/// middle
/// of the body, so that the ribbon cannot fold, then smoothed.
final class Silhouette {
    private static final double[] TRUNK_ARMS_UP = {0.30, 0.44, 0.58, 0.72, 0.86};
    private static final double[] TRUNK_ARMS_DOWN = {0.10, 0.22, 0.34, 0.46, 0.58, 0.72, 0.86};
    private static final double CLEAR_OF_ROOT = 0.16;
    private static final int STEPS_PER_SPAN = 6;
    private static final int SPANS = 110;
    private static final double RIBS = 3.42;

    private record Knot(Point at, double station) {}

    private final Skeleton skeleton;
    private final Girth girth;
    private final List<Knot> knots = new ArrayList<>();

    private Silhouette(Skeleton skeleton) {
        this.skeleton = skeleton;
        girth = skeleton.pose().gripping() ? Proportions.BODY_ARMS_UP_GIRTH : Proportions.BODY_ARMS_DOWN_GIRTH;
    }

    static Outline of(Skeleton skeleton) {
        var silhouette = new Silhouette(skeleton);
        silhouette.fromTheTop();
        silhouette.toTheFoot();
        return silhouette.outline();
    }

    private void fromTheTop() {
        boolean armsUp = skeleton.pose().gripping();
        if (armsUp) {
            armFromTheWrist(skeleton.limbs().nearArm());
        } else {
            knots.add(new Knot(skeleton.spine().neck().at(2), 2.98));
        }
        for (double share : armsUp ? TRUNK_ARMS_UP : TRUNK_ARMS_DOWN) {
            knots.add(new Knot(skeleton.spine().trunkAt(share), 3 + share));
        }
    }

    private void armFromTheWrist(Limb arm) {
        int last = arm.line().size() - 1;
        for (int i = last; arm.station(i) >= CLEAR_OF_ROOT; i -= 3) {
            knots.add(new Knot(arm.line().at(i), 2 - arm.station(i)));
        }
        knots.add(new Knot(arm.line().at(arm.nearest(0.05)), 1.95));
    }

    private void toTheFoot() {
        Point hip = skeleton.limbs().hip();
        if (skeleton.pose().split()) {
            Point down = skeleton.spine().trunk().tangents().getLast();
            knots.add(new Knot(hip.along(down, -0.012), 4.94));
            knots.add(new Knot(hip.along(down, 0.010), 5.02));
            return;
        }
        knots.add(new Knot(hip, 5));
        Limb leg = skeleton.limbs().nearLeg();
        int last = leg.line().size() - 1;
        for (int i = 0; i <= last; i++) {
            if ((leg.station(i) >= CLEAR_OF_ROOT && i % 3 == 0) || i == last) {
                knots.add(new Knot(leg.line().at(i), 5 + leg.station(i)));
            }
        }
    }

    private Outline outline() {
        Line rough = new Spline(middles()).centripetal(STEPS_PER_SPAN);
        double[] even = rough.evenIndices(SPANS);
        double[] halves = new double[even.length];
        var centre = new ArrayList<Point>(even.length);
        double[] roughHalves = halves(rough.size());
        for (int k = 0; k < even.length; k++) {
            centre.add(rough.between(even[k]));
            int i = Math.min((int) even[k], rough.size() - 2);
            halves[k] = Ease.lerp(roughHalves[i], roughHalves[i + 1], even[k] - i);
        }
        var line = new Line(centre);
        List<Point> sharp = line.tangents();
        var tangents = new ArrayList<Point>(sharp.size());
        for (int i = 0; i < sharp.size(); i++) {
            tangents.add(new Point(
                            blurred(k -> sharp.get(k).x(), i, 6),
                            blurred(k -> sharp.get(k).y(), i, 6))
                    .unit());
        }
        IntToDoubleFunction half = i -> blurred(k -> halves[k], i, 4);
        return new Ribbon(line, tangents, half, half).outline();
    }

    private List<Point> middles() {
        List<Point> tangents = new Line(knots.stream().map(Knot::at).toList()).tangents();
        var middles = new ArrayList<Point>(knots.size());
        for (int i = 0; i < knots.size(); i++) {
            Knot knot = knots.get(i);
            double toMiddle = (front(knot.station()) - back(knot.station())) / 2;
            middles.add(knot.at().along(tangents.get(i).normal(), toMiddle));
        }
        return middles;
    }

    private double[] halves(int count) {
        double[] halves = new double[count];
        for (int k = 0; k < count; k++) {
            int i = Math.min(knots.size() - 2, k / STEPS_PER_SPAN);
            double t = (double) k / STEPS_PER_SPAN - i;
            double from = knots.get(i).station();
            double to = knots.get(i + 1).station();
            boolean stationsJump = to - from > 0.7;
            halves[k] = stationsJump ? Ease.lerp(half(from), half(to), Ease.smooth(t)) : half(Ease.lerp(from, to, t));
        }
        return halves;
    }

    private double half(double station) {
        return (front(station) + back(station)) / 2;
    }

    private double front(double station) {
        return girth.front(station) + ribs(station);
    }

    private double back(double station) {
        return girth.back(station) + ribs(station);
    }

    /// How much a breath widens the chest.
    private double ribs(double station) {
        boolean chest = station > 3 && station < 4;
        double away = (station - RIBS) / 0.2;
        return chest ? 0.009 * skeleton.pose().breath() * Math.exp(-away * away) : 0;
    }

    /// The mean around `at` with weights that fall off evenly; past the ends the last value holds.
    private static double blurred(IntToDoubleFunction row, int at, int radius) {
        double sum = 0;
        for (int k = -radius; k <= radius; k++) {
            sum += row.applyAsDouble(Math.clamp(at + k, 0, SPANS)) * (radius + 1 - Math.abs(k));
        }
        return sum / ((radius + 1) * (radius + 1));
    }
}
