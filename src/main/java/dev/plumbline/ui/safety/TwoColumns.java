package dev.plumbline.ui.safety;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;

/// Two columns beside each other as long as each has room for its lines, else one below the other.
public final class TwoColumns extends Pane {
    /// In em: of a column as it is drawn, of the narrowest one, and of what lies between.
    private static final double DRAWN = 23.375;
    private static final double NARROWEST = 19;
    private static final double GAP = 2.75;

    private final Text em = new Text();

    public TwoColumns() {
        em.setVisible(false);
        em.setManaged(false);
        getChildren().add(em);
        em.fontProperty().subscribe(this::requestLayout);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return em(2 * DRAWN + GAP) + getInsets().getLeft() + getInsets().getRight();
    }

    @Override
    protected double computePrefHeight(double width) {
        var column = column(width < 0 ? prefWidth(-1) : width);
        var heights = columns().stream().mapToDouble(node -> node.prefHeight(column));
        var high = beside(width < 0 ? prefWidth(-1) : width) ? heights.max().orElse(0) : heights.sum();
        return getInsets().getTop() + high + getInsets().getBottom();
    }

    @Override
    protected void layoutChildren() {
        var column = column(getWidth());
        var x = getInsets().getLeft();
        var y = getInsets().getTop();
        for (var node : columns()) {
            var high = node.prefHeight(column);
            node.resizeRelocate(x, y, column, high);
            if (beside(getWidth())) {
                x += column + em(GAP);
            } else {
                y += high;
            }
        }
    }

    private List<Node> columns() {
        return getManagedChildren();
    }

    private boolean beside(double width) {
        return room(width) >= em(2 * NARROWEST + GAP);
    }

    private double column(double width) {
        return Math.floor(Math.min(em(DRAWN), beside(width) ? (room(width) - em(GAP)) / 2 : room(width)));
    }

    private double room(double width) {
        return width - getInsets().getLeft() - getInsets().getRight();
    }

    private double em(double times) {
        return times * em.getFont().getSize();
    }
}
