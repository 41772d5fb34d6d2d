package dev.plumbline.ui.tour;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;

/// Something a finger or a shaky hand must be able to hit.
record Target(Node node, Bounds box) {
    private static final double LEAST = 44;
    private static final double ROUNDING = 0.6;

    /// Every control of `root` that does something.
    static List<Target> of(Parent root) {
        var found = new ArrayList<Target>();
        collect(root, found);
        return found;
    }

    private static void collect(Node node, List<Target> found) {
        if (!node.isVisible() || node instanceof ScrollBar) {
            return;
        }
        if (isControl(node) && !node.isDisabled()) {
            found.add(new Target(node, node.localToScene(node.getLayoutBounds())));
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }

    private static boolean isControl(Node node) {
        return node instanceof ButtonBase
                || node instanceof TextInputControl
                || node instanceof ComboBoxBase<?>
                || node instanceof Slider
                || (node.isFocusTraversable()
                        && node instanceof Parent parent
                        && parent.getChildrenUnmodifiable().stream().noneMatch(Target::holdsControl));
    }

    private static boolean holdsControl(Node node) {
        return isControl(node)
                || (node instanceof Parent parent
                        && parent.getChildrenUnmodifiable().stream().anyMatch(Target::holdsControl));
    }

    boolean isSmall() {
        return box.getWidth() < LEAST - ROUNDING || box.getHeight() < LEAST - ROUNDING;
    }

    @Override
    public String toString() {
        return "%s%s, %.0f x %.0f at %.0f, %.0f"
                .formatted(
                        node.getClass().getSimpleName(),
                        node.getStyleClass(),
                        box.getWidth(),
                        box.getHeight(),
                        box.getMinX(),
                        box.getMinY());
    }
}
