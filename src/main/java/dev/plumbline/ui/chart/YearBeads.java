package dev.plumbline.ui.chart;

import dev.plumbline.trend.Beads;
import dev.plumbline.trend.Beads.Bead;
import dev.plumbline.ui.mark.PlumbLine;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.shape.Shape;
import org.jspecify.annotations.Nullable;

/// A year of days as beads: the more was held, the larger and the darker; a ring where something was recorded but
/// nobody hung. The ring around a bead is today.
public final class YearBeads extends Region {
    private static final List<Double> RADII = List.of(3.0, 5.0, 6.0, 7.0, 8.0);
    private static final List<DayOfWeek> NAMED =
            List.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY, DayOfWeek.SUNDAY);
    private static final int DAYS = 7;
    private static final double PITCH = 1.2625;
    private static final double DRAWN_PITCH = 20.2;
    private static final double FIRST = 7.2;
    private static final double NAMES = 2.875;
    private static final double MONTHS = 2;
    private static final double AHEAD = 1.8;
    private static final double RECORDED = 4.5;
    private static final double TODAY = 9.2;
    private static final double NAME_SIZE = 0.9375;

    private final Label ruler = new Label("8");
    private final Redraw redraw = new Redraw();
    private final Hint hint =
            new Hint(this, Map.of(KeyCode.LEFT, -DAYS, KeyCode.RIGHT, DAYS, KeyCode.UP, -1, KeyCode.DOWN, 1));
    private final ReadOnlyDoubleWrapper todayX = new ReadOnlyDoubleWrapper();
    private Locale locale = Locale.ENGLISH;
    private @Nullable Beads beads;

    public YearBeads() {
        getStyleClass().addAll("time-chart", "year-beads");
        ruler.getStyleClass().add("day-name");
        ruler.setVisible(false);
        getChildren().add(ruler);
    }

    /// Shows `shown` with the names of days and months in the language of `language`; its words are by day.
    public void show(Beads shown, Locale language, ChartWords words) {
        beads = shown;
        locale = language;
        hint.say(words);
        requestLayout();
    }

    public void setOnChosen(Consumer<LocalDate> answer) {
        hint.onChosen(index -> {
            if (beads != null) {
                answer.accept(beads.beads().get(index).day());
            }
        });
    }

    /// Where today is, from the left.
    public ReadOnlyDoubleProperty todayXProperty() {
        return todayX.getReadOnlyProperty();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return pitch(width) * DAYS + em() * MONTHS;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        if (beads == null || !redraw.isDue(List.of(beads, locale, getWidth(), getHeight(), em()))) {
            return;
        }
        getChildren().setAll(ruler);
        NAMED.forEach(this::name);
        nameMonths(beads);
        drawDrop(beads);
        var marks = new Marks();
        beads.beads().forEach(bead -> draw(beads, bead, marks));
        marks.each(this::add);
        hint.place(beads.beads().stream().map(this::place).toList());
        getChildren().add(hint.ring());
    }

    private void name(DayOfWeek day) {
        var label = label(day.getDisplayName(TextStyle.SHORT, locale), "day-name");
        label.relocate(0, y(day.getValue() - 1) - label.getHeight() / 2);
    }

    /// A name for which there is no room beside the one before is left out.
    private void nameMonths(Beads shown) {
        var free = 0.0;
        for (var month : shown.months()) {
            var x = x(shown.column(month)) - pitch(getWidth()) / 2;
            if (x >= free) {
                var label = label(month.getDisplayName(TextStyle.SHORT, locale), "month-name");
                label.relocate(x, pitch(getWidth()) * DAYS + em() * (MONTHS - 1) / 2 - label.getHeight() / 4);
                free = x + label.getWidth() + em() / 2;
            }
        }
    }

    private Label label(String text, String styleClass) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        getChildren().add(label);
        label.applyCss();
        label.autosize();
        return label;
    }

    /// Before anything is recorded the line of the page drops from today's ring.
    private void drawDrop(Beads shown) {
        var today = shown.beads().stream()
                .filter(bead -> bead.day().equals(shown.today()))
                .findFirst();
        today.map(this::place).ifPresent(place -> {
            todayX.set(place.getX());
            if (shown.isEmpty()) {
                var drop = new PlumbLine();
                drop.hang(place.getX(), place.getY(), y(DAYS) - pitch(getWidth()) / 2);
                getChildren().add(drop);
            }
        });
    }

    private void draw(Beads shown, Bead bead, Marks marks) {
        var ahead = bead.day().isAfter(shown.today());
        if (bead.day().equals(shown.today()) && bead.total() == null) {
            mark(marks, "today", bead, TODAY);
            return;
        }
        if (ahead && bead.total() == null) {
            mark(marks, "ahead", bead, AHEAD);
        } else if (bead.total() != null && bead.size() == 0) {
            mark(marks, "recorded", bead, RECORDED);
        } else {
            mark(marks, "heat-" + bead.size(), bead, RADII.get(bead.size()));
        }
        if (bead.day().equals(shown.today())) {
            mark(marks, "today-done", bead, TODAY);
        }
    }

    private void mark(Marks marks, String kind, Bead bead, double radius) {
        var place = place(bead);
        marks.dot(kind, place.getX(), place.getY(), radius * pitch(getWidth()) / DRAWN_PITCH);
    }

    private void add(String styleClass, Shape shape) {
        shape.getStyleClass().add(styleClass);
        shape.setMouseTransparent(true);
        getChildren().add(shape);
    }

    private Point2D place(Bead bead) {
        return new Point2D(x(bead.column()), y(bead.day().getDayOfWeek().getValue() - 1));
    }

    private double x(int column) {
        return em() * NAMES + pitch(getWidth()) * (column + FIRST / DRAWN_PITCH);
    }

    private double y(int row) {
        return pitch(getWidth()) * (row + FIRST / DRAWN_PITCH);
    }

    /// From one bead to the next: as drawn where there is room for the whole year.
    private double pitch(double width) {
        var columns = beads == null ? 1 : beads.columns();
        var room = width < 0 ? Double.MAX_VALUE : width - em() * NAMES;
        return Math.min(em() * PITCH, room / columns);
    }

    /// The text size of the page, of which the names of the days are a part.
    private double em() {
        return ruler.getFont().getSize() / NAME_SIZE;
    }
}
