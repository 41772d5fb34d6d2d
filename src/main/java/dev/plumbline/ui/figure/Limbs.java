package dev.plumbline.ui.figure;

/// The arms, legs and feet of a pose and the place they give the body; `lowest` is the y of its lowest support, below
/// the bar.
record Limbs(
        Point shoulder,
        Point hip,
        Limb nearArm,
        Limb farArm,
        Limb nearLeg,
        Limb farLeg,
        Foot nearFoot,
        Foot farFoot,
        Placement placement,
        double lowest) {
    private static final double SEAT_BELOW_HIP = 0.066;

    static Limbs of(Pose pose) {
        Torso torso = pose.torso();
        Point shoulder = shoulder(pose);
        Point hip = Proportions.HIP_STANDING
                .towards(Proportions.HIP_HANGING, torso.decomp())
                .rotated(torso.lean());
        Limb nearArm = Limb.arm(shoulder, pose.near());
        Limb nearLeg = Limb.leg(hip, pose.near(), pose.shortening());
        Limb farLeg = Limb.leg(hip, pose.far(), pose.shortening());
        Foot nearFoot = Foot.at(nearLeg.end(), pose.near().foot(), pose.near().toe());
        Foot farFoot = Foot.at(farLeg.end(), pose.far().foot(), pose.far().toe());
        double feet = Math.max(nearFoot.lowest(), farFoot.lowest());
        double lowest = pose.anchor() == Anchor.SEAT ? Math.max(feet, hip.y() + SEAT_BELOW_HIP) : feet;
        Placement placement = switch (pose.anchor()) {
            case GRIP -> new Placement(Point.ORIGIN.minus(grip(nearArm)), -pose.swing());
            case FEET -> new Placement(new Point(-nearLeg.end().x(), pose.ground() - lowest), 0);
            case SEAT -> new Placement(new Point(-hip.x(), pose.ground() - lowest), 0);
            case BACK -> new Placement(Point.ORIGIN, -90);
        };
        return new Limbs(
                shoulder,
                hip,
                nearArm,
                Limb.arm(shoulder, pose.far()),
                nearLeg,
                farLeg,
                nearFoot,
                farFoot,
                placement,
                lowest + placement.shift().y());
    }

    /// The lowest point of a gripping pose that differs from this one in its knees only.
    double lowestOf(Pose folded) {
        Limb near = Limb.leg(hip, folded.near(), folded.shortening());
        Limb far = Limb.leg(hip, folded.far(), folded.shortening());
        double feet = Math.max(
                Foot.at(near.end(), folded.near().foot(), folded.near().toe()).lowest(),
                Foot.at(far.end(), folded.far().foot(), folded.far().toe()).lowest());
        return feet + placement.shift().y();
    }

    /// Overhead the joint slides back a little and up the trunk by `scap`.
    private static Point shoulder(Pose pose) {
        double overhead = Ease.clamp((pose.near().upperArm() - 90) / 80);
        var back = new Point(
                Proportions.SHOULDER_SHIFT_OVERHEAD * overhead, -pose.torso().scap());
        return Proportions.SHOULDER.plus(back).rotated(pose.torso().lean());
    }

    /// Where the bar is in the hand that ends this arm.
    static Point grip(Limb arm) {
        return arm.end().plus(new Point(0, -Proportions.HAND));
    }
}
