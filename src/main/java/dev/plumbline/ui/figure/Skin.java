package dev.plumbline.ui.figure;

import java.util.ArrayList;
import java.util.List;

/// The filled shapes of the side figure in the body's own frame; a part that a pose does not show is empty.
record Skin(
        Outline farArm,
        Outline farHand,
        Outline farLeg,
        Outline farFoot,
        Outline farToes,
        Outline neck,
        Outline head,
        Outline body,
        Outline nearLeg,
        Outline nearFoot,
        Outline nearToes,
        Outline nearArm,
        Outline nearHand) {

    static Skin of(Skeleton skeleton) {
        Pose pose = skeleton.pose();
        Limbs limbs = skeleton.limbs();
        return new Skin(
                limbs.farArm().skin(Proportions.ARM_GIRTH),
                hand(pose, limbs.farArm(), pose.far().hand()),
                limbs.farLeg().skin(Proportions.LEG_GIRTH),
                Outline.through(limbs.farFoot().rear()),
                Outline.through(limbs.farFoot().toes()),
                neck(skeleton.spine()),
                head(skeleton),
                Silhouette.of(skeleton),
                pose.split() ? limbs.nearLeg().skin(Proportions.LEG_GIRTH) : Outline.NONE,
                Outline.through(limbs.nearFoot().rear()),
                Outline.through(limbs.nearFoot().toes()),
                pose.gripping() ? Outline.NONE : limbs.nearArm().skin(Proportions.ARM_GIRTH),
                hand(pose, limbs.nearArm(), pose.near().hand()));
    }

    /// All of it, for one flat colour: each part beside one that it touches.
    List<Outline> parts() {
        return List.of(
                farToes, farFoot, farLeg, nearToes, nearFoot, nearLeg, body, neck, head, nearArm, nearHand, farHand,
                farArm);
    }

    List<Outline> far() {
        return List.of(farToes, farFoot, farLeg, farArm, farHand);
    }

    List<Outline> headAndNeck() {
        return List.of(neck, head);
    }

    List<Outline> bodyAndLeg() {
        return List.of(body, nearLeg, nearFoot, nearToes);
    }

    List<Outline> arm() {
        return List.of(nearArm, nearHand);
    }

    /// A raised arm is part of the body's one outline.
    boolean armsUp() {
        return nearArm.isEmpty();
    }

    private static Outline hand(Pose pose, Limb arm, double bend) {
        if (pose.gripping()) {
            Point bar = Limbs.grip(arm);
            return Outline.through(Proportions.HAND_GRIP.stream().map(bar::plus).toList());
        }
        double length = 1 - pose.shortening().hand();
        double turn = -(arm.endAngle() + bend);
        return Outline.through(Proportions.HAND_OPEN.stream()
                .map(point ->
                        new Point(point.x(), point.y() * length).rotated(turn).plus(arm.end()))
                .toList());
    }

    private static Outline head(Skeleton skeleton) {
        Torso torso = skeleton.pose().torso();
        Point base = skeleton.spine().skullBase();
        return Outline.through(Proportions.HEAD.stream()
                .map(point -> point.rotated(torso.neck() + torso.head()).plus(base))
                .toList());
    }

    /// From a little inside the head down into the chest.
    private static Outline neck(Spine spine) {
        Line down = spine.neck().reversed();
        var points = new ArrayList<Point>();
        points.add(down.at(0).along(down.at(0).minus(down.at(3)), 0.6));
        points.addAll(down.points());
        points.addAll(List.of(spine.trunk().at(5), spine.trunk().at(10)));
        int spans = points.size() - 4;
        Girth girth = Proportions.NECK_GIRTH;
        return new Ribbon(
                        new Line(points),
                        i -> girth.front(1 - Ease.clamp((i - 1.0) / spans)),
                        i -> girth.back(1 - Ease.clamp((i - 1.0) / spans)))
                .outline();
    }
}
