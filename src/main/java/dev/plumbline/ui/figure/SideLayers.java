package dev.plumbline.ui.figure;

/// The drawing orders of the side figure, far to near.
final class SideLayers {
    private static final double SEAM = 0.006;
    private static final double PARTNER_SEAM = 0.008;

    static Layers<Skin> person() {
        return arm(trunk(far(new Layers<>(), "figure-far")), SEAM);
    }

    static Layers<Skin> ghost() {
        return far(new Layers<>(), "figure-body")
                .fill("figure-body", Skin::neck)
                .fill("figure-body", Skin::head)
                .fill("figure-body", Skin::body)
                .fill("figure-body", Skin::nearLeg)
                .fill("figure-body", Skin::nearFoot)
                .fill("figure-body", Skin::nearToes)
                .fill("figure-body", Skin::nearArm)
                .fill("figure-body", Skin::nearHand);
    }

    /// All but the near arm, which reaches in front of the person on the bar.
    static Layers<Skin> partnerBehind() {
        return trunk(far(new Layers<>(), "figure-far"));
    }

    static Layers<Skin> partnerArm() {
        return arm(new Layers<>(), PARTNER_SEAM);
    }

    private static Layers<Skin> far(Layers<Skin> layers, String styleClass) {
        return layers.fill(styleClass, Skin::farArm)
                .fill(styleClass, Skin::farHand)
                .fill(styleClass, Skin::farLeg)
                .fill(styleClass, Skin::farFoot)
                .fill(styleClass, Skin::farToes);
    }

    /// The seam lets the raised arm and the leg read in front of the head and the far leg.
    private static Layers<Skin> trunk(Layers<Skin> layers) {
        return layers.fill("figure-body", Skin::neck)
                .fill("figure-body", Skin::head)
                .seam(SEAM, skin -> skin.armsUp() ? skin.body() : Outline.NONE)
                .fill("figure-body", Skin::body)
                .fill("figure-body", Skin::nearLeg)
                .fill("figure-body", Skin::nearFoot)
                .fill("figure-body", Skin::nearToes);
    }

    private static Layers<Skin> arm(Layers<Skin> layers, double seam) {
        return layers.seam(seam, Skin::nearArm)
                .seam(seam, skin -> skin.armsUp() ? Outline.NONE : skin.nearHand())
                .fill("figure-body", Skin::nearArm)
                .fill("figure-body", Skin::nearHand);
    }

    private SideLayers() {}
}
