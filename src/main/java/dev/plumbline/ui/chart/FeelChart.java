package dev.plumbline.ui.chart;

import dev.plumbline.trend.FeelCourse;
import dev.plumbline.trend.FeelCourse.Felt;
import dev.plumbline.trend.FeelCourse.Mean;
import dev.plumbline.trend.Scale;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.shape.Polyline;
import org.jspecify.annotations.Nullable;

/// How the back felt: before as rings, after as discs, a line between the two, and the running means with their gaps.
public final class FeelChart extends TimeChart {
    private static final double BEFORE_RADIUS = 3.6;
    private static final double AFTER_RADIUS = 4.2;

    private @Nullable FeelCourse course;

    public FeelChart() {
        super("feel-chart");
    }

    /// Shows `shown` from its first day to its last, and says it in `words`, a point a place.
    public void show(FeelCourse shown, ChartWords words) {
        course = shown;
        say(words);
    }

    @Override
    protected void layoutChildren() {
        if (course != null && isNew(course)) {
            var shown = course;
            var scale = shown.scale();
            var points =
                    shown.felt().stream().map(felt -> point(shown, felt, scale)).toList();
            draw(() -> draw(shown, scale), points);
        }
    }

    private Point2D point(FeelCourse shown, Felt felt, Scale scale) {
        var score = felt.after() == null ? felt.before() : felt.after();
        return new Point2D(x(shown.range(), felt.day()), y(scale, score == null ? scale.lowest() : score));
    }

    private void draw(FeelCourse shown, Scale scale) {
        drawAxis(scale, "");
        drawScores(shown, scale);
        drawMeans(shown, shown.slowMeans(), scale, "slow-mean");
        drawMeans(shown, shown.means(), scale, "mean");
    }

    /// The lines lie under all dots.
    private void drawScores(FeelCourse shown, Scale scale) {
        var lines = new Marks();
        var dots = new Marks();
        for (var felt : shown.felt()) {
            var x = x(shown.range(), felt.day());
            var before = felt.before();
            var after = felt.after();
            if (before != null && after != null) {
                lines.drop("change", x, y(scale, before), y(scale, after));
            }
            if (before != null) {
                dots.dot("before", x, y(scale, before), BEFORE_RADIUS);
            }
            if (after != null) {
                dots.dot("after", x, y(scale, after), AFTER_RADIUS);
            }
        }
        lines.each(this::add);
        dots.each(this::add);
    }

    /// One line for each run of days without a gap.
    private void drawMeans(FeelCourse shown, List<List<Mean>> runs, Scale scale, String styleClass) {
        for (var run : runs) {
            if (run.size() > 1) {
                var line = new Polyline();
                run.forEach(mean -> line.getPoints().addAll(x(shown.range(), mean.day()), y(scale, mean.score())));
                add(styleClass, line);
            }
        }
    }
}
