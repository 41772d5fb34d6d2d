package dev.plumbline.ui.tour;

import dev.plumbline.ui.mark.PhaseGlyph;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// One thing that is drawn on a screen, read from the scene graph: its box and its colours, in the order of painting.
///
/// @param words of a line of text, else empty
/// @param box in the scene, without edges; of a line of text from the top of its capitals to its baseline
/// @param size of the type, else 0
/// @param opacity of it and all it stands in
record Drawn(
        Kind kind,
        Node node,
        String words,
        Bounds box,
        double size,
        @Nullable Color fill,
        @Nullable Color stroke,
        double opacity) {
    private static final double CAPITAL = 0.698;

    /// One of many in the outline of a shape.
    private static final Pattern PART = Pattern.compile("M[^M]*");

    enum Kind {
        TEXT,
        /// A person, whole.
        FIGURE,
        /// A phase's glyph.
        SIGN,
        SHAPE
    }

    /// All of `root`, what lies below first.
    static List<Drawn> of(Parent root) {
        var found = new ArrayList<Drawn>();
        collect(root, 1, found);
        return found;
    }

    private static void collect(Node node, double above, List<Drawn> found) {
        var opacity = above * node.getOpacity();
        if (!node.isVisible() || opacity == 0) {
            return;
        }
        switch (node) {
            case Text text -> lines(text, opacity, found);
            case SVGPath path when isOfAChart(path) -> marks(path, opacity, found);
            case Shape shape -> add(found, shape(shape, opacity));
            case PhaseGlyph glyph -> add(found, whole(Kind.SIGN, glyph, opacity));
            case Region region when isFigure(region) -> add(found, whole(Kind.FIGURE, region, opacity));
            case Region region -> {
                add(found, region(region, opacity));
                region.getChildrenUnmodifiable().forEach(child -> collect(child, opacity, found));
            }
            case Parent parent -> parent.getChildrenUnmodifiable().forEach(child -> collect(child, opacity, found));
            default -> {}
        }
    }

    private static boolean isOfAChart(SVGPath path) {
        return path.getParent() != null && path.getParent().getStyleClass().contains("time-chart");
    }

    /// A chart's dots of one kind are one shape; what is seen is each of them.
    private static void marks(SVGPath path, double opacity, List<Drawn> found) {
        var all = shape(path, opacity);
        PART.matcher(path.getContent()).results().forEach(part -> {
            var mark = new SVGPath();
            mark.setContent(part.group());
            var box = path.localToScene(mark.getLayoutBounds());
            add(found, new Drawn(all.kind, path, "", box, 0, all.fill, all.stroke, opacity));
        });
    }

    private static void add(List<Drawn> found, Drawn drawn) {
        var box = drawn.box();
        var inked = drawn.kind != Kind.SHAPE
                || drawn.stroke != null
                || (drawn.fill != null && box.getWidth() > 0 && box.getHeight() > 0);
        if (inked && !box.isEmpty()) {
            found.add(drawn);
        }
    }

    private static boolean isFigure(Region region) {
        return region.getClass().getPackageName().endsWith(".figure");
    }

    private static void lines(Text text, double opacity, List<Drawn> found) {
        var box = text.getLayoutBounds();
        var size = text.getFont().getSize();
        var lines = text.getLayoutInfo().getTextLines(false);
        if (text.getText().isBlank() || lines.isEmpty()) {
            return;
        }
        var left = lines.stream()
                .mapToDouble(line -> line.bounds().getMinX())
                .min()
                .orElseThrow();
        var top = lines.getFirst().bounds().getMinY();
        for (var line : lines) {
            var words = text.getText()
                    .substring(line.start(), Math.min(line.end(), text.getText().length()))
                    .replaceAll("\\s+", " ")
                    .strip();
            var baseline =
                    box.getMinY() + text.getBaselineOffset() + line.bounds().getMinY() - top;
            var ink = new BoundingBox(
                    box.getMinX() + line.bounds().getMinX() - left,
                    baseline - CAPITAL * size,
                    line.bounds().getWidth(),
                    CAPITAL * size);
            if (!words.isEmpty()) {
                found.add(new Drawn(
                        Kind.TEXT, text, words, text.localToScene(ink), size, colour(text.getFill()), null, opacity));
            }
        }
    }

    private static Drawn shape(Shape shape, double opacity) {
        return new Drawn(
                Kind.SHAPE,
                shape,
                "",
                shape.localToScene(geometry(shape)),
                0,
                shape instanceof Line ? null : colour(shape.getFill()),
                shape.getStrokeWidth() > 0 ? colour(shape.getStroke()) : null,
                opacity);
    }

    private static Bounds geometry(Shape shape) {
        return switch (shape) {
            case Rectangle it -> new BoundingBox(it.getX(), it.getY(), it.getWidth(), it.getHeight());
            case Circle it ->
                new BoundingBox(
                        it.getCenterX() - it.getRadius(),
                        it.getCenterY() - it.getRadius(),
                        2 * it.getRadius(),
                        2 * it.getRadius());
            case Line it ->
                new BoundingBox(
                        Math.min(it.getStartX(), it.getEndX()),
                        Math.min(it.getStartY(), it.getEndY()),
                        Math.abs(it.getEndX() - it.getStartX()),
                        Math.abs(it.getEndY() - it.getStartY()));
            default -> {
                var box = shape.getLayoutBounds();
                var edge = shape.getStroke() == null ? 0 : shape.getStrokeWidth() / 2;
                yield new BoundingBox(
                        box.getMinX() + edge,
                        box.getMinY() + edge,
                        Math.max(0, box.getWidth() - 2 * edge),
                        Math.max(0, box.getHeight() - 2 * edge));
            }
        };
    }

    private static Drawn region(Region region, double opacity) {
        var background = region.getBackground();
        var border = region.getBorder();
        var fill = background == null
                ? null
                : background.getFills().reversed().stream()
                        .map(layer -> colour(layer.getFill()))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        var stroke = border == null
                ? null
                : border.getStrokes().stream()
                        .filter(edge -> edge.getWidths().getTop() > 0
                                || edge.getWidths().getBottom() > 0
                                || edge.getWidths().getLeft() > 0)
                        .map(edge -> edge.getWidths().getTop() > 0
                                ? colour(edge.getTopStroke())
                                : edge.getWidths().getLeft() > 0
                                        ? colour(edge.getLeftStroke())
                                        : colour(edge.getBottomStroke()))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        return new Drawn(
                Kind.SHAPE, region, "", region.localToScene(region.getLayoutBounds()), 0, fill, stroke, opacity);
    }

    private static Drawn whole(Kind kind, Region group, double opacity) {
        var boxes = new ArrayList<Bounds>();
        shapes(group, kind == Kind.FIGURE, boxes);
        var box = boxes.isEmpty()
                ? group.localToScene(group.getLayoutBounds())
                : new BoundingBox(
                        edge(boxes, Bounds::getMinX, false),
                        edge(boxes, Bounds::getMinY, false),
                        edge(boxes, Bounds::getMaxX, true) - edge(boxes, Bounds::getMinX, false),
                        edge(boxes, Bounds::getMaxY, true) - edge(boxes, Bounds::getMinY, false));
        return new Drawn(kind, group, "", box, 0, null, null, opacity);
    }

    private static double edge(List<Bounds> boxes, Function<Bounds, Double> side, boolean far) {
        var edges = boxes.stream().mapToDouble(side::apply);
        return (far ? edges.max() : edges.min()).orElseThrow();
    }

    /// The seams of a figure and its halo lie around what is filled, and would only blur its box.
    private static void shapes(Node node, boolean filledOnly, List<Bounds> boxes) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Shape shape) {
            if (!shape.getLayoutBounds().isEmpty() && !(filledOnly && shape.getFill() == null)) {
                boxes.add(shape.localToScene(geometry(shape)));
            }
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> shapes(child, filledOnly, boxes));
        }
    }

    private static @Nullable Color colour(@Nullable Paint paint) {
        return paint instanceof Color colour && colour.getOpacity() > 0 ? colour : null;
    }

    static String hex(@Nullable Color colour) {
        return colour == null
                ? "none"
                : "#%02X%02X%02X"
                        .formatted(
                                Math.round(colour.getRed() * 255),
                                Math.round(colour.getGreen() * 255),
                                Math.round(colour.getBlue() * 255));
    }

    @Override
    public String toString() {
        return "%s %sat %.0f..%.0f x %.0f..%.0f"
                .formatted(
                        kind == Kind.SHAPE
                                ? node.getClass().getSimpleName() + node.getStyleClass()
                                : kind.name().toLowerCase(java.util.Locale.ROOT),
                        words.isEmpty() ? "" : "'" + words + "' ",
                        box.getMinX(),
                        box.getMaxX(),
                        box.getMinY(),
                        box.getMaxY());
    }
}
