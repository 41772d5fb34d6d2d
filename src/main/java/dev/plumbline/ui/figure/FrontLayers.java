package dev.plumbline.ui.figure;

import java.util.function.Function;

/// The drawing orders of the figure from behind.
final class FrontLayers {
    private static final double SEAM = 0.006;
    private static final String BODY = "figure-body";

    /// The soles lie over the shins, since the knees are bent towards the viewer.
    static Layers<FrontSkin> trunk() {
        Layers<FrontSkin> layers = legs();
        edged(layers, FrontSkin::leftSole);
        edged(layers, FrontSkin::rightSole);
        layers.fill(BODY, FrontSkin::neck).fill(BODY, FrontSkin::torso);
        edged(layers, FrontSkin::head);
        return layers;
    }

    static Layers<FrontSkin> arms() {
        return new Layers<FrontSkin>().fill(BODY, FrontSkin::leftArm).fill(BODY, FrontSkin::rightArm);
    }

    /// The hands never move, so they are drawn at once.
    static Layers<FrontSkin.Hands> hands() {
        var layers = new Layers<FrontSkin.Hands>();
        edged(layers, FrontSkin.Hands::left);
        layers.fill(BODY, FrontSkin.Hands::leftThumb);
        edged(layers, FrontSkin.Hands::right);
        layers.fill(BODY, FrontSkin.Hands::rightThumb);
        layers.show(FrontSkin.Hands.onTheBar());
        return layers;
    }

    static Layers<FrontSkin> ghost() {
        return new Layers<FrontSkin>().faint(BODY, FrontSkin::parts);
    }

    private static Layers<FrontSkin> legs() {
        return new Layers<FrontSkin>().fill(BODY, FrontSkin::leftLeg).fill(BODY, FrontSkin::rightLeg);
    }

    private static <S> void edged(Layers<S> layers, Function<S, Outline> part) {
        layers.seam(SEAM, part).fill(BODY, part);
    }

    private FrontLayers() {}
}
