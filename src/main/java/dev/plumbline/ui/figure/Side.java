package dev.plumbline.ui.figure;

/// One arm and one leg of a pose, all angles in degrees.
///
/// Arms and legs: from straight down, positive forward, 180 is overhead. `hand`: the open hand against its forearm.
/// `foot`
/// and `toe`: 0 with the sole flat, positive with the toes down.
public record Side(double upperArm, double foreArm, double hand, double thigh, double shin, double foot, double toe) {
    Side mix(Side to, double share) {
        return new Side(
                Ease.lerp(upperArm, to.upperArm, share),
                Ease.lerp(foreArm, to.foreArm, share),
                Ease.lerp(hand, to.hand, share),
                Ease.lerp(thigh, to.thigh, share),
                Ease.lerp(shin, to.shin, share),
                Ease.lerp(foot, to.foot, share),
                Ease.lerp(toe, to.toe, share));
    }

    /// The leg folded further (or straightened, below 0) by `degrees` at the knee; the foot keeps its angle.
    Side folded(double degrees) {
        return new Side(upperArm, foreArm, hand, thigh + 0.45 * degrees, shin - 0.55 * degrees, foot, toe);
    }
}
