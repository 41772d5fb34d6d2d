package dev.plumbline.ui.stage;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;

/// Whether a node can be seen at all: in a window that is open and not iconified.
final class Seen {
    private static final ObservableValue<Boolean> NO = new SimpleBooleanProperty(false);

    private Seen() {}

    static ObservableValue<Boolean> of(Node node) {
        return node.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Seen::open)
                .orElse(false);
    }

    private static ObservableValue<Boolean> open(Window window) {
        var iconified = window instanceof Stage stage ? stage.iconifiedProperty() : NO;
        return window.showingProperty().flatMap(showing -> showing ? iconified.map(hidden -> !hidden) : NO);
    }
}
