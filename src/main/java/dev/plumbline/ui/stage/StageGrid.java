package dev.plumbline.ui.stage;

import dev.plumbline.ui.figure.Footing;

/// Where everything on the stage goes, in pixels of a window of `width` by `height`.
///
/// Every length is a share of `unit`, the height of the window or less where it is narrow; the box of that height
/// stands
/// in the middle of the window, and what the person reads stays close together in the widest one.
public record StageGrid(double width, double height) {
    private static final double SHAPE = 1.6;
    private static final double WIDEST = 1.86;
    private static final double NARROW = 1.5;

    public double unit() {
        return Math.min(height, width / SHAPE);
    }

    /// A share of the unit.
    public double of(double share) {
        return share * unit();
    }

    /// The y of a share of the unit below the top of the box.
    public double y(double share) {
        return (height - unit()) / 2 + of(share);
    }

    private double breadth() {
        return Math.min(width, WIDEST * unit());
    }

    private boolean narrow() {
        return width / height < NARROW;
    }

    /// The left edge of strip and box.
    public double left() {
        return (width - breadth()) / 2 + of(0.055);
    }

    /// The right edge of strip and text.
    public double right() {
        return (width + breadth()) / 2 - of(0.055);
    }

    public double plumbX() {
        return (width - breadth()) / 2 + breadth() * (narrow() ? 0.245 : 0.262);
    }

    /// The left edge of the text column.
    public double textX() {
        return (width - breadth()) / 2 + breadth() * (narrow() ? 0.46 : 0.455);
    }

    public double textWidth() {
        return right() - textX();
    }

    public double line() {
        return Math.max(2, of(0.0026));
    }

    public double floorY() {
        return y(0.862);
    }

    /// The height of the standing person; the bar of a low one is lower, never the person smaller.
    public double stature(Footing footing) {
        return of(0.777) / (footing == Footing.BOX ? footing.floor() : Footing.TOES.floor());
    }

    public double barY(Footing footing) {
        return footing == Footing.TOES || footing == Footing.BOX
                ? y(0.085)
                : floorY() - footing.floor() * stature(footing);
    }

    public double wordSize() {
        return of(narrow() ? 0.132 : 0.150);
    }
}
