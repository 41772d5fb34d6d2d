package dev.plumbline.ui.figure;

import java.util.List;

/// The measures of the same person seen from behind, in fractions of stature; what has two sides is listed for the
/// right one.
final class FrontProportions {
    static final Point WRIST = new Point(0.165, 0.05);
    static final Point SHOULDER = new Point(0.108, 0.362);
    static final Point C7 = new Point(0, 0.388);
    static final Point SKULL_BASE = new Point(0, 0.314);
    static final Point S1 = new Point(0, 0.671);
    static final Point HIP = new Point(0.05, 0.717);
    static final Point KNEE = new Point(0.055, 0.961);
    static final Point ANKLE = new Point(0.05, 1.075);
    static final Girth ARM_GIRTH = Girth.even(
            new double[] {0, 0.25, 0.5, 0.72, 1, 1.25, 1.6, 2},
            new double[] {0.0155, 0.0185, 0.0212, 0.0214, 0.0222, 0.0262, 0.0315, 0.0365});
    static final Girth LEG_GIRTH = Girth.even(
            new double[] {0, 0.2, 0.45, 0.75, 1, 1.3, 1.6, 2},
            new double[] {0.046, 0.049, 0.046, 0.038, 0.034, 0.037, 0.031, 0.02});
    static final List<Point> TORSO = Point.list(new double[] {
        0.026, 0.352, 0.055, 0.356, 0.098, 0.342, 0.126, 0.346, 0.1425, 0.372, 0.1405, 0.415, 0.128, 0.475, 0.112,
        0.535, 0.0965, 0.583, 0.0865, 0.625, 0.0865, 0.66, 0.0945, 0.705, 0.099, 0.75, 0.094, 0.79, 0.05, 0.792, 0.012,
        0.772
    });
    static final List<Point> HEAD = Point.list(new double[] {
        0, 0.222, 0.024, 0.226, 0.043, 0.245, 0.0495, 0.272, 0.0505, 0.287, 0.0545, 0.293, 0.054, 0.309, 0.0485, 0.318,
        0.043, 0.334, 0.03, 0.351, 0, 0.358
    });
    static final List<Point> HAND = Point.list(new double[] {
        -0.0155, 0.058, -0.018, 0.042, -0.0225, 0.024, -0.0235, 0.006, -0.0225, -0.01, -0.016, -0.0165, -0.002, -0.0185,
        0.012, -0.017, 0.021, -0.0105, 0.0225, 0.006, 0.0205, 0.024, 0.017, 0.042, 0.0155, 0.058
    });
    static final List<Point> SOLE = Point.list(new double[] {
        0, -0.012, 0.015, -0.006, 0.0195, 0.01, 0.017, 0.03, 0.0185, 0.058, 0.0255, 0.082, 0.024, 0.104, 0.012, 0.118,
        -0.004, 0.1205, -0.0165, 0.116, -0.0215, 0.098, -0.019, 0.076, -0.0135, 0.052, -0.0145, 0.028, -0.018, 0.01,
        -0.0145, -0.006
    });
    static final Line THUMB =
            new Line(Point.list(new double[] {-0.013, 0.038, -0.024, 0.028, -0.035, 0.0205, -0.0455, 0.0165}));
    static final double[] THUMB_HALF = {0.009, 0.0085, 0.0068, 0.0056};
    static final Line NECK = Line.straight(new Point(0, 0.33), new Point(0, 0.4), 8);
    static final double NECK_HALF_TOP = 0.03;
    static final double NECK_HALF_BASE = 0.037;
    static final double[] FINGER_X = {-0.0172, -0.0058, 0.0056, 0.0165};
    static final double[] FINGER_HALF = {0.0054, 0.0056, 0.0055, 0.0048};
    static final double[] FINGER_TOP = {-0.0175, -0.0195, -0.0185, -0.0155};
    static final double C1_WIDTH = 0.019;
    static final double C7_WIDTH = 0.021;
    static final double T12_WIDTH = 0.03;
    static final double L5_WIDTH = 0.037;
    static final double SACRUM_TOP = 0.021;
    static final double SACRUM_TIP = 0.006;
    static final double SACRUM_LENGTH = 0.056;
    static final double MOST_SWAY = 5;
    static final double SWAY_LAG = 0.35;
    static final double SWAY_LAG_FROM = 0.39;
    static final double SWAY_LAG_OVER = 0.8;

    private FrontProportions() {}
}
