package dev.plumbline.ui.safety;

import dev.plumbline.ui.component.PersonOnBar;
import dev.plumbline.ui.figure.Footing;
import dev.plumbline.ui.figure.Poses;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/// The room around a bar from the side, to scale for somebody of 172 cm: what is kept clear, where the laptop stands.
final class RoomDrawing extends Region {
    private static final double WIDE = 430;
    private static final double BAR_X = 118 / WIDE;
    private static final double BAR_Y = 150 / WIDE;
    private static final double STATURE = 210 / WIDE;
    private static final double LEFT = 24 / WIDE;
    private static final double RIGHT = 406 / WIDE;
    private static final double CLEAR = 0.60 / 1.72;
    private static final double AWAY = 2.00 / 1.72;
    private static final double EYES_X = 24 / WIDE;
    private static final double EYES_Y = 0.29;
    private static final double CLEAR_Y = 30 / WIDE;
    private static final double AWAY_Y = 84 / WIDE;
    private static final double END = 6 / WIDE;
    private static final double HIGH = 520 / WIDE;

    private final PersonOnBar person = new PersonOnBar(Poses.HANG_RELAX, Footing.TOES.floor());
    private final Line sight = new Line();
    private final SVGPath laptop = new SVGPath();
    private final Scale scale = new Scale();
    private final Measure behind;
    private final Measure before;
    private final Measure away;

    RoomDrawing(String clear, String distance) {
        getStyleClass().add("room-drawing");
        sight.getStyleClass().add("sight");
        laptop.setContent("M0 0h-26M0 0l11 -23");
        laptop.getStyleClass().add("laptop");
        laptop.getTransforms().add(scale);
        laptop.setManaged(false);
        sight.setManaged(false);
        behind = new Measure(clear);
        before = new Measure(clear);
        away = new Measure(distance);
        getChildren().addAll(sight, person, laptop);
        behind.addTo(this);
        before.addTo(this);
        away.addTo(this);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return HIGH * width;
    }

    @Override
    protected void layoutChildren() {
        var unit = getWidth();
        var stature = Math.max(1, STATURE * unit);
        var x = BAR_X * unit;
        var y = BAR_Y * unit;
        var floor = y + Footing.TOES.floor() * stature;
        var there = x + AWAY * stature;
        person.lay(x, y, stature, 0, LEFT * unit, RIGHT * unit);
        sight.setStartX(x + EYES_X * unit);
        sight.setStartY(y + EYES_Y * stature);
        sight.setEndX(there + 2);
        sight.setEndY(floor - 18 / WIDE * unit);
        scale.setX(unit / WIDE);
        scale.setY(unit / WIDE);
        laptop.setTranslateX(there);
        laptop.setTranslateY(floor - 4 / WIDE * unit);
        behind.lay(x - CLEAR * stature, x, floor + CLEAR_Y * unit, END * unit);
        before.lay(x, x + CLEAR * stature, floor + CLEAR_Y * unit, END * unit);
        away.lay(x, there, floor + AWAY_Y * unit, END * unit);
    }

    /// A length with its two ends and what it comes to.
    private static final class Measure {
        private final Line length = new Line();
        private final Line from = new Line();
        private final Line to = new Line();
        private final Label words;

        Measure(String text) {
            words = new Label(text);
            words.getStyleClass().add("measure");
        }

        void addTo(RoomDrawing room) {
            for (var line : new Line[] {length, from, to}) {
                line.getStyleClass().add("person-line");
                line.setManaged(false);
                room.getChildren().add(line);
            }
            room.getChildren().add(words);
        }

        void lay(double left, double right, double y, double end) {
            put(length, left, y, right, y);
            put(from, left, y - end, left, y + end);
            put(to, right, y - end, right, y + end);
            var width = words.prefWidth(-1);
            words.resizeRelocate((left + right - width) / 2, y + end / 2, width, words.prefHeight(-1));
        }

        private static void put(Line line, double startX, double startY, double endX, double endY) {
            line.setStartX(startX);
            line.setStartY(startY);
            line.setEndX(endX);
            line.setEndY(endY);
        }
    }
}
