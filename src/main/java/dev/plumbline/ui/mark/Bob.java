package dev.plumbline.ui.mark;

import java.util.Objects;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/// The plumb bob. Its own origin is the tip, it is unmanaged: `relocate` puts the tip where one is.
///
/// In `-pl-ink`; with the class `quiet` in `-pl-line`, with `accent` in `-pl-accent`.
public final class Bob extends Region {
    /// The whole shape for a length of 1, cap on top, 0.46 wide.
    private static final String SHAPE =
            "M0 0L-0.23 -0.62Q-0.23 -0.80 -0.092 -0.83L-0.092 -1H0.092L0.092 -0.83" + "Q0.23 -0.80 0.23 -0.62Z";

    private final Scale scale = new Scale();

    /// `length` from cap to tip, in pixels.
    public Bob(double length) {
        getStyleClass().add("bob");
        var shape = new SVGPath();
        shape.setContent(SHAPE);
        shape.getStyleClass().add("bob-shape");
        shape.getTransforms().add(scale);
        shape.setManaged(false);
        getChildren().add(shape);
        setManaged(false);
        setMouseTransparent(true);
        setLength(length);
    }

    public void setLength(double length) {
        scale.setX(length);
        scale.setY(length);
    }

    @Override
    public String getUserAgentStylesheet() {
        return Objects.requireNonNull(Bob.class.getResource("mark.css")).toExternalForm();
    }
}
