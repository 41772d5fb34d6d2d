package dev.plumbline.ui.chart;

import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;

/// Walks through the points of a chart, by mouse or by keys: the point it stands at has a ring and says what it is.
final class Hint {
    private static final double BESIDE = 14;
    private static final double RING = 9;
    private static final int NOWHERE = -1;

    private final Region chart;
    private final Map<KeyCode, Integer> steps;
    private final Tooltip tip = new Tooltip();
    private final Circle ring = new Circle(RING);
    private ChartWords words = ChartWords.silent("");
    private List<Point2D> places = List.of();
    private IntConsumer chosen = _ -> {};
    private int at = NOWHERE;

    /// @param steps how many points a key goes on
    Hint(Region chart, Map<KeyCode, Integer> steps) {
        this.chart = chart;
        this.steps = steps;
        tip.setHideOnEscape(false);
        ring.getStyleClass().add("hint-ring");
        ring.setManaged(false);
        ring.setMouseTransparent(true);
        chart.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        chart.setFocusTraversable(true);
        chart.addEventHandler(MouseEvent.MOUSE_MOVED, moved -> go(nearest(moved.getX(), moved.getY())));
        chart.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> go(NOWHERE));
        chart.addEventHandler(MouseEvent.MOUSE_CLICKED, clicked -> choose(nearest(clicked.getX(), clicked.getY())));
        chart.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        chart.focusedProperty().subscribe(focused -> go(NOWHERE));
    }

    /// What happens when a point is clicked, or Enter is pressed at it.
    void onChosen(IntConsumer answer) {
        chosen = answer;
    }

    void say(ChartWords other) {
        words = other;
        chart.setAccessibleText(other.whole());
        go(NOWHERE);
    }

    /// Where the points are drawn, in the order in which keys go through them; called in the chart's layout.
    void place(List<Point2D> drawn) {
        places = List.copyOf(drawn);
        at = Math.min(at, places.size() - 1);
    }

    Circle ring() {
        return ring;
    }

    private void onKey(KeyEvent pressed) {
        if (places.isEmpty() || pressed.isShortcutDown() || pressed.isAltDown()) {
            return;
        }
        var last = places.size() - 1;
        switch (pressed.getCode()) {
            case HOME -> go(0);
            case END -> go(last);
            case ENTER -> choose(at);
            case ESCAPE -> {
                if (at == NOWHERE) {
                    return;
                }
                go(NOWHERE);
            }
            default -> {
                var step = steps.get(pressed.getCode());
                if (step == null) {
                    return;
                }
                go(at == NOWHERE ? last : Math.clamp(at + step, 0, last));
            }
        }
        pressed.consume();
    }

    private void choose(int index) {
        chart.requestFocus();
        if (index != NOWHERE) {
            go(index);
            chosen.accept(index);
        }
    }

    private int nearest(double x, double y) {
        var best = NOWHERE;
        var least = Double.MAX_VALUE;
        for (var index = 0; index < places.size(); index++) {
            var distance = places.get(index).distance(x, y);
            if (distance < least) {
                least = distance;
                best = index;
            }
        }
        return best;
    }

    private void go(int index) {
        at = index;
        ring.setVisible(index != NOWHERE);
        if (index == NOWHERE) {
            tip.hide();
            chart.setAccessibleText(words.whole());
            return;
        }
        var place = places.get(index);
        ring.setCenterX(place.getX());
        ring.setCenterY(place.getY());
        var said = words.point().apply(index);
        chart.setAccessibleText(said);
        var onScreen = chart.localToScreen(place);
        if (!said.isEmpty() && onScreen != null) {
            tip.setText(said);
            tip.show(chart, onScreen.getX() + BESIDE, onScreen.getY() + BESIDE);
        }
    }
}
