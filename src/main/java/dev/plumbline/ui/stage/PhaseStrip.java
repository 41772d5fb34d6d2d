package dev.plumbline.ui.stage;

import dev.plumbline.ui.mark.Bob;
import dev.plumbline.ui.mark.Glyph;
import dev.plumbline.ui.mark.PhaseGlyph;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/// The strip of phases along the bottom of the stage. Its words stand still; a moment moves the bob and what is done.
public final class PhaseStrip extends Region {
    private static final double TOP = 0.925;
    private static final double THICKNESS = 0.020;
    private static final double THIN = 0.4;
    private static final double GAP = 0.006;
    private static final double APART = 0.020;
    private static final double LABEL = 0.026;
    private static final double LEAST_LABEL = 14;
    private static final double BASELINE = 0.979;
    private static final double GLYPH_ADVANCE = 1.35;
    private static final double GLYPH_RISE = 0.846;
    private static final double BOB = 0.040;

    private final List<Part> parts = new ArrayList<>();
    private final Path marks = new Path();
    private final Bob bob = new Bob(10);
    private Strip strip = Strip.EMPTY;
    private Instant now = Instant.EPOCH;

    /// The nodes of one part; made when a strip first has that many.
    private static final class Part extends Group {
        private final Rectangle track = new Rectangle();
        private final Rectangle done = new Rectangle();
        private final PhaseGlyph glyph = new PhaseGlyph(Glyph.RELAX, 10);
        private final Text label = Faces.text("strip-label");

        Part() {
            setManaged(false);
            track.getStyleClass().add("strip-track");
            done.getStyleClass().add("strip-done");
            glyph.setManaged(false);
            getChildren().addAll(track, done, glyph, label);
        }

        private double inkLeft() {
            return glyph.isVisible() ? glyph.getLayoutX() : label.getX();
        }

        private double inkRight() {
            return label.getX() + label.getLayoutBounds().getWidth();
        }

        private boolean fits() {
            return inkRight() <= track.getX() + track.getWidth();
        }

        private void showLabel(boolean shown) {
            label.setVisible(shown);
            glyph.setVisible(shown && glyph.isVisible());
        }
    }

    public PhaseStrip() {
        setId("stage-strip");
        marks.getStyleClass().add("strip-marks");
        marks.setManaged(false);
        getChildren().addAll(marks, bob);
        setMouseTransparent(true);
    }

    /// Lays out `shown`, where it is not what stands there already.
    public void show(Strip shown) {
        if (shown.equals(strip)) {
            return;
        }
        strip = shown;
        while (parts.size() < shown.parts().size()) {
            var part = new Part();
            getChildren().add(parts.size(), part);
            parts.add(part);
        }
        layoutChildren();
    }

    /// Moves the bob to `instant`.
    public void at(Instant instant) {
        now = instant;
        var current = strip.current();
        if (current >= 0 && getWidth() > 0) {
            move(parts.get(current), current, grid());
        }
    }

    private StageGrid grid() {
        return new StageGrid(getWidth(), getHeight());
    }

    private void move(Part node, int part, StageGrid grid) {
        var width = node.track.getWidth() * strip.share(part, now);
        node.done.setWidth(width);
        if (part == strip.current()) {
            bob.relocate(node.track.getX() + width, grid.y(TOP) + grid.of(THICKNESS) * 0.15);
        }
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() == 0) {
            return;
        }
        var grid = grid();
        var whole = strip.parts().stream()
                .mapToLong(part -> part.length().toMillis())
                .sum();
        var room = grid.right() - grid.left() - grid.of(GAP) * (strip.parts().size() - 1);
        var x = grid.left();
        bob.setVisible(strip.current() >= 0);
        bob.setLength(grid.of(BOB));
        marks.setVisible(strip.marked());
        for (var i = 0; i < parts.size(); i++) {
            var node = parts.get(i);
            node.setVisible(i < strip.parts().size());
            if (node.isVisible()) {
                var width = room * strip.parts().get(i).length().toMillis() / whole;
                lay(node, i, x, width, grid);
                x += width + grid.of(GAP);
            }
        }
        shorten();
        makeRoomForTheCurrent(grid);
        if (strip.marked()) {
            mark(grid);
        }
    }

    private void lay(Part node, int index, double x, double width, StageGrid grid) {
        var part = strip.parts().get(index);
        var thickness = grid.of(THICKNESS) * (part.thin() ? THIN : 1);
        var top = grid.y(TOP) + grid.of(THICKNESS) * (part.thin() ? (1 - THIN) / 2 : 0);
        box(node.track, x, top, width, thickness);
        box(node.done, x, top, width, thickness);
        move(node, index, grid);
        label(node, index, x, grid);
    }

    /// A label that does not fit under its part keeps its seconds alone, or goes; so do those of parts no longer.
    private void shorten() {
        var longest = 0L;
        for (var i = 0; i < strip.parts().size(); i++) {
            if (i != strip.current() && !parts.get(i).fits()) {
                longest = Math.max(longest, strip.parts().get(i).length().toMillis());
            }
        }
        for (var i = 0; i < strip.parts().size(); i++) {
            var part = strip.parts().get(i);
            if (i != strip.current() && part.length().toMillis() <= longest) {
                parts.get(i).label.setText(part.brief());
                parts.get(i).showLabel(parts.get(i).fits());
            }
        }
    }

    private void label(Part node, int index, double x, StageGrid grid) {
        var part = strip.parts().get(index);
        var current = index == strip.current() && !strip.marked();
        var size = Math.max(LEAST_LABEL, grid.of(LABEL));
        var glyph = part.glyph();
        node.glyph.setVisible(glyph != null);
        if (glyph != null) {
            node.glyph.show(glyph);
            node.glyph.setSize(size);
            node.glyph.resize(size, size);
            node.glyph.relocate(x, grid.y(BASELINE) - size * GLYPH_RISE);
            mark(node.glyph, current);
        }
        node.label.setVisible(true);
        node.label.setText(part.label());
        node.label.pseudoClassStateChanged(StageWriting.CURRENT, current);
        var indent = glyph == null ? 0 : size * GLYPH_ADVANCE;
        Faces.place(node.label, x + indent, grid.y(BASELINE), current ? Faces.BOLD : Faces.REGULAR, size);
    }

    /// The part that runs has its whole label, within the strip; neighbours in its way go.
    private void makeRoomForTheCurrent(StageGrid grid) {
        if (strip.current() < 0) {
            return;
        }
        var current = parts.get(strip.current());
        var beyond = current.inkRight() - grid.right();
        if (beyond > 0) {
            current.label.setX(current.label.getX() - beyond);
            current.glyph.setLayoutX(current.glyph.getLayoutX() - beyond);
        }
        for (var other : parts) {
            if (other != current
                    && other.label.isVisible()
                    && other.inkRight() + grid.of(APART) > current.inkLeft()
                    && other.inkLeft() - grid.of(APART) < current.inkRight()) {
                other.showLabel(false);
            }
        }
    }

    /// A mark every ten seconds, cut out of the scale.
    private void mark(StageGrid grid) {
        var scale = strip.parts().getFirst();
        var track = parts.getFirst().track;
        marks.setStrokeWidth(grid.line());
        marks.getElements().clear();
        for (var at = Strip.MARK; at.compareTo(scale.length()) < 0; at = at.plus(Strip.MARK)) {
            var x = track.getX()
                    + track.getWidth() * at.toMillis() / scale.length().toMillis();
            marks.getElements().addAll(new MoveTo(x, track.getY()), new LineTo(x, track.getY() + track.getHeight()));
        }
    }

    private static void mark(PhaseGlyph glyph, boolean current) {
        if (current) {
            glyph.getStyleClass().remove("soft");
        } else if (!glyph.getStyleClass().contains("soft")) {
            glyph.getStyleClass().add("soft");
        }
    }

    private static void box(Rectangle box, double x, double y, double width, double height) {
        box.setX(x);
        box.setY(y);
        box.setWidth(width);
        box.setHeight(height);
    }
}
