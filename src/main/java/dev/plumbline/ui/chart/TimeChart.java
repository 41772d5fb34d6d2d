package dev.plumbline.ui.chart;

import dev.plumbline.trend.Range;
import dev.plumbline.trend.Scale;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.shape.Shape;

/// A chart whose days run to the right and whose numbers stand at its right side: what all of them share.
abstract sealed class TimeChart extends Region permits FeelChart, HangChart {
    /// How far the outermost points stay away from the edges, so that they are drawn whole.
    private static final double MARGIN = 8;

    private static final double AXIS_ROOM = 2.8;
    private static final double AXIS_GAP = 0.6;

    private final Label ruler = new Label("8");
    private final Redraw redraw = new Redraw();
    private final Hint hint = new Hint(this, Map.of(KeyCode.LEFT, -1, KeyCode.RIGHT, 1));

    TimeChart(String styleClass) {
        getStyleClass().addAll("time-chart", styleClass);
        ruler.getStyleClass().add("axis");
        ruler.setVisible(false);
        getChildren().add(ruler);
    }

    final void say(ChartWords words) {
        hint.say(words);
        requestLayout();
    }

    /// Whether `shown` is not what stands there already, at this size.
    final boolean isNew(Object shown) {
        return redraw.isDue(List.of(shown, getWidth(), getHeight(), em()));
    }

    /// Draws everything anew, from the lines of the axis up to the ring of the hint.
    final void draw(Runnable content, List<Point2D> points) {
        getChildren().setAll(ruler);
        content.run();
        hint.place(points);
        getChildren().add(hint.ring());
    }

    final void drawAxis(Scale scale, String unit) {
        for (var mark : scale.marks()) {
            var y = y(scale, mark);
            add("grid", new javafx.scene.shape.Line(0, y, plotWidth(), y));
            var label = new Label(mark + unit);
            label.getStyleClass().add("axis");
            place(label, plotWidth() + em() * AXIS_GAP, y);
        }
    }

    /// Puts a text so that its middle is at the height `y`.
    final void place(Label label, double x, double y) {
        getChildren().add(label);
        label.applyCss();
        label.autosize();
        label.relocate(x, y - label.getHeight() / 2);
    }

    final void add(String styleClass, Shape shape) {
        shape.getStyleClass().add(styleClass);
        shape.setMouseTransparent(true);
        getChildren().add(shape);
    }

    final void add(Node node) {
        getChildren().add(node);
    }

    final double x(Range range, LocalDate day) {
        var days = Math.max(1, range.length() - 1);
        var past = ChronoUnit.DAYS.between(range.first(), day);
        return MARGIN + (plotWidth() - 2 * MARGIN) * past / days;
    }

    final double y(Scale scale, double value) {
        var span = (double) scale.highest() - scale.lowest();
        return top() + (getHeight() - top() - MARGIN) * (scale.highest() - value) / span;
    }

    /// How much stays free above the highest number.
    double top() {
        return MARGIN;
    }

    final double plotWidth() {
        return getWidth() - em() * AXIS_ROOM;
    }

    final double em() {
        return ruler.getFont().getSize();
    }
}
