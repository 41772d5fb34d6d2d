package dev.plumbline.ui.figure;

import javafx.scene.layout.Region;

/// The helper who stands behind with both palms on the hips of the person on the bar: drawn in two parts, since the
/// near arm
/// reaches in front. Both parts have the bar as their origin, like the figure; quieter colours, no column.
public final class Partner {
    private static final double HAND_BEHIND_HIP = 0.075;

    /// One of the two layers between which the hanging figure belongs.
    static final class Part extends FigureRegion {
        private final Layers<Skin> layers;

        private Part(Layers<Skin> layers) {
            super("partner");
            this.layers = layers;
            draw(layers);
        }

        private void show(Skin skin, Placement placement) {
            layers.show(skin);
            place(placement);
        }
    }

    private final Part behind = new Part(SideLayers.partnerBehind());
    private final Part arm = new Part(SideLayers.partnerArm());

    public Region behind() {
        return behind;
    }

    public Region arm() {
        return arm;
    }

    public void setStature(double pixels) {
        behind.scaleTo(pixels);
        arm.scaleTo(pixels);
    }

    /// Stands on the floor at `ground` so that the hands reach the hips of the hanging person.
    public void show(Skeleton hanging, double ground) {
        var skeleton = Skeleton.of(Poses.PARTNER.on(ground));
        double toTheHips = hanging.at(Joint.HIP).x()
                - HAND_BEHIND_HIP
                - skeleton.at(Joint.WRIST).x();
        Point shift = skeleton.limbs().placement().shift().plus(new Point(toTheHips, 0));
        var skin = Skin.of(skeleton);
        behind.show(skin, new Placement(shift, 0));
        arm.show(skin, new Placement(shift, 0));
    }
}
