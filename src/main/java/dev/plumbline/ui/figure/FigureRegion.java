package dev.plumbline.ui.figure;

import java.util.Objects;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.transform.Rotate;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;

/// A drawing whose own origin is the centre of the bar and in which lengths are shares of one scale.
///
/// It is unmanaged and of no size: place it with `relocate`; a figure that moves causes no layout. It takes no mouse.
abstract sealed class FigureRegion extends Region
        permits FigureNode, GhostNode, Partner.Part, FrontFigureNode, GripNode {
    private final Scale scale = new Scale();
    private final Rotate turn = new Rotate();
    private final Translate shift = new Translate();
    private final Group ink = new Group();

    FigureRegion(String styleClass) {
        getStyleClass().add(styleClass);
        ink.getTransforms().setAll(scale, turn, shift);
        ink.setManaged(false);
        getChildren().add(ink);
        setManaged(false);
        setMouseTransparent(true);
    }

    final void draw(Node... nodes) {
        ink.getChildren().addAll(nodes);
    }

    /// What is drawn, to be faded: a single shape fades in place, while its region would first be drawn on the side.
    public final Node ink() {
        return ink;
    }

    final void place(Placement placement) {
        turn.setAngle(placement.degrees());
        shift.setX(placement.shift().x() * OutlinePath.UNITS);
        shift.setY(placement.shift().y() * OutlinePath.UNITS);
    }

    final void scaleTo(double pixels) {
        if (!(pixels > 0)) {
            throw new IllegalArgumentException("a figure needs a size above 0 px, got " + pixels);
        }
        scale.setX(pixels / OutlinePath.UNITS);
        scale.setY(pixels / OutlinePath.UNITS);
    }

    @Override
    public final String getUserAgentStylesheet() {
        return Objects.requireNonNull(FigureRegion.class.getResource("figure.css"))
                .toExternalForm();
    }
}
