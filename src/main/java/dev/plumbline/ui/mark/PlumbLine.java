package dev.plumbline.ui.mark;

import javafx.scene.shape.Rectangle;

/// A line of the drawing, hanging or level: what the plumb bob hangs from, and the floor under it. In `-pl-rule`, on
/// the stage in `-pl-line`.
///
/// It is a filled rectangle that looks like a stroked line with square ends. JavaFX without a graphics card fills a
/// rectangle at once; around a stroked line it traces an outline, row by row.
public final class PlumbLine extends Rectangle {
    private static final double WIDTH = 1.5;

    private double thickness = WIDTH;

    public PlumbLine() {
        this("plumb-line");
    }

    public PlumbLine(String styleClass) {
        getStyleClass().add(styleClass);
        setManaged(false);
    }

    /// How thick it is from the next time it is placed, in pixels.
    public void setThickness(double pixels) {
        thickness = pixels;
    }

    /// Straight down at `x`.
    public void hang(double x, double top, double bottom) {
        reach(x, top, x, bottom);
    }

    /// Level at `y`.
    public void lie(double y, double left, double right) {
        reach(left, y, right, y);
    }

    private void reach(double left, double top, double right, double bottom) {
        setX(left - thickness / 2);
        setY(top - thickness / 2);
        setWidth(right - left + thickness);
        setHeight(bottom - top + thickness);
    }
}
