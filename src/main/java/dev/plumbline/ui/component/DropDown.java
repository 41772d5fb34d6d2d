package dev.plumbline.ui.component;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A menu that hangs under a control, within the page: a line each, with what one gets. It lies over its parent, takes
/// nothing while it is closed, and gives the focus back.
public final class DropDown extends Pane {
    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");
    private static final double GAP = 8;
    private static final double LEAST = 200;
    private static final double SCROLL_BAR = 16;

    private final VBox menu = new VBox();
    private final ScrollPane box = new ScrollPane(menu);
    private final List<Button> lines = new ArrayList<>();
    private @Nullable Node anchor;
    private int pointed;

    public DropDown() {
        getStyleClass().add("drop-down");
        box.getStyleClass().addAll("page", "drop-down-menu");
        box.setFitToWidth(true);
        box.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        FollowFocus.in(box);
        getChildren().add(box);
        setPickOnBounds(true);
        setVisible(false);
        addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> close());
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /// Adds a line: what it is called, what one gets, and what it does.
    public void add(String name, String meaning, Runnable act) {
        var called = new Label(name);
        called.getStyleClass().add("menu-name");
        var told = new Label(meaning);
        told.getStyleClass().add("menu-meaning");
        var content = new HBox(called, told);
        content.getStyleClass().add("menu-line");
        var line = new Button();
        line.setGraphic(content);
        line.setAccessibleText(name + ", " + meaning);
        line.getStyleClass().add("drop-down-line");
        line.setMaxWidth(Double.MAX_VALUE);
        line.setOnAction(_ -> {
            close();
            act.run();
        });
        var index = lines.size();
        line.hoverProperty().subscribe(hovered -> {
            if (hovered) {
                point(index);
            }
        });
        lines.add(line);
        menu.getChildren().add(line);
    }

    /// Where it opens: under `control`, at its right edge.
    public void setAnchor(Node control) {
        anchor = control;
    }

    public void open() {
        setVisible(true);
        requestLayout();
        point(0);
    }

    public void close() {
        if (isVisible()) {
            setVisible(false);
            if (anchor != null) {
                anchor.requestFocus();
            }
        }
    }

    /// Goes to a line, by its place.
    public void point(int index) {
        lines.get(pointed).pseudoClassStateChanged(POINTED, false);
        lines.get(index).pseudoClassStateChanged(POINTED, true);
        lines.get(index).requestFocus();
        pointed = index;
    }

    private void onKey(KeyEvent pressed) {
        switch (pressed.getCode()) {
            case ESCAPE, TAB -> close();
            case DOWN -> move(1);
            case UP -> move(-1);
            case ENTER -> lines.get(pointed).fire();
            default -> {
                return;
            }
        }
        pressed.consume();
    }

    private void move(int step) {
        point(Math.floorMod(pointed + step, lines.size()));
    }

    @Override
    protected void layoutChildren() {
        if (anchor != null) {
            var wide = Math.min(getWidth(), box.prefWidth(-1) + SCROLL_BAR);
            var under = sceneToLocal(anchor.localToScene(anchor.getLayoutBounds()));
            var x = Math.clamp(under.getMaxX() - wide, 0, Math.max(0, getWidth() - wide));
            var y = Math.clamp(under.getMaxY() + GAP, 0, Math.max(0, getHeight() - LEAST));
            var high = Math.min(box.prefHeight(wide), getHeight() - y - GAP);
            box.resizeRelocate(snapPositionX(x), snapPositionY(y), snapSizeX(wide), snapSizeY(high));
        }
    }
}
