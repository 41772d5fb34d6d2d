package dev.plumbline.ui.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;
import org.jspecify.annotations.Nullable;

/// A text on what lies below it, with the contrast between the two as WCAG counts it, from 1 to 21.
record Contrast(Drawn text, Color ink, Color ground, double ratio) {
    /// Of a capital's height.
    private static final double STEM = 0.1;

    /// The contrast of every text that is not disabled: of its middle, its left and its right end the least one.
    static List<Contrast> of(List<Drawn> drawn) {
        var found = new ArrayList<Contrast>();
        for (var i = 0; i < drawn.size(); i++) {
            var it = drawn.get(i);
            var fill = it.fill();
            if (it.kind() == Drawn.Kind.TEXT && fill != null && !isDisabled(it.node())) {
                found.add(least(it, fill, drawn.subList(0, i)));
            }
        }
        return found;
    }

    private static Contrast least(Drawn text, Color fill, List<Drawn> below) {
        var box = text.box();
        @Nullable Contrast least = null;
        for (var x : new double[] {box.getMinX() + 1, box.getCenterX(), box.getMaxX() - 1}) {
            var ground = ground(below, new Point2D(x, box.getCenterY()), STEM * box.getHeight());
            var ink = over(fill, text.opacity(), ground);
            var here = new Contrast(text, ink, ground, ratio(ink, ground));
            if (least == null || here.ratio() < least.ratio()) {
                least = here;
            }
        }
        return least == null ? new Contrast(text, fill, fill, 1) : least;
    }

    private static Color ground(List<Drawn> below, Point2D point, double stem) {
        var ground = Color.WHITE;
        for (var it : below) {
            var fill = it.fill();
            if (it.kind() == Drawn.Kind.SHAPE && fill != null && covers(it, point, stem)) {
                ground = over(fill, it.opacity(), ground);
            }
        }
        return ground;
    }

    /// Whether a stem of the type at the point stands on it; a dot that is smaller than the stem is no ground.
    private static boolean covers(Drawn it, Point2D point, double stem) {
        return it.box().contains(point)
                && (!(it.node() instanceof Shape shape)
                        || Stream.of(point.subtract(stem / 2, 0), point, point.add(stem / 2, 0))
                                .allMatch(place -> shape.contains(shape.sceneToLocal(place))));
    }

    private static boolean isDisabled(@Nullable Node node) {
        return node != null && node.isDisabled();
    }

    private static Color over(Color top, double opacity, Color below) {
        var share = top.getOpacity() * opacity;
        return Color.color(
                top.getRed() * share + below.getRed() * (1 - share),
                top.getGreen() * share + below.getGreen() * (1 - share),
                top.getBlue() * share + below.getBlue() * (1 - share));
    }

    private static double ratio(Color one, Color other) {
        var light = Math.max(luminance(one), luminance(other));
        var dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    @Override
    public String toString() {
        return "%s, %s on %s is %.2f".formatted(text, Drawn.hex(ink), Drawn.hex(ground), ratio);
    }
}
