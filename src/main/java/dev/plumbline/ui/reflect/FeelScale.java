package dev.plumbline.ui.reflect;

import dev.plumbline.ui.mark.PlumbLine;
import dev.plumbline.words.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

/// The scores on a plumb line from 0 at the bottom to 10 at the top: a ring before, a disc now.
final class FeelScale extends Region {
    private static final int MOST = 10;
    private static final int LABELLED = 5;
    /// How large the text of "now" is drawn; all lengths below grow with it.
    private static final double DRAWN_TEXT = 26;
    private static final double PREFERRED = 570;
    private static final double LEAST = 250;
    private static final double X = 64;
    private static final double TOP = 24;
    private static final double BELOW = 46;
    private static final double TICK = 6;
    private static final double LONG_TICK = 12;
    private static final double FIGURES = 40;
    private static final double NAMES = 94;
    private static final double RING = 9;
    private static final double DISC = 12;

    private record Mark(int score, PlumbLine tick, Label figure) {}

    private final Words words;
    private final PlumbLine line = new PlumbLine();
    private final List<Mark> marks = new ArrayList<>();
    private final Circle ring = new Circle();
    private final Line change = new Line();
    private final Circle disc = new Circle();
    private final Label before = new Label();
    private final Label now = new Label();
    private int beforeScore;
    private int nowScore;

    FeelScale(Words words) {
        this.words = words;
        getStyleClass().add("feel-scale");
        ring.getStyleClass().add("ring");
        change.getStyleClass().add("change");
        disc.getStyleClass().add("disc");
        before.getStyleClass().add("before");
        now.getStyleClass().add("now");
        getChildren().add(line);
        for (var score = 0; score <= MOST; score++) {
            var mark = new Mark(score, new PlumbLine(), new Label(Integer.toString(score)));
            mark.figure().getStyleClass().add("figure");
            mark.figure().setVisible(score % LABELLED == 0);
            marks.add(mark);
            getChildren().addAll(mark.tick(), mark.figure());
        }
        getChildren().addAll(change, ring, disc, before, now);
        now.fontProperty().subscribe(this::requestLayout);
    }

    void show(Side.Scale scale) {
        var earlier = scale.before();
        var current = scale.now();
        beforeScore = earlier == null ? 0 : earlier;
        nowScore = current == null ? 0 : current;
        var same = earlier != null && earlier.equals(current);
        var apart = earlier != null && current != null && !same;
        show(disc, current != null);
        show(now, current != null);
        show(ring, apart);
        show(change, apart);
        show(before, apart);
        before.setText(words.get("reflect.scale.before", beforeScore));
        now.setText(words.get(same ? "reflect.scale.both" : "reflect.scale.now", nowScore));
        requestLayout();
    }

    private static void show(Node node, boolean whether) {
        node.setVisible(whether);
    }

    private double em() {
        return now.getFont().getSize() / DRAWN_TEXT;
    }

    @Override
    protected double computePrefHeight(double width) {
        return PREFERRED * em();
    }

    @Override
    protected double computeMaxHeight(double width) {
        return PREFERRED * em();
    }

    @Override
    protected double computeMinHeight(double width) {
        return LEAST * em();
    }

    @Override
    protected void layoutChildren() {
        var em = em();
        line.hang(X * em, 0, getHeight() - (BELOW - TOP) * em);
        for (var mark : marks) {
            var reach = (mark.score() % LABELLED == 0 ? LONG_TICK : TICK) * em;
            var y = y(mark.score());
            mark.tick().lie(y, X * em - reach, X * em + reach);
            place(mark.figure(), FIGURES * em - mark.figure().prefWidth(-1), y);
        }
        layoutScores(em);
    }

    private void layoutScores(double em) {
        circle(ring, RING * em, beforeScore);
        circle(disc, DISC * em, nowScore);
        change.setStartX(X * em);
        change.setEndX(X * em);
        change.setStartY(y(beforeScore));
        change.setEndY(y(nowScore));
        var nowAt = y(nowScore);
        // Neighbouring scores are closer than their names are tall where the window is low.
        var room = (now.prefHeight(-1) + before.prefHeight(-1)) / 2;
        var beforeAt = beforeScore < nowScore
                ? Math.max(y(beforeScore), nowAt + room)
                : Math.min(y(beforeScore), nowAt - room);
        place(now, NAMES * em, nowAt);
        place(before, NAMES * em, beforeAt);
    }

    private double y(int score) {
        var em = em();
        return TOP * em + (MOST - score) * (getHeight() - (TOP + BELOW) * em) / MOST;
    }

    private void circle(Circle circle, double radius, int score) {
        circle.setRadius(radius);
        circle.setCenterX(X * em());
        circle.setCenterY(y(score));
    }

    private static void place(Label label, double x, double middle) {
        var height = label.prefHeight(-1);
        label.resizeRelocate(x, middle - height / 2, label.prefWidth(-1), height);
    }
}
