package dev.plumbline.ui.figure;

/// The named poses the motions and the still pictures are made of; every number is an angle or a fraction of stature.
public final class Poses {
    public static final Pose HANG_START = Pose.of(
            Anchor.GRIP,
            new Torso(0.35, 2, 2, 0.036, -3.5),
            new Side(177, 178, 0, 14.46, -53.83, 54, 60),
            new Side(177, 178, 0, 8.46, -61.83, 60, 66));
    public static final Pose HANG_RELAX = Pose.of(
            Anchor.GRIP,
            new Torso(1, 6, 4, 0.05, -2.5),
            new Side(178, 179, 0, 15.77, -59.09, 54, 60),
            new Side(178, 179, 0, 9.77, -67.09, 60, 66));
    public static final Pose HANG_ACTIVE = Pose.of(
            Anchor.GRIP,
            new Torso(0.6, 0, -2, 0.004, -1.5),
            new Side(172, 180, 0, 12.07, -44.27, 54, 60),
            new Side(172, 180, 0, 6.07, -52.27, 60, 66));
    public static final Pose CHIN_START = Pose.of(
            Anchor.GRIP,
            new Torso(1, 8, 6, 0.05, -2.5),
            new Side(178, 179, 0, 15.77, -59.09, 54, 60),
            new Side(178, 179, 0, 9.77, -67.09, 60, 66));
    public static final Pose CHIN_END = Pose.of(
            Anchor.GRIP,
            new Torso(1.1, 52, 10, 0.05, -1.5),
            new Side(178, 179, 0, 15.83, -59.31, 54, 60),
            new Side(178, 179, 0, 9.83, -67.31, 60, 66));
    public static final Pose SWING_FWD = Pose.of(
                    Anchor.GRIP,
                    new Torso(1, 12, 6, 0.05, -3.7),
                    new Side(178, 179, 0, 13.87, -59.48, 54, 60),
                    new Side(178, 179, 0, 7.87, -67.48, 60, 66))
            .swung(6);
    public static final Pose SWING_BACK = Pose.of(
                    Anchor.GRIP,
                    new Torso(1, 12, 6, 0.05, -1.3),
                    new Side(178, 179, 0, 17.65, -58.59, 54, 60),
                    new Side(178, 179, 0, 11.65, -66.59, 60, 66))
            .swung(-6);
    public static final Pose TOES_TOUCH = Pose.of(
            Anchor.GRIP,
            new Torso(0.9, 4, 4, 0.046, -2.5),
            new Side(178, 179, 0, 22.7, -34.18, 36, 0),
            new Side(178, 179, 0, 18.7, -38.18, 40, 0));
    public static final Pose HEELS_DOWN = Pose.of(
            Anchor.GRIP,
            new Torso(0.55, 0, 2, 0.036, -2.5),
            new Side(178, 179, 0, 10.03, -10.26, 0, 0),
            new Side(178, 179, 0, 7.03, -11.26, 0, 0));
    public static final Pose STAND_HANDS_ON = Pose.of(
            Anchor.GRIP,
            new Torso(0.15, 0, 0, 0.0329, -1),
            new Side(177, 180, 0, 2.21, -2.26, 0, 0),
            new Side(177, 180, 0, 0.21, -1.26, 0, 0));
    public static final Pose STAND_FREE = Pose.of(
            Anchor.FEET, new Torso(0, 0, 0, 0, 0), new Side(0, 11, 0, 1, -2, 0, 0), new Side(4, 16, 0, 0, -1, 0, 0));
    public static final Pose LOW_BAR = Pose.of(
            Anchor.GRIP,
            new Torso(0.85, 6, 4, 0.048, -2.5),
            new Side(178, 179, 0, 30, -62, 88, 70),
            new Side(178, 179, 0, 24, -66, 92, 74));
    public static final Pose SUPINE = Pose.of(
                    Anchor.BACK,
                    new Torso(0.5, 2, 0, 0, 0),
                    new Side(-24, 49, -34, 48, -59, 90, 90),
                    new Side(-22, 52, -34, 44, -53.5, 90, 90))
            .foreshortened(new Shortening(0.3, 0, 0));
    public static final Pose HANG_LONG = Pose.of(
            Anchor.GRIP,
            new Torso(1, 6, 4, 0.05, -2.5),
            new Side(178, 179, 0, 3, -5, 44, 50),
            new Side(178, 179, 0, -1, -10, 50, 56));
    public static final Pose LOW_BAR_FEET = Pose.of(
                    Anchor.GRIP,
                    new Torso(0.85, 6, 4, 0.046, -6),
                    new Side(176, 178, 0, 92.48, -25.48, 0, 0),
                    new Side(176, 178, 0, 88.48, -34.65, 0, 0))
            .splitAtTheHip();
    public static final Pose KNEES_SIDE = Pose.of(
                    Anchor.BACK,
                    new Torso(0.5, 2, 0, 0, 0),
                    new Side(-14, -2, 0, 27, -44, 96, 96),
                    new Side(-14, -2, 0, 41, -52, 92, 92))
            .foreshortened(new Shortening(0, 0.22, 0.3));
    public static final Pose ROLLED = Pose.of(
                    Anchor.BACK,
                    new Torso(0.15, 12, 6, 0.012, 0),
                    new Side(30, 84, 4, 78, -28, 50, 54),
                    new Side(92, 180, 0, 62, -44, 64, 68))
            .splitAtTheHip();
    public static final Pose SIT_FLOOR = Pose.of(
                    Anchor.SEAT,
                    new Torso(0.35, 14, 4, 0.004, -22),
                    new Side(0, 10, -90, 130, 41.42, 0, 0),
                    new Side(34, 98, 0, 123, 49.29, 0, 0))
            .splitAtTheHip()
            .foreshortened(new Shortening(0.15, 0, 0));
    public static final Pose STAND_CHAIR = Pose.of(
            Anchor.FEET,
            new Torso(0.05, 3, 2, 0.004, 0),
            new Side(30, 62, 10, 2, -3, 0, 0),
            new Side(2, 14, 0, 0, -2, 0, 0));
    public static final Pose PARTNER = Pose.of(
            Anchor.FEET,
            new Torso(0.05, 10, 6, 0.008, 4),
            new Side(22, 66, 14, 12, -6, 0, 0),
            new Side(26, 70, 14, -10, -16, 0, 0));

    private Poses() {}
}
