package dev.plumbline.ui.component;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;

/// Two parts at the two ends of a line, or the second under the first where both have no room.
public final class EndRow extends Pane {
    private static final double GAP = 20;
    private static final double LINE_GAP = 8;

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        var room = width < 0 ? Double.MAX_VALUE : width - left() - right();
        var heights = parts().stream()
                .mapToDouble(part -> part.prefHeight(wide(part, room)))
                .summaryStatistics();
        var content =
                isBeside(room) ? heights.getMax() : heights.getSum() + LINE_GAP * Math.max(0, heights.getCount() - 1);
        return Math.max(0, content) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        var room = getWidth() - left() - right();
        var beside = isBeside(room);
        var high = getHeight() - snappedTopInset() - snappedBottomInset();
        var y = snappedTopInset();
        for (var part : parts()) {
            var wide = wide(part, room);
            var last = part.equals(parts().getLast()) && parts().size() > 1;
            var tall = beside ? high : part.prefHeight(wide);
            var x = beside && last ? getWidth() - right() - wide : left();
            layoutInArea(part, x, y, wide, tall, 0, HPos.LEFT, VPos.CENTER);
            y += beside ? 0 : tall + LINE_GAP;
        }
    }

    private List<Node> parts() {
        return getManagedChildren();
    }

    private static double wide(Node part, double room) {
        return Math.min(room, natural(part));
    }

    /// A flow would say how wide it may get, not how wide one line of it is.
    private static double natural(Node part) {
        if (part instanceof FlowPane flow) {
            return Math.ceil(Flows.oneRow(flow)) + 1;
        }
        return part.prefWidth(-1);
    }

    private boolean isBeside(double room) {
        var needed = parts().stream().mapToDouble(EndRow::natural).sum() + GAP * (parts().size() - 1);
        return needed <= room;
    }

    private double left() {
        return snappedLeftInset();
    }

    private double right() {
        return snappedRightInset();
    }
}
