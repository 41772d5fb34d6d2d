package dev.plumbline.ui.routines;

import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A line of the list: name, what it comes to, and its bar. A long name, or a long sum, takes a line of its own.
final class RoutineButton extends Region {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final double GAP = 12;

    private final String id;
    private final Label name = new Label();
    private final Label summary = new Label();
    private final MiniBar bar = new MiniBar();

    RoutineButton(String id) {
        this.id = id;
        getStyleClass().add("routine-row");
        name.getStyleClass().add("routine-name");
        name.setWrapText(true);
        summary.getStyleClass().addAll("small", "soft");
        summary.setWrapText(true);
        setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        setFocusTraversable(true);
        getChildren().addAll(name, summary, bar);
    }

    String routineId() {
        return id;
    }

    void show(RoutineRow row) {
        name.setText(row.name());
        summary.setText(row.summary());
        bar.show(row.stretches());
        setAccessibleText(row.name() + ", " + row.summary());
    }

    void setSelected(boolean whether) {
        pseudoClassStateChanged(SELECTED, whether);
    }

    private double inner(double width) {
        return width - snappedLeftInset() - snappedRightInset();
    }

    private boolean inOneLine(double inner) {
        return name.prefWidth(-1) + GAP + summary.prefWidth(-1) <= inner;
    }

    private double words(double inner) {
        return inOneLine(inner) ? name.prefHeight(inner) : name.prefHeight(inner) + summary.prefHeight(inner);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        var inner = inner(width < 0 ? getWidth() : width);
        return snappedTopInset() + words(inner) + bar.prefHeight(-1) + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        var inner = inner(getWidth());
        var left = snappedLeftInset();
        var top = snappedTopInset();
        var height = name.prefHeight(inner);
        if (inOneLine(inner)) {
            var width = summary.prefWidth(-1);
            name.resizeRelocate(left, top, name.prefWidth(-1), height);
            summary.resizeRelocate(
                    left + inner - width,
                    top + name.getBaselineOffset() - summary.getBaselineOffset(),
                    width,
                    summary.prefHeight(-1));
        } else {
            name.resizeRelocate(left, top, inner, height);
            summary.resizeRelocate(left, top + height, inner, summary.prefHeight(inner));
        }
        bar.resizeRelocate(left, top + words(inner), inner, bar.prefHeight(-1));
    }
}
