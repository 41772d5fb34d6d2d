package dev.plumbline.ui.component;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/// Keeps the control that has the focus in sight: a scroll pane moves when the focus goes to what it hides.
public final class FollowFocus {
    /// So that the ring around the control is in sight as well, and a bit of what comes next.
    private static final double MARGIN = 24;

    private final ScrollPane pane;

    private FollowFocus(ScrollPane pane) {
        this.pane = pane;
    }

    public static void in(ScrollPane pane) {
        var follow = new FollowFocus(pane);
        ObservableValue<@Nullable Node> owner = pane.sceneProperty().flatMap(Scene::focusOwnerProperty);
        owner.subscribe(follow::show);
    }

    private void show(@Nullable Node focused) {
        if (focused == null || !holds(pane.getContent(), focused)) {
            return;
        }
        var content = pane.getContent();
        var view = pane.getViewportBounds().getHeight();
        var room = content.getLayoutBounds().getHeight() - view;
        var wanted = content.sceneToLocal(focused.localToScene(focused.getLayoutBounds()));
        // A view without room for it is not laid out yet, and will begin at the top.
        if (room > 0 && view >= wanted.getHeight() + 2 * MARGIN) {
            pane.setVvalue(Math.clamp(top(wanted, pane.getVvalue() * room) / room, 0, 1));
        }
    }

    /// Where the top of the view has to be, moved from `top` no further than needed.
    private double top(Bounds wanted, double top) {
        var height = pane.getViewportBounds().getHeight();
        if (wanted.getMinY() - MARGIN < top) {
            return wanted.getMinY() - MARGIN;
        }
        return Math.max(top, wanted.getMaxY() + MARGIN - height);
    }

    private static boolean holds(Node content, Node focused) {
        for (Parent above = focused.getParent(); above != null; above = above.getParent()) {
            if (above.equals(content)) {
                return true;
            }
        }
        return false;
    }
}
