package dev.plumbline.ui.safety;

import dev.plumbline.routine.Mount;
import java.util.Objects;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Scale;

/// How a bar is held, in a few lines as seen from in front.
final class MountDrawing extends Region {
    private static final double WIDE = 150;
    private static final double FRAME = 2;
    private static final double BAR = 5;

    private final Scale scale = new Scale();

    MountDrawing(Mount mount) {
        getStyleClass().add("mount-drawing");
        var drawn = new Group(line(frame(mount), FRAME), line(bar(mount), BAR));
        drawn.setManaged(false);
        drawn.getTransforms().add(scale);
        getChildren().add(drawn);
    }

    private static String frame(Mount mount) {
        return switch (mount) {
            case FIXED -> "M20 10H130M44 10V34M106 10V34";
            case FREE_STANDING -> "M34 92V14M116 92V14M20 92H48M102 92H130";
            case DOORWAY -> "M30 92V8H120V92M40 92V18H110V92";
        };
    }

    private static String bar(Mount mount) {
        return switch (mount) {
            case FIXED -> "M26 34H124";
            case FREE_STANDING -> "M30 16H120";
            case DOORWAY -> "M40 26H110";
        };
    }

    private static SVGPath line(String content, double width) {
        var path = new SVGPath();
        path.setContent(content);
        path.setStrokeWidth(width);
        path.setFill(null);
        path.setStrokeLineCap(StrokeLineCap.ROUND);
        path.setStrokeLineJoin(StrokeLineJoin.ROUND);
        path.getStyleClass().add("glyph-lines");
        return path;
    }

    @Override
    protected void layoutChildren() {
        scale.setX(getWidth() / WIDE);
        scale.setY(getWidth() / WIDE);
    }

    @Override
    public String getUserAgentStylesheet() {
        return Objects.requireNonNull(MountDrawing.class.getResource("/dev/plumbline/ui/mark/mark.css"))
                .toExternalForm();
    }
}
