package dev.plumbline.ui.figure;

/// The drawing orders of the side figure, far to near.
final class SideLayers {
    private static final double SEAM = 0.006;
    private static final double PARTNER_SEAM = 0.008;

    static Layers<Skin> person() {
        return arm(trunk(far(new Layers<>(), "figure-far")), SEAM);
    }

    /// All but the near arm, which reaches in front of the person on the bar.
    static Layers<Skin> partnerBehind() {
        return trunk(far(new Layers<>(), "figure-far"));
    }

    static Layers<Skin> partnerArm() {
        return arm(new Layers<>(), PARTNER_SEAM);
    }

    private static Layers<Skin> far(Layers<Skin> layers, String styleClass) {
        return layers.fillTogether(styleClass, Skin::far);
    }

    /// The seam lets the raised arm and the leg read in front of the head and the far leg.
    private static Layers<Skin> trunk(Layers<Skin> layers) {
        return layers.fillTogether("figure-body", Skin::headAndNeck)
                .seam(SEAM, skin -> skin.armsUp() ? skin.body() : Outline.NONE)
                .fillTogether("figure-body", Skin::bodyAndLeg);
    }

    private static Layers<Skin> arm(Layers<Skin> layers, double seam) {
        return layers.seam(seam, Skin::nearArm)
                .seam(seam, skin -> skin.armsUp() ? Outline.NONE : skin.nearHand())
                .fillTogether("figure-body", Skin::arm);
    }

    private SideLayers() {}
}
