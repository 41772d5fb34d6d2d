package dev.plumbline.ui.learn;

import dev.plumbline.routine.Phase;
import dev.plumbline.ui.component.PersonOnBar;
import dev.plumbline.ui.figure.Footing;
import dev.plumbline.ui.figure.GhostNode;
import dev.plumbline.ui.figure.Glow;
import dev.plumbline.ui.figure.Pendulum;
import dev.plumbline.ui.figure.Poses;
import dev.plumbline.ui.figure.SwingShades;
import dev.plumbline.words.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

/// The still of one step, with what to look at.
final class StepPicture extends Region {
    private static final double WIDE = 270;
    private static final double X = 94 / WIDE;
    private static final double BAR = 132 / WIDE;
    private static final double STATURE = 426 / WIDE;
    private static final double HALF_FLOOR = 74 / WIDE;
    private static final double BOB = 28 / WIDE;
    private static final double SCALE_SHORT = 7 / WIDE;
    private static final double SCALE_LONG = 14 / WIDE;
    private static final double BELOW = 20 / WIDE;
    private static final double SOLE_FROM = -12 / WIDE;
    private static final double SOLE_TO = 50 / WIDE;
    private static final double SOLE = 6 / WIDE;
    private static final int DEGREES_APART = 2;

    private static final double OVER_BAR = 16 / WIDE;

    private final Phase phase;
    private final PersonOnBar person;
    private final List<GhostNode> ghosts = new ArrayList<>();
    private final List<Line> scale = new ArrayList<>();
    private final List<Hint> hints = new ArrayList<>();
    private final Rectangle sole = new Rectangle();
    private double heading;

    StepPicture(Phase phase, Words words) {
        this.phase = phase;
        getStyleClass().add("step-picture");
        person = switch (phase) {
            case CHIN_TUCK -> new PersonOnBar(Poses.CHIN_END, Footing.TOES.floor(), Glow.FULL);
            case SWING -> new PersonOnBar(Poses.SWING_FWD, Footing.TOES.floor());
            case SLOW_LAND -> new PersonOnBar(Poses.HEELS_DOWN, Footing.TOES.floor());
            default -> new PersonOnBar(Poses.HANG_RELAX, Footing.TOES.floor());
        };
        sole.getStyleClass().add("sole");
        sole.setVisible(phase == Phase.SLOW_LAND);
        sole.setManaged(false);
        if (phase == Phase.SWING) {
            ghost(-5, 0.16);
            ghost(-1, 0.26);
            for (var mark = -Pendulum.MOST_DEGREES; mark <= Pendulum.MOST_DEGREES; mark += DEGREES_APART) {
                var line = new Line();
                line.getStyleClass().add("scale-mark");
                line.setManaged(false);
                scale.add(line);
            }
        }
        hint(words);
        getChildren().addAll(ghosts);
        getChildren().addAll(scale);
        getChildren().addAll(person, sole);
        hints.forEach(hint -> getChildren().addAll(hint.line, hint.point, hint.words));
    }

    private void ghost(double degrees, double opacity) {
        var node = new GhostNode();
        node.show(SwingShades.at(degrees), degrees);
        node.setOpacity(opacity);
        ghosts.add(node);
    }

    private void hint(Words words) {
        switch (phase) {
            case CHIN_TUCK -> hints.add(new Hint(words.get("learn.point.ten"), -8, 0.43, 62, 0.50));
            case SWING -> hints.add(new Hint(words.get("learn.point.legs"), 62, 0.86, 92, 0.78));
            case SLOW_LAND -> hints.add(new Hint(words.get("learn.point.toes"), 18, 1.22, 58, 1.10));
            default -> {
                hints.add(new Hint(words.get("learn.point.shoulders"), 2, 0.365, 62, 0.30));
                hints.add(new Hint(words.get("learn.point.belly"), 12, 0.66, 62, 0.60));
                hints.add(new Hint(words.get("learn.point.knees"), 30, 0.88, 62, 0.80));
            }
        }
    }

    /// The bar hangs below what is laid over the picture's top and reaches so far down, in pixels.
    void keepUnder(double reach) {
        heading = reach;
        requestLayout();
    }

    private double bar(double unit) {
        return Math.max(BAR * unit, heading + OVER_BAR * unit);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return bar(width) + (STATURE * Footing.TOES.floor() + BELOW) * width;
    }

    @Override
    protected void layoutChildren() {
        var unit = getWidth();
        var x = X * unit;
        var y = bar(unit);
        var stature = Math.max(1, STATURE * unit);
        var ground = y + Footing.TOES.floor() * stature;
        if (phase == Phase.RELAX || phase == Phase.CHIN_TUCK) {
            person.hangBob(BOB * unit);
        }
        person.lay(x, y, stature, 0, x - HALF_FLOOR * unit, x + HALF_FLOOR * unit);
        for (var ghost : ghosts) {
            ghost.setStature(stature);
            ghost.relocate(x, y);
        }
        for (var index = 0; index < scale.size(); index++) {
            var degrees = index * DEGREES_APART - Pendulum.MOST_DEGREES;
            var across = x + Math.tan(Math.toRadians(degrees)) * (ground - y);
            var end = degrees == 0 || Math.abs(degrees) == Pendulum.MOST_DEGREES ? SCALE_LONG : SCALE_SHORT;
            put(scale.get(index), across, ground, across, ground + end * unit);
        }
        sole.setX(x + SOLE_FROM * unit);
        sole.setY(ground + SOLE * unit / 6);
        sole.setWidth((SOLE_TO - SOLE_FROM) * unit);
        sole.setHeight(SOLE * unit);
        hints.forEach(hint -> hint.lay(x, y, stature, unit / WIDE));
    }

    private static void put(Line line, double startX, double startY, double endX, double endY) {
        line.setStartX(startX);
        line.setStartY(startY);
        line.setEndX(endX);
        line.setEndY(endY);
    }

    /// A thin line from a place on the body to a word.
    private static final class Hint {
        private static final double AFTER = 6;
        private static final double POINT = 2.4;

        private final Line line = new Line();
        private final Circle point = new Circle();
        private final Label words;
        private final double fromX;
        private final double fromY;
        private final double toX;
        private final double toY;

        /// Across in pixels of the drawing, down in statures.
        Hint(String text, double fromX, double fromY, double toX, double toY) {
            this.fromX = fromX;
            this.fromY = fromY;
            this.toX = toX;
            this.toY = toY;
            words = new Label(text);
            words.getStyleClass().add("hint");
            line.getStyleClass().add("hint-line");
            line.setManaged(false);
            point.getStyleClass().add("hint-point");
            point.setManaged(false);
        }

        void lay(double x, double y, double stature, double drawn) {
            put(line, x + fromX * drawn, y + fromY * stature, x + toX * drawn, y + toY * stature);
            point.setCenterX(line.getStartX());
            point.setCenterY(line.getStartY());
            point.setRadius(POINT * drawn);
            var height = words.prefHeight(-1);
            words.resizeRelocate(
                    line.getEndX() + AFTER * drawn, line.getEndY() - height / 2, words.prefWidth(-1), height);
        }
    }
}
