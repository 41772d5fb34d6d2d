package dev.plumbline.ui.chart;

import dev.plumbline.trend.HangCourse;
import dev.plumbline.trend.HangCourse.Point;
import dev.plumbline.trend.Scale;
import dev.plumbline.ui.mark.Bob;
import java.time.Duration;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import org.jspecify.annotations.Nullable;

/// How long was hung: held as dots, planned as a step line, the shortfall as a thin drop, and a bob over the best.
public final class HangChart extends TimeChart {
    private static final double RADIUS = 3.4;
    private static final double BEST_RADIUS = 4.6;
    private static final double BOB = 24;
    private static final double BOB_GAP = 6;
    private static final double MILLIS = 1000;
    private static final double TEXT_GAP = 12;

    private final String unit;
    private final Label best = new Label();
    private final Bob bob = new Bob(BOB);
    private @Nullable HangCourse course;

    /// A chart in seconds.
    public HangChart() {
        super("hang-chart");
        unit = " s";
        best.getStyleClass().add("best");
        bob.getStyleClass().add("mark-colour");
    }

    /// Shows `shown` from its first day to its last, says it in `words`, a point a place, and the best in `bestWords`.
    public void show(HangCourse shown, String bestWords, ChartWords words) {
        course = shown;
        best.setText(bestWords);
        say(words);
    }

    @Override
    protected void layoutChildren() {
        if (course != null && isNew(course)) {
            var shown = course;
            var scale = shown.scale();
            var points = shown.points().stream()
                    .map(point -> new Point2D(x(shown.range(), point.day()), y(scale, point.held())))
                    .toList();
            draw(() -> draw(shown, scale), points);
        }
    }

    private void draw(HangCourse shown, Scale scale) {
        drawAxis(scale, unit);
        drawPlan(shown, scale);
        var lines = new Marks();
        var dots = new Marks();
        shown.points().forEach(point -> mark(shown, point, scale, lines, dots));
        lines.each(this::add);
        dots.each(this::add);
        shown.best().ifPresent(found -> {
            var x = x(shown.range(), found.hang().day());
            var y = y(scale, found.hang().held());
            add("held", new Circle(x, y, BEST_RADIUS));
            bob.relocate(x, y - BOB_GAP);
            add(bob);
            place(best, 0, y - BOB_GAP - BOB / 2);
            var right = x + TEXT_GAP + best.getWidth();
            best.setLayoutX(right > plotWidth() ? x - TEXT_GAP - best.getWidth() : x + TEXT_GAP);
        });
    }

    private void mark(HangCourse shown, Point point, Scale scale, Marks lines, Marks dots) {
        var x = x(shown.range(), point.day());
        var planned = point.planned();
        if (planned != null && point.held().compareTo(planned) < 0) {
            lines.drop("shortfall", x, y(scale, planned), y(scale, point.held()));
        }
        dots.dot("held", x, y(scale, point.held()), RADIUS);
    }

    /// Level from a point to the middle between it and the next; a hang without a plan breaks the line.
    private void drawPlan(HangCourse shown, Scale scale) {
        var line = new Polyline();
        var points = shown.points();
        for (var index = 0; index < points.size(); index++) {
            var planned = points.get(index).planned();
            if (planned == null) {
                add("plan", line);
                line = new Polyline();
                continue;
            }
            var x = x(shown.range(), points.get(index).day());
            var from = index == 0 ? x - RADIUS : middle(shown, index - 1);
            var to = index == points.size() - 1 ? x + RADIUS : middle(shown, index);
            line.getPoints().addAll(from, y(scale, planned), to, y(scale, planned));
        }
        add("plan", line);
    }

    private double middle(HangCourse shown, int index) {
        var points = shown.points();
        var range = shown.range();
        return (x(range, points.get(index).day())
                        + x(range, points.get(index + 1).day()))
                / 2;
    }

    private double y(Scale scale, Duration length) {
        return y(scale, length.toMillis() / MILLIS);
    }

    @Override
    double top() {
        return Math.max(BOB + 2 * BOB_GAP, em() * 2);
    }
}
