package dev.plumbline.ui.routines;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The edge between two phases: drawn along the bar, or moved by the arrow keys, a second at a time or five with Shift.
/// With Alt only the phase before it changes.
final class EdgeHandle extends StackPane {
    private static final PseudoClass MOVING = PseudoClass.getPseudoClass("moving");
    private static final int LEAP = 5;

    private final Mover mover;
    private double pressedAt;
    private int pressedLength;
    private double pressedScale = 1;
    private int length;

    /// Moves the edge.
    interface Mover {
        /// Gives the phase before the edge another length.
        ///
        /// @param seconds from now on
        /// @param alone true where the phase after it stays as it is
        void move(int seconds, boolean alone);

        /// How many pixels a second is.
        double scale();
    }

    EdgeHandle(Mover mover) {
        this.mover = mover;
        getStyleClass().add("edge");
        var mark = new Region();
        mark.getStyleClass().add("edge-mark");
        var grip = new StackPane(mark);
        grip.getStyleClass().add("edge-grip");
        getChildren().add(grip);
        setAccessibleRole(AccessibleRole.SLIDER);
        setFocusTraversable(true);
        setOnKeyPressed(this::onKey);
        setOnMousePressed(this::onPress);
        setOnMouseDragged(this::onDrag);
        setOnMouseReleased(_ -> pseudoClassStateChanged(MOVING, false));
    }

    /// How long the phase before the edge is.
    void show(int seconds) {
        length = seconds;
    }

    private void onKey(KeyEvent pressed) {
        var step = pressed.isShiftDown() ? LEAP : 1;
        switch (pressed.getCode()) {
            case LEFT -> mover.move(length - step, pressed.isAltDown());
            case RIGHT -> mover.move(length + step, pressed.isAltDown());
            default -> {
                return;
            }
        }
        pressed.consume();
    }

    private void onPress(MouseEvent pressed) {
        requestFocus();
        pseudoClassStateChanged(MOVING, true);
        pressedAt = pressed.getSceneX();
        pressedLength = length;
        pressedScale = mover.scale();
        pressed.consume();
    }

    private void onDrag(MouseEvent dragged) {
        var moved = (dragged.getSceneX() - pressedAt) / pressedScale;
        mover.move(pressedLength + (int) Math.round(moved), dragged.isAltDown());
        dragged.consume();
    }
}
