package dev.plumbline.ui.chart;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;

/// Many small dots and lines of a few kinds, each kind as one shape: the toolkit styles and lays out a handful of nodes
/// for a year of days, not a thousand.
final class Marks {
    private static final double THOUSANDTHS = 1000;

    private final Map<String, StringBuilder> outlines = new LinkedHashMap<>();

    void dot(String kind, double x, double y, double radius) {
        var half = radius + " " + radius + " 0 1 0 ";
        outline(kind)
                .append('M')
                .append(at(x - radius, y))
                .append('A')
                .append(half)
                .append(at(x + radius, y))
                .append('A')
                .append(half)
                .append(at(x - radius, y))
                .append('Z');
    }

    /// A line straight down or up.
    void drop(String kind, double x, double from, double to) {
        outline(kind).append('M').append(at(x, from)).append('L').append(at(x, to));
    }

    private StringBuilder outline(String kind) {
        return outlines.computeIfAbsent(kind, _ -> new StringBuilder());
    }

    private static String at(double x, double y) {
        return rounded(x) + " " + rounded(y);
    }

    private static double rounded(double value) {
        return Math.round(value * THOUSANDTHS) / THOUSANDTHS;
    }

    /// Hands over each kind with its shape, in the order in which they came first.
    void each(BiConsumer<String, Shape> taker) {
        outlines.forEach((kind, outline) -> {
            var shape = new SVGPath();
            shape.setContent(outline.toString());
            taker.accept(kind, shape);
        });
    }
}
