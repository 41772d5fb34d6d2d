package dev.plumbline.ui.mark;

import java.util.Objects;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Scale;

/// A phase's sign as a square that layouts can place. In `-pl-ink`; with the class `soft` in `-pl-ink-soft`.
public final class PhaseGlyph extends Region {
    private static final double LINE = 2;

    private final SVGPath lines = new SVGPath();
    private final SVGPath solid = new SVGPath();
    private final Scale scale = new Scale();

    public PhaseGlyph(Glyph glyph, double size) {
        getStyleClass().add("glyph");
        lines.getStyleClass().add("glyph-lines");
        lines.setFill(null);
        lines.setStrokeLineCap(StrokeLineCap.ROUND);
        lines.setStrokeLineJoin(StrokeLineJoin.ROUND);
        solid.getStyleClass().add("glyph-solid");
        solid.setStrokeLineJoin(StrokeLineJoin.ROUND);
        var grid = new Group(lines, solid);
        grid.setManaged(false);
        grid.getTransforms().add(scale);
        getChildren().add(grid);
        setMouseTransparent(true);
        setSize(size);
        show(glyph);
    }

    public void show(Glyph glyph) {
        lines.setContent(glyph.lines());
        lines.setStrokeWidth(LINE * glyph.weight());
        solid.setVisible(!glyph.solid().isEmpty());
        solid.setContent(glyph.solid());
        solid.setStrokeWidth(glyph.solidEdge());
    }

    /// The side of the square in pixels.
    public void setSize(double size) {
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
        scale.setX(size / Glyph.GRID);
        scale.setY(size / Glyph.GRID);
    }

    @Override
    public String getUserAgentStylesheet() {
        return Objects.requireNonNull(PhaseGlyph.class.getResource("mark.css")).toExternalForm();
    }
}
