package dev.plumbline.ui.figure;

import java.util.List;

/// A pose worked out: where the joints and bones are, measured from the bar in fractions of stature.
public record Skeleton(Pose pose, Limbs limbs, Spine spine) {
    public static Skeleton of(Pose pose) {
        return new Skeleton(pose, Limbs.of(pose), Spine.of(pose.torso()));
    }

    /// The bones, worked out anew at each call: not everybody who asks for a skeleton draws them.
    Column column() {
        return Column.of(spine);
    }

    public Point at(Joint joint) {
        return limbs.placement().apply(own(joint));
    }

    /// The y of the lowest point of the feet (or the seat).
    public double lowest() {
        return limbs.lowest();
    }

    /// From the first neck vertebra down, placed as the joints are.
    public List<Vertebra> vertebrae() {
        Placement placement = limbs.placement();
        return column().vertebrae().stream()
                .map(bone -> new Vertebra(
                        bone.region(),
                        bone.number(),
                        placement.apply(bone.centre()),
                        bone.direction().rotated(placement.degrees()),
                        bone.pitch()))
                .toList();
    }

    private Point own(Joint joint) {
        return switch (joint) {
            case C7 -> Point.ORIGIN;
            case SKULL_BASE -> spine.skullBase();
            case SHOULDER -> limbs.shoulder();
            case HIP -> limbs.hip();
            case ELBOW -> limbs.nearArm().joint();
            case WRIST -> limbs.nearArm().end();
            case KNEE -> limbs.nearLeg().joint();
            case ANKLE -> limbs.nearLeg().end();
            case HAND ->
                pose.gripping() ? Limbs.grip(limbs.nearArm()) : limbs.nearArm().end();
            case HEEL -> limbs.nearFoot().heel();
            case TOE_TIP -> limbs.nearFoot().tip();
            case CHEST -> spine.trunkAt(0.4).plus(new Point(0.03, 0));
        };
    }
}
