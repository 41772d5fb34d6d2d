package dev.plumbline.ui.component;

import dev.plumbline.ui.mark.Bob;
import dev.plumbline.ui.mark.PlumbLine;
import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;

/// The brand and the names of the places as they hang on the plumb line, with the bob at one of them.
abstract sealed class HangingNames extends Region permits PlumbNav, NavSketch {
    private static final double BRAND_SIZE = 28;
    private static final double BRAND_Y = 58;
    private static final double FIRST_Y = 206;
    private static final double STEP = 58;
    private static final double BOB = 42;
    private static final double BOB_TIP = 20;
    private static final double RING = 7;
    private static final double TEXT_X = 26;
    private static final double AFTER = 16;
    private static final double LOWEST = 478;

    private final PlumbLine line = new PlumbLine();
    private final Circle ring = new Circle();
    private final PlainText brand = new PlainText("Plumbline", "brand");
    private final Bob bob = new Bob(BOB);
    private final DoubleProperty where = new SimpleDoubleProperty();
    private List<Region> names = List.of();

    HangingNames() {
        getStyleClass().add("plumb-nav");
        ring.getStyleClass().add("nav-ring");
        bob.getStyleClass().add("accent");
        getChildren().addAll(line, ring, brand, bob);
        where.subscribe(this::requestLayout);
    }

    /// Hangs these names, from the top down, in the place of what hung there.
    final void hang(List<? extends Region> fromTheTop) {
        getChildren().removeAll(names);
        names = List.copyOf(fromTheTop);
        getChildren().addAll(names);
    }

    /// The index of the name where the bob is; between two while it moves.
    final DoubleProperty whereProperty() {
        return where;
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
        for (var i = 0; i < names.size(); i++) {
            place(names.get(i), text, (FIRST_Y + i * STEP) * down, STEP * down);
        }
        var tip = (FIRST_Y + where.get() * STEP) * down + BOB_TIP * drawn;
        bob.setLength(BOB * drawn);
        bob.relocate(x, tip);
        line.hang(x, 0, tip - BOB * drawn);
    }

    private static void place(Region child, double x, double middle, double room) {
        var height = Math.min(child.prefHeight(-1), room);
        child.resizeRelocate(x, middle - height / 2, child.prefWidth(-1), height);
    }

    /// How many pixels one pixel of the drawing is: the brand is drawn at 28.
    private double drawn() {
        return brand.fontProperty().get().getSize() / BRAND_SIZE;
    }

    private double widest() {
        return names.stream().mapToDouble(name -> name.prefWidth(-1)).max().orElse(0);
    }
}
