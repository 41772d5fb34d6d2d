package dev.plumbline.ui.component;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;

/// Parts of one width side by side, or one under the other where the page is too narrow for that.
public final class SideBySide extends Pane {
    private static final double LEAST = 27;
    private static final double GAP = 2.5;

    private final Text em = new Text();

    public SideBySide() {
        em.setVisible(false);
        em.setManaged(false);
        getChildren().add(em);
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
        var content = isBeside(width) ? heights.getMax() : heights.getSum() + gap() * (heights.getCount() - 1);
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
                x += wide + gap();
            } else {
                y += high + gap();
            }
        }
    }

    private double width(double all) {
        var count = getManagedChildren().size();
        if (all < 0) {
            return -1;
        }
        return isBeside(all) ? (all - gap() * (count - 1)) / count : all;
    }

    private boolean isBeside(double width) {
        return width < 0
                || width >= getManagedChildren().size() * LEAST * em.getFont().getSize();
    }

    private double gap() {
        return GAP * em.getFont().getSize();
    }
}
