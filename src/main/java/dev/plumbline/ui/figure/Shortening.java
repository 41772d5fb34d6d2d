package dev.plumbline.ui.figure;

/// How much of the open hand, thigh and shin is lost to the eye because they point out of the picture: 0 nothing, 1
/// all.
public record Shortening(double hand, double thigh, double shin) {
    static final Shortening NONE = new Shortening(0, 0, 0);

    Shortening mix(Shortening to, double share) {
        return new Shortening(
                Ease.lerp(hand, to.hand, share), Ease.lerp(thigh, to.thigh, share), Ease.lerp(shin, to.shin, share));
    }
}
