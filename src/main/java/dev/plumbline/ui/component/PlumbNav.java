package dev.plumbline.ui.component;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.util.Duration;

/// The navigation: its items hang on the plumb line and the bob marks where one is.
public final class PlumbNav extends Region {
    private static final Duration MOVE = Duration.millis(260);
    private static final Interpolator EASE = Interpolator.ofSpline(0.3, 0, 0.1, 1);
    private static final double BRAND_SIZE = 28;
    private static final double BRAND_Y = 58;
    private static final double FIRST_Y = 206;
    private static final double STEP = 58;
    private static final double BOB_TIP = 20;
    private static final double RING = 7;
    private static final double TEXT_X = 26;
    private static final double AFTER = 16;
    private static final double LOWEST = 478;

    private final Line line = new Line();
    private final Circle ring = new Circle();
    private final Label brand = new Label("Plumbline");
    private final Region bob = new Region();
    private final DoubleProperty where = new SimpleDoubleProperty();
    private List<ToggleButton> items = List.of();
    private IntConsumer onChosen = _ -> {};

    public PlumbNav() {
        getStyleClass().add("plumb-nav");
        line.getStyleClass().add("plumb-line");
        ring.getStyleClass().add("nav-ring");
        brand.getStyleClass().add("brand");
        bob.getStyleClass().add("nav-bob");
        getChildren().addAll(line, ring, brand, bob);
        where.subscribe(this::requestLayout);
    }

    /// The names of the places, from the top down.
    public void setItems(List<String> names) {
        getChildren().removeAll(items);
        items = names.stream().map(this::item).toList();
        getChildren().addAll(items);
    }

    /// Called with the index of the item that was chosen.
    public void setOnChosen(IntConsumer chosen) {
        onChosen = chosen;
    }

    /// Moves the bob to the item at `index`; at once as long as the window is not shown.
    public void select(int index) {
        for (var i = 0; i < items.size(); i++) {
            items.get(i).setSelected(i == index);
        }
        if (getScene() == null) {
            where.set(index);
        } else {
            new Timeline(new KeyFrame(MOVE, new KeyValue(where, index, EASE))).play();
        }
    }

    private ToggleButton item(String name) {
        var item = new ToggleButton(name);
        item.getStyleClass().add("nav-item");
        item.setOnAction(_ -> {
            item.setSelected(true);
            onChosen.accept(items.indexOf(item));
        });
        return item;
    }

    @Override
    protected double computePrefWidth(double height) {
        return snapSizeX(snappedLeftInset() + (TEXT_X + AFTER) * drawn() + widest());
    }

    @Override
    protected double computePrefHeight(double width) {
        return LOWEST * drawn();
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        var drawn = drawn();
        // Where the window is too low for the drawing, the items hang closer together.
        var down = drawn * Math.min(1, getHeight() / (LOWEST * drawn));
        var x = snappedLeftInset();
        var text = x + TEXT_X * drawn;
        ring.setCenterX(x);
        ring.setCenterY(BRAND_Y * down);
        ring.setRadius(RING * drawn);
        place(brand, text, BRAND_Y * down, getHeight());
        for (var i = 0; i < items.size(); i++) {
            place(items.get(i), text, (FIRST_Y + i * STEP) * down, STEP * down);
        }
        var height = bob.prefHeight(-1);
        var tip = (FIRST_Y + where.get() * STEP) * down + BOB_TIP * drawn;
        bob.resizeRelocate(x - bob.prefWidth(-1) / 2, tip - height, bob.prefWidth(-1), height);
        line.setStartX(x);
        line.setEndX(x);
        line.setEndY(tip - height);
    }

    private static void place(Region child, double x, double middle, double room) {
        var height = Math.min(child.prefHeight(-1), room);
        child.resizeRelocate(x, middle - height / 2, child.prefWidth(-1), height);
    }

    /// How many pixels one pixel of the drawing is: the brand is drawn at 28.
    private double drawn() {
        return brand.getFont().getSize() / BRAND_SIZE;
    }

    private double widest() {
        return items.stream().mapToDouble(item -> item.prefWidth(-1)).max().orElse(0);
    }
}
