package dev.plumbline.ui.figure;

import org.jspecify.annotations.Nullable;

/// The person from the side, facing right. Its nodes are made once; `show` moves them.
///
/// Origin: the centre of the bar. Colours by name: `-pl-body`, `-pl-far`, `-pl-bead`, `-pl-glow` and, for the gap
/// around the
/// near side, `-pl-seam`.
public final class FigureNode extends FigureRegion {
    /// How much of the person is drawn.
    public enum Look {
        WHOLE,
        WITHOUT_COLUMN,
        /// One flat colour, for an earlier moment of a movement; give the node the opacity.
        GHOST
    }

    private final Layers<Skin> skin;
    private final Look look;
    private final Halo halo = new Halo();
    private final ColumnNode column = new ColumnNode();
    private @Nullable Skeleton shown;

    public FigureNode() {
        this(Look.WHOLE);
    }

    public FigureNode(Look look) {
        super("figure");
        this.look = look;
        skin = look == Look.GHOST ? SideLayers.ghost() : SideLayers.person();
        draw(skin);
        if (look == Look.WHOLE) {
            draw(halo, column);
        }
    }

    public void setStature(double pixels) {
        scaleTo(pixels);
    }

    /// Draws the pose and says where its joints came to lie.
    public Skeleton show(Pose pose) {
        return show(pose, Glow.NONE);
    }

    public Skeleton show(Pose pose, Glow glow) {
        if (look == Look.GHOST
                && shown != null
                && shown.pose().swung(pose.swing()).equals(pose)) {
            shown = shown.swung(pose.swing());
            place(shown.limbs().placement());
            return shown;
        }
        var skeleton = Skeleton.of(pose);
        shown = skeleton;
        place(skeleton.limbs().placement());
        skin.show(Skin.of(skeleton));
        if (look == Look.WHOLE) {
            var bones = skeleton.column();
            halo.show(bones.vertebrae(), glow);
            column.show(bones, glow);
        }
        return skeleton;
    }
}
