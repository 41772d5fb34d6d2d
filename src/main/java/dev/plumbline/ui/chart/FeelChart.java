package dev.plumbline.ui.chart;

import dev.plumbline.trend.FeelCourse;
import dev.plumbline.trend.Scale;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Shape;
import org.jspecify.annotations.Nullable;

/// How the back felt: before as rings, after as discs, a line between the two, and the running mean with its gaps.
public final class FeelChart extends Region {
    private static final int BEST = 10;
    private static final double BEFORE_RADIUS = 4;
    private static final double AFTER_RADIUS = 4.5;
    private static final double AXIS_ROOM = 2.2;

    private final Label ruler = new Label("8");
    private @Nullable FeelCourse course;
    private Scale scale = new Scale(0, BEST, List.of());

    public FeelChart() {
        getStyleClass().add("feel-chart");
        ruler.getStyleClass().add("axis");
        ruler.setVisible(false);
    }

    /// Shows `shown` from its first day to its last.
    public void show(FeelCourse shown) {
        course = shown;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        getChildren().setAll(ruler);
        if (course != null) {
            scale = course.scale();
            drawAxis();
            drawScores(course);
            drawMeans(course);
        }
    }

    private void drawAxis() {
        scale.marks().forEach(score -> {
            add("grid", new Line(0, y(score), plotWidth(), y(score)));
            var label = new Label(Integer.toString(score));
            label.getStyleClass().add("axis");
            getChildren().add(label);
            label.applyCss();
            label.autosize();
            label.relocate(plotWidth() + em() * 0.6, y(score) - label.getHeight() / 2);
        });
    }

    private void drawScores(FeelCourse shown) {
        for (var felt : shown.felt()) {
            var x = x(shown, felt.day());
            var before = felt.before();
            var after = felt.after();
            if (before != null && after != null) {
                add("change", new Line(x, y(before), x, y(after)));
            }
            if (before != null) {
                add("before", new Circle(x, y(before), BEFORE_RADIUS));
            }
            if (after != null) {
                add("after", new Circle(x, y(after), AFTER_RADIUS));
            }
        }
    }

    /// One line for each run of days without a gap.
    private void drawMeans(FeelCourse shown) {
        for (var run : shown.means()) {
            if (run.size() > 1) {
                var line = new Polyline();
                run.forEach(mean -> line.getPoints().addAll(x(shown, mean.day()), y(mean.score())));
                add("mean", line);
            }
        }
    }

    private void add(String styleClass, Shape shape) {
        shape.getStyleClass().add(styleClass);
        getChildren().add(shape);
    }

    private double x(FeelCourse shown, LocalDate day) {
        var days = Math.max(
                1, ChronoUnit.DAYS.between(shown.range().first(), shown.range().last()));
        var margin = BEFORE_RADIUS * 2;
        var room = plotWidth() - 2 * margin;
        return margin + room * ChronoUnit.DAYS.between(shown.range().first(), day) / days;
    }

    private double y(double score) {
        var margin = AFTER_RADIUS + 1;
        return margin + (getHeight() - 2 * margin) * (scale.highest() - score) / (scale.highest() - scale.lowest());
    }

    private double plotWidth() {
        return getWidth() - em() * AXIS_ROOM;
    }

    private double em() {
        return ruler.getFont().getSize();
    }
}
