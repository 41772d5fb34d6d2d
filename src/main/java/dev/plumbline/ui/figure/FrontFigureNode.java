package dev.plumbline.ui.figure;

import javafx.scene.shape.Rectangle;

/// The person from behind, hanging on a bar that runs across; left is the person's left.
///
/// Origin: the middle of the bar between the hands. Colours as for `FigureNode`, the bar in `-pl-ink`.
public final class FrontFigureNode extends FigureRegion {
    private static final double SACRUM_OPACITY = 0.8;

    private final Layers<FrontSkin> skin;
    private final Layers<FrontSkin> arms = FrontLayers.arms();
    private final Rectangle bar = new Rectangle();
    private final OutlinePath bones = OutlinePath.filled("figure-bead");
    private final OutlinePath sacrum = OutlinePath.filled("figure-bead");

    private FrontFigureNode(Layers<FrontSkin> skin) {
        super("figure");
        this.skin = skin;
    }

    public static FrontFigureNode whole() {
        var node = new FrontFigureNode(FrontLayers.trunk());
        node.bar.getStyleClass().add("figure-bar");
        node.sacrum.setOpacity(SACRUM_OPACITY);
        node.draw(node.skin, node.bar, FrontLayers.hands(), node.arms, node.bones, node.sacrum);
        return node;
    }

    /// One flat colour without hands, bar and column, for another moment of the sway; give the node the opacity.
    public static FrontFigureNode ghost() {
        var node = new FrontFigureNode(FrontLayers.ghost());
        node.draw(node.skin);
        return node;
    }

    /// All in pixels; the bar is as thick as the side view's.
    public void setSize(double stature, double barHalfLength, double barRadius) {
        scaleTo(stature);
        double length = barHalfLength / stature * OutlinePath.UNITS;
        double radius = barRadius / stature * OutlinePath.UNITS;
        bar.setX(-length);
        bar.setWidth(2 * length);
        bar.setY(-radius);
        bar.setHeight(2 * radius);
        bar.setArcWidth(2 * radius);
        bar.setArcHeight(2 * radius);
    }

    /// Draws the lean, in degrees, positive to the right, at most 5 either way.
    public FrontSkeleton show(double sway) {
        var skeleton = FrontSkeleton.swaying(sway);
        var shapes = FrontSkin.of(skeleton);
        skin.show(shapes);
        arms.show(shapes);
        sacrum.show(shapes.sacrum());
        bones.show(skeleton.bones().stream()
                .filter(bone -> !bone.hiddenByHead())
                .map(FrontBone::outline)
                .toList());
        return skeleton;
    }
}
