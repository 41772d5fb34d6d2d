package dev.plumbline.ui;

import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;

/// Where the keyboard goes when a screen comes up: to its default button, else to its first control. The screen begins
/// at its top all the same, also where that button lies further down: what is asked is read before it is answered.
final class Focus {
    private Focus() {}

    static void into(Parent root) {
        root.applyCss();
        root.layout();
        find(root, node -> node instanceof Button button && button.isDefaultButton())
                .or(() -> find(root, node -> true))
                .ifPresentOrElse(Focus::into, root::requestFocus);
    }

    private static void into(Node control) {
        control.requestFocus();
        for (Node above = control; above != null; above = above.getParent()) {
            if (above instanceof ScrollPane pane) {
                pane.setVvalue(0);
            }
        }
    }

    private static Optional<Node> find(Parent parent, Predicate<Node> wanted) {
        for (var child : parent.getChildrenUnmodifiable()) {
            if (!child.isVisible() || child.isDisabled()) {
                continue;
            }
            if (child.isFocusTraversable() && wanted.test(child)) {
                return Optional.of(child);
            }
            var within = child instanceof Parent branch ? find(branch, wanted) : Optional.<Node>empty();
            if (within.isPresent()) {
                return within;
            }
        }
        return Optional.empty();
    }
}
