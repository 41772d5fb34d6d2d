package dev.plumbline.ui.component;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/// What a `FlowPane` does not say of itself.
final class Flows {
    /// How wide the content is in one row, where the pane itself only knows how wide it may get.
    static double oneRow(FlowPane flow) {
        var shown = flow.getChildren().stream().filter(Node::isManaged).toList();
        var gaps = flow.snapSpaceX(flow.getHgap()) * Math.max(0, shown.size() - 1);
        var parts = shown.stream()
                .mapToDouble(child -> flow.snapSizeX(child.prefWidth(-1)))
                .sum();
        return Math.nextUp(flow.snapSizeX(parts + gaps));
    }

    private Flows() {}
}
