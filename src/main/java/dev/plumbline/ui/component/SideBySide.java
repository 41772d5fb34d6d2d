package dev.plumbline.ui.component;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;

/// Parts of one width side by side, or one under the other where the page is too narrow for that. All lengths are in
/// em.
public final class SideBySide extends Pane {
    private final Text em = new Text();
    private double least = 27;
    private double most = Double.MAX_VALUE;
    private double gap = 2.5;
    private double below = 2.5;

    public SideBySide() {
        em.setVisible(false);
        em.setManaged(false);
        getChildren().add(em);
    }

    public double getLeast() {
        return least;
    }

    /// Sets the width that each part needs, with its share of the gaps, to stand beside the others.
    public void setLeast(double width) {
        least = width;
    }

    public double getMost() {
        return most;
    }

    /// Sets the width beyond which no part grows.
    public void setMost(double width) {
        most = width;
    }

    public double getGap() {
        return gap;
    }

    /// Sets what lies between two parts that stand side by side.
    public void setGap(double width) {
        gap = width;
    }

    public double getBelow() {
        return below;
    }

    /// Sets what lies between two parts of which one stands under the other.
    public void setBelow(double height) {
        below = height;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        var heights = getManagedChildren().stream()
                .mapToDouble(part -> part.prefHeight(width(width)))
                .summaryStatistics();
        var content = isBeside(width) ? heights.getMax() : heights.getSum() + em(below) * (heights.getCount() - 1);
        return content + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        var x = 0.0;
        var y = snappedTopInset();
        var wide = width(getWidth());
        for (Node part : getManagedChildren()) {
            var high = part.prefHeight(wide);
            part.resizeRelocate(x, y, wide, high);
            if (isBeside(getWidth())) {
                x += wide + em(gap);
            } else {
                y += high + em(below);
            }
        }
    }

    private double width(double all) {
        var count = getManagedChildren().size();
        if (all < 0) {
            return -1;
        }
        return Math.min(em(most), isBeside(all) ? (all - em(gap) * (count - 1)) / count : all);
    }

    private boolean isBeside(double width) {
        return width < 0 || width >= getManagedChildren().size() * em(least);
    }

    private double em(double times) {
        return times * em.getFont().getSize();
    }
}
