package dev.plumbline.ui.figure;

import java.util.ArrayList;
import java.util.List;

/// The figure from behind, hanging by both hands and leaning to one side: the lean bends its centreline and grows down
/// the body.
///
/// `sway` is in degrees, positive to the right, at most 5 either way; the hands stay on the bar.
public final class FrontSkeleton {
    private static final int STEPS = 160;
    private static final double LENGTH = 1.4;

    private final double sway;
    private final List<Point> centre = new ArrayList<>(STEPS + 1);

    private FrontSkeleton(double sway) {
        if (Math.abs(sway) > FrontProportions.MOST_SWAY) {
            throw new IllegalArgumentException("a sway has at most 5 degrees, got " + sway);
        }
        this.sway = sway;
        Point at = Point.ORIGIN;
        centre.add(at);
        for (int i = 1; i <= STEPS; i++) {
            at = at.along(Point.downAt(stepLean(i)), LENGTH / STEPS);
            centre.add(at);
        }
    }

    public static FrontSkeleton swaying(double degrees) {
        return new FrontSkeleton(degrees);
    }

    private double stepLean(int step) {
        double y = (step - 0.5) / STEPS * LENGTH;
        double trailing = Ease.clamp((y - FrontProportions.SWAY_LAG_FROM) / FrontProportions.SWAY_LAG_OVER);
        return step == 0 ? 0 : sway * (1 + FrontProportions.SWAY_LAG * trailing);
    }

    /// The lean in degrees at a distance down the body.
    double lean(double y) {
        int i = step(y);
        return Ease.lerp(stepLean(i), stepLean(i + 1), y / LENGTH * STEPS - i);
    }

    private Point centre(double y) {
        int i = step(y);
        return centre.get(i).towards(centre.get(i + 1), y / LENGTH * STEPS - i);
    }

    private static int step(double y) {
        return Math.clamp((int) Math.floor(y / LENGTH * STEPS), 0, STEPS - 1);
    }

    /// Where a point of the upright body comes to lie.
    public Point place(Point body) {
        return centre(body.y()).along(Point.downAt(lean(body.y())).normal(), body.x());
    }

    /// The bones of the column, all 24, seen from behind.
    List<FrontBone> bones() {
        var bones = new ArrayList<FrontBone>(24);
        double neck = FrontProportions.C7.y() - FrontProportions.SKULL_BASE.y();
        for (int i = 0; i < 7; i++) {
            double y = FrontProportions.SKULL_BASE.y() + neck * (i + 0.45) / 7;
            double width = Ease.lerp(FrontProportions.C1_WIDTH, FrontProportions.C7_WIDTH, i / 6.0);
            bones.add(bone(Vertebra.Region.C, i + 1, y, width, neck / 7));
        }
        double trunk = FrontProportions.S1.y() - FrontProportions.C7.y();
        double above = 0;
        for (int i = 0; i < Column.WEIGHTS.length; i++) {
            double y = FrontProportions.C7.y() + trunk * (above + Column.WEIGHTS[i] / 2) / Column.TOTAL_WEIGHT;
            double pitch = trunk * Column.WEIGHTS[i] / Column.TOTAL_WEIGHT;
            above += Column.WEIGHTS[i];
            bones.add(
                    i < 12
                            ? bone(Vertebra.Region.T, i + 1, y, chestWidth(i), pitch)
                            : bone(Vertebra.Region.L, i - 11, y, loinWidth(i - 12), pitch));
        }
        return bones;
    }

    private static double chestWidth(int i) {
        return Ease.lerp(FrontProportions.C7_WIDTH, FrontProportions.T12_WIDTH, i / 11.0);
    }

    private static double loinWidth(int i) {
        return Ease.lerp(FrontProportions.T12_WIDTH, FrontProportions.L5_WIDTH, i / 4.0);
    }

    private FrontBone bone(Vertebra.Region region, int number, double y, double width, double pitch) {
        return new FrontBone(region, number, centre(y), lean(y), width, pitch);
    }
}
