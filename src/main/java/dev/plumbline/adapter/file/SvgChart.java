package dev.plumbline.adapter.file;

import static dev.plumbline.adapter.file.Html.number;

import dev.plumbline.trend.FeelCourse;
import dev.plumbline.trend.HangCourse;
import dev.plumbline.trend.Range;
import dev.plumbline.trend.Scale;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

/// The two charts as vectors, drawn from the same courses as on the screen.
final class SvgChart {
    private static final double WIDTH = 520;
    private static final double HEIGHT = 118;
    private static final double AXIS = 34;
    private static final double MARGIN = 8;
    private static final double MILLIS = 1000;

    private final Html svg = new Html();
    private final Range range;
    private final Scale scale;

    private SvgChart(Range range, Scale scale, String unit, String title) {
        this.range = range;
        this.scale = scale;
        svg.raw("<svg viewBox=\"0 0 " + number(WIDTH) + " " + number(HEIGHT) + "\" role=\"img\"><title>")
                .text(title)
                .raw("</title>");
        for (var mark : scale.marks()) {
            var y = y(mark);
            line("grid", 0, y, WIDTH - AXIS, y);
            svg.raw("<text x=\"" + number(WIDTH - AXIS + 6) + "\" y=\"" + number(y + 3) + "\">")
                    .text(mark + unit)
                    .raw("</text>");
        }
    }

    static String of(HangCourse course, String title) {
        var chart = new SvgChart(course.range(), course.scale(), " s", title);
        course.points().forEach(chart::planned);
        course.points().forEach(chart::held);
        return chart.end();
    }

    static String of(FeelCourse course, String title) {
        var chart = new SvgChart(course.range(), course.scale(), "", title);
        course.felt().forEach(chart::felt);
        course.means().forEach(chart::mean);
        return chart.end();
    }

    private void planned(HangCourse.Point point) {
        var planned = point.planned();
        if (planned != null) {
            var x = x(point.day());
            var y = y(planned);
            line("plan", x - MARGIN / 2, y, x + MARGIN / 2, y);
            line("drop", x, y, x, y(point.held()));
        }
    }

    private void held(HangCourse.Point point) {
        circle("held", x(point.day()), y(point.held()), 2.2);
    }

    private void felt(FeelCourse.Felt felt) {
        var x = x(felt.day());
        var before = felt.before();
        var after = felt.after();
        if (before != null && after != null) {
            line("drop", x, y(before), x, y(after));
        }
        if (before != null) {
            circle("before", x, y(before), 2.3);
        }
        if (after != null) {
            circle("held", x, y(after), 2.6);
        }
    }

    private void mean(List<FeelCourse.Mean> run) {
        var points = run.stream()
                .map(mean -> number(x(mean.day())) + "," + number(y(mean.score())))
                .collect(Collectors.joining(" "));
        svg.raw("<polyline class=\"mean\" points=\"" + points + "\"/>");
    }

    private void line(String style, double fromX, double fromY, double toX, double toY) {
        svg.raw("<line class=\"" + style + "\" x1=\"" + number(fromX) + "\" y1=\"" + number(fromY) + "\" x2=\""
                + number(toX) + "\" y2=\"" + number(toY) + "\"/>");
    }

    private void circle(String style, double x, double y, double radius) {
        svg.raw("<circle class=\"" + style + "\" cx=\"" + number(x) + "\" cy=\"" + number(y) + "\" r=\""
                + number(radius) + "\"/>");
    }

    private String end() {
        return svg.raw("</svg>").toString();
    }

    private double x(LocalDate day) {
        var days = Math.max(1, range.length() - 1);
        return MARGIN + (WIDTH - AXIS - 2 * MARGIN) * ChronoUnit.DAYS.between(range.first(), day) / days;
    }

    private double y(Duration length) {
        return y(length.toMillis() / MILLIS);
    }

    private double y(double value) {
        var span = (double) scale.highest() - scale.lowest();
        return MARGIN + (HEIGHT - 2 * MARGIN) * (scale.highest() - value) / span;
    }
}
