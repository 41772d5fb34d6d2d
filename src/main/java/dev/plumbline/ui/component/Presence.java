package dev.plumbline.ui.component;

import javafx.scene.Node;
import javafx.scene.control.Label;

/// Whether something is on the screen at all.
public final class Presence {
    private Presence() {}

    /// Shows `node`, or takes it away together with its place among the others.
    public static void show(Node node, boolean whether) {
        node.setVisible(whether);
        node.setManaged(whether);
    }

    /// Writes `text` on `label`, or takes it away where there is nothing to say.
    public static void say(Label label, String text) {
        label.setText(text);
        show(label, !text.isEmpty());
    }
}
