package dev.plumbline.ui.figure;

/// The person from the side, facing right. Its nodes are made once; `show` moves them.
///
/// Origin: the centre of the bar. Colours by name: `-pl-body`, `-pl-far`, `-pl-bead`, `-pl-glow` and, for the gap
/// around the
/// near side, `-pl-seam`.
public final class FigureNode extends FigureRegion {
    private final Layers<Skin> skin = SideLayers.person();
    private final Halo halo = new Halo();
    private final ColumnNode column = new ColumnNode();

    public FigureNode() {
        super("figure");
        draw(skin, halo, column);
    }

    public void setStature(double pixels) {
        scaleTo(pixels);
    }

    /// Draws the pose and says where its joints came to lie.
    public Skeleton show(Pose pose) {
        return show(pose, Glow.NONE);
    }

    public Skeleton show(Pose pose, Glow glow) {
        var skeleton = Skeleton.of(pose);
        place(skeleton.limbs().placement());
        skin.show(Skin.of(skeleton));
        var bones = skeleton.column();
        halo.show(bones.vertebrae(), glow);
        column.show(bones, glow);
        return skeleton;
    }
}
