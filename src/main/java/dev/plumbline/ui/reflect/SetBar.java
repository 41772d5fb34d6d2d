package dev.plumbline.ui.reflect;

import dev.plumbline.ui.mark.Bob;
import dev.plumbline.ui.mark.Glyph;
import dev.plumbline.ui.mark.PhaseGlyph;
import dev.plumbline.ui.theme.PhaseClass;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

/// The phases of a set at their true length, and the bob at the moment the hands opened: to be dragged, or moved by the
/// arrow keys, a second at a time or five with Shift. What lies behind the bob is hatched.
final class SetBar extends Region {
    private static final PseudoClass MOVED = PseudoClass.getPseudoClass("moved");
    private static final Duration STEP = Duration.ofSeconds(1);
    private static final Duration LEAP = Duration.ofSeconds(5);
    private static final double MILLIS = 1000;
    private static final double GAP = 3;
    /// How large the text of the sums is drawn; all lengths below grow with it.
    private static final double DRAWN_TEXT = 18;
    private static final double TOP = 8;
    private static final double HEIGHT = 30;
    private static final double LINE_END = 48;
    private static final double TIP = 78;
    private static final double BOB = 36;
    private static final double GLYPH = 18;
    private static final double WORDS_TOP = 43;
    private static final double WORDS_GAP = 24;

    private final List<Segment> segments = new ArrayList<>();
    private final Region lost = new Region();
    private final Line moment = new Line();
    private final Bob bob = new Bob(BOB);
    private final Label sums = new Label();
    private Consumer<Duration> onMoved = _ -> {};
    private Duration length = Duration.ZERO;
    private Duration openedAt = Duration.ZERO;
    private Duration scale = STEP;

    private record Segment(Duration from, Duration to, Region fill, PhaseGlyph glyph) {}

    SetBar() {
        getStyleClass().add("set-bar");
        setAccessibleRole(AccessibleRole.SLIDER);
        setFocusTraversable(true);
        lost.getStyleClass().add("lost");
        moment.getStyleClass().add("moment");
        sums.getStyleClass().add("sums");
        sums.fontProperty().subscribe(this::requestLayout);
        setOnKeyPressed(this::onKey);
        setOnMousePressed(this::onDrag);
        setOnMouseDragged(this::onDrag);
    }

    /// Called with the moment, from the first second of the set, to which the bob was moved.
    void setOnMoved(Consumer<Duration> moved) {
        onMoved = moved;
    }

    /// Shows `line` on a scale on which the whole width is `wholeWidth` long.
    void show(SetLine line, Duration wholeWidth, String spoken) {
        scale = wholeWidth;
        length = line.length();
        openedAt = line.openedAt();
        segments.clear();
        var from = Duration.ZERO;
        for (var stretch : line.stretches()) {
            var fill = new Region();
            fill.getStyleClass().addAll("segment", PhaseClass.of(stretch.phase()));
            var to = from.plus(stretch.length());
            segments.add(new Segment(from, to, fill, new PhaseGlyph(Glyph.of(stretch.phase()), GLYPH)));
            from = to;
        }
        getChildren().clear();
        segments.forEach(segment -> getChildren().addAll(segment.fill(), segment.glyph()));
        getChildren().addAll(lost, moment, sums, bob);
        pseudoClassStateChanged(MOVED, line.moved());
        sums.setText(line.sums());
        setAccessibleText(spoken);
        requestLayout();
    }

    private void onKey(KeyEvent pressed) {
        var step = pressed.isShiftDown() ? LEAP : STEP;
        switch (pressed.getCode()) {
            case LEFT -> onMoved.accept(openedAt.minus(step));
            case RIGHT -> onMoved.accept(openedAt.plus(step));
            case HOME -> onMoved.accept(Duration.ZERO);
            case END -> onMoved.accept(length);
            default -> {
                return;
            }
        }
        pressed.consume();
    }

    private void onDrag(MouseEvent dragged) {
        requestFocus();
        var seconds = Math.round(dragged.getX() / getWidth() * scale.toMillis() / MILLIS);
        onMoved.accept(Duration.ofSeconds(Math.max(0, seconds)));
        dragged.consume();
    }

    private double em() {
        return sums.getFont().getSize() / DRAWN_TEXT;
    }

    private double x(Duration at) {
        return getWidth() * at.toMillis() / scale.toMillis();
    }

    @Override
    protected double computePrefHeight(double width) {
        return TIP * em();
    }

    @Override
    protected double computeMinHeight(double width) {
        return TIP * em();
    }

    @Override
    protected void layoutChildren() {
        var em = em();
        for (var segment : segments) {
            var from = x(segment.from());
            var room = Math.max(1, x(segment.to()) - from - GAP);
            segment.fill().resizeRelocate(from, TOP * em, room, HEIGHT * em);
            segment.glyph().setSize(GLYPH * em);
            segment.glyph()
                    .resizeRelocate(
                            from + (HEIGHT - GLYPH) / 2 * em,
                            (TOP + (HEIGHT - GLYPH) / 2) * em,
                            GLYPH * em,
                            GLYPH * em);
            segment.glyph().setVisible(room > HEIGHT * em && x(openedAt) - from > HEIGHT * em);
        }
        layoutMoment(em);
    }

    private void layoutMoment(double em) {
        var at = x(openedAt);
        var end = Math.max(at, x(length) - GAP);
        lost.setVisible(end > at + 1);
        lost.resizeRelocate(at, TOP * em, end - at, HEIGHT * em);
        var drawnAt = lost.isVisible() ? at : Math.max(0, at - GAP);
        moment.setStartX(drawnAt);
        moment.setEndX(drawnAt);
        moment.setEndY(LINE_END * em);
        bob.setLength(BOB * em);
        bob.relocate(drawnAt, TIP * em);
        var width = sums.prefWidth(-1);
        var left = drawnAt - WORDS_GAP * em - width;
        sums.resizeRelocate(left < 0 ? drawnAt + WORDS_GAP * em : left, WORDS_TOP * em, width, sums.prefHeight(-1));
    }
}
