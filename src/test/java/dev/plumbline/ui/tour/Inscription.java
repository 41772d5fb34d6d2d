package dev.plumbline.ui.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.text.Text;

/// One text as it stands on a screen.
///
/// @param ink from the top of its capitals to its last baseline, in the scene
/// @param room what can be seen there: the window, or the part of it that scrolls
/// @param scrolls true where what does not fit in height is reached by scrolling
/// @param meant what a label would say if it had all the room it wants
record Inscription(Text text, Bounds ink, Bounds room, boolean scrolls, String meant) {
    private static final double CAPITAL = 0.698;
    private static final double DESCENT = 0.275;
    private static final double ROUNDING = 1;

    /// Every text of `root` that can be seen.
    static List<Inscription> of(Parent root, double width, double height) {
        var found = new ArrayList<Inscription>();
        collect(root, new BoundingBox(0, 0, width, height), false, found);
        return found;
    }

    /// What controls of `root` would say if they had room for any of it.
    static List<String> vanished(Parent root) {
        var found = new ArrayList<String>();
        root.getChildrenUnmodifiable().stream().filter(Node::isVisible).forEach(child -> {
            if (child instanceof Labeled labeled && means(labeled) && !shows(labeled)) {
                found.add(labeled.getText());
            } else if (child instanceof Parent parent) {
                found.addAll(vanished(parent));
            }
        });
        return found;
    }

    private static boolean means(Labeled labeled) {
        return labeled.getText() != null && !labeled.getText().isBlank();
    }

    private static boolean shows(Labeled labeled) {
        return labeled.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY || writes(labeled);
    }

    /// The words of a menu's button stand in a label inside it.
    private static boolean writes(Parent parent) {
        return parent.getChildrenUnmodifiable().stream()
                .filter(Node::isVisible)
                .anyMatch(child -> child instanceof Text text
                        ? !text.getText().isBlank()
                        : child instanceof Parent inside && writes(inside));
    }

    private static void collect(Node node, Bounds room, boolean scrolls, List<Inscription> found) {
        if (!node.isVisible() || node instanceof TextInputControl) {
            return;
        }
        if (node instanceof Text text && !meant(text).isBlank()) {
            var inscription = new Inscription(text, ink(text), room, scrolls, meant(text));
            if (!scrolls || inscription.ink().intersects(room)) {
                found.add(inscription);
            }
        } else if (node instanceof Parent parent) {
            var scrolling = parent instanceof ScrollPane || parent instanceof VirtualFlow<?>;
            var inner = scrolling ? parent.localToScene(parent.getLayoutBounds()) : room;
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, inner, scrolls || scrolling, found));
        }
    }

    private static Bounds ink(Text text) {
        var box = text.getLayoutBounds();
        var size = text.getFont().getSize();
        var top = box.getMinY() + text.getBaselineOffset() - CAPITAL * size;
        var bottom = box.getMaxY() - DESCENT * size;
        return text.localToScene(new BoundingBox(box.getMinX(), top, box.getWidth(), bottom - top));
    }

    private static String meant(Text text) {
        return Optional.ofNullable(text.getParent())
                .filter(Labeled.class::isInstance)
                .map(parent -> ((Labeled) parent).getText())
                .orElse(text.getText());
    }

    boolean isWhole() {
        return text.getText().equals(meant)
                && ink.getMinX() >= room.getMinX() - ROUNDING
                && ink.getMaxX() <= room.getMaxX() + ROUNDING
                && (scrolls
                        || (ink.getMinY() >= room.getMinY() - ROUNDING && ink.getMaxY() <= room.getMaxY() + ROUNDING));
    }

    boolean touches(Inscription other) {
        return isInMenu() == other.isInMenu() && seen(ink, room).intersects(seen(other.ink, other.room));
    }

    /// True in an open menu, whose ground covers what lies under it.
    private boolean isInMenu() {
        for (Node above = text; above != null; above = above.getParent()) {
            if (above.getStyleClass().contains("drop-down-menu")) {
                return true;
            }
        }
        return false;
    }

    /// True for two digits of one number, each of which has its own cell.
    boolean belongsTo(Inscription other) {
        return text.getParent().equals(other.text.getParent())
                && text.getStyleClass().contains("stage-number");
    }

    private static Bounds seen(Bounds ink, Bounds room) {
        var top = Math.max(ink.getMinY(), room.getMinY());
        var bottom = Math.min(ink.getMaxY(), room.getMaxY());
        return new BoundingBox(ink.getMinX(), top, ink.getWidth(), Math.max(0, bottom - top));
    }

    @Override
    public String toString() {
        return "'%s' (meant '%s') at %.0f..%.0f x %.0f..%.0f"
                .formatted(text.getText(), meant, ink.getMinX(), ink.getMaxX(), ink.getMinY(), ink.getMaxY());
    }
}
