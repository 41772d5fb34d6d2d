package dev.plumbline.ui.stage;

import dev.plumbline.ui.mark.Glyph;
import dev.plumbline.ui.mark.PhaseGlyph;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// The words and the number of the stage, each on its place of the grid; words too wide for the column shrink.
public final class StageWriting extends Region {
    static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private static final double SHRINK = 0.96;
    private static final double LEAST = 0.70;
    private static final double GLYPH = 0.105;
    private static final double NEXT_GLYPH = 0.036;

    private final Text set = Faces.text("stage-soft");
    private final Text next = Faces.text("stage-ink");
    private final Text word = Faces.text("stage-ink");
    private final Text cue = Faces.text("stage-ink");
    private final Text cueBelow = Faces.text("stage-ink");
    private final Text firstKey = Faces.text("stage-ink");
    private final Text secondKey = Faces.text("stage-soft");
    private final BigNumber number = new BigNumber();
    private final LandingRow landing = new LandingRow();
    private final PhaseGlyph glyph = new PhaseGlyph(Glyph.READY, 10);
    private final PhaseGlyph nextGlyph = new PhaseGlyph(Glyph.READY, 10);
    private @Nullable StageFace face;

    public StageWriting() {
        set.setId("stage-set");
        next.setId("stage-next");
        word.setId("stage-word");
        cue.setId("stage-cue");
        number.setId("stage-number");
        landing.setId("stage-landing");
        glyph.setManaged(false);
        nextGlyph.setManaged(false);
        getChildren().addAll(set, next, word, cue, cueBelow, firstKey, secondKey, number, landing, glyph, nextGlyph);
        setMouseTransparent(true);
    }

    public void show(StageFace shown) {
        face = shown;
        layoutChildren();
    }

    @Override
    protected void layoutChildren() {
        if (face == null || getWidth() == 0) {
            return;
        }
        var grid = new StageGrid(getWidth(), getHeight());
        heading(face, grid);
        var steps = face.steps();
        number.setVisible(steps == null);
        landing.setVisible(steps != null);
        if (steps == null) {
            number.show(face.number(), grid);
        } else {
            landing.show(steps, grid);
        }
        cue(face, grid);
    }

    private void heading(StageFace shown, StageGrid grid) {
        var top = grid.y(0.100);
        var small = grid.of(0.042);
        set.setText(shown.set());
        Faces.place(set, grid.textX(), top, Faces.REGULAR, small);
        next.setText(shown.next());
        Faces.placeRight(next, grid.right(), top, shown.nextBold() ? Faces.BOLD : Faces.MEDIUM, small);
        glyph(nextGlyph, shown.nextGlyph(), grid.of(NEXT_GLYPH));
        nextGlyph.relocate(next.getX() - grid.of(NEXT_GLYPH) * 1.35, top - grid.of(NEXT_GLYPH) * 0.88);
        var base = grid.y(0.262);
        var side = grid.of(GLYPH);
        glyph(glyph, shown.glyph(), side);
        glyph.relocate(grid.textX() - shown.glyph().left() * side / Glyph.GRID, base - side * 0.97);
        word.setText(shown.word());
        var x = grid.textX() + (shown.glyph().right() - shown.glyph().left()) * side / Glyph.GRID + grid.of(0.034);
        fit(word, grid.right() - x, grid.wordSize(), Faces.MEDIUM);
        word.setX(x);
        word.setY(base);
    }

    private static void glyph(PhaseGlyph node, @Nullable Glyph shown, double side) {
        node.setVisible(shown != null);
        if (shown != null) {
            node.show(shown);
            node.setSize(side);
            node.resize(side, side);
        }
    }

    private void cue(StageFace shown, StageGrid grid) {
        var keys = shown.keys();
        firstKey.setText(keys.first());
        secondKey.setText(keys.second());
        Faces.placeRight(firstKey, grid.right(), grid.y(0.803), Faces.MEDIUM, grid.of(0.034));
        Faces.placeRight(secondKey, grid.right(), grid.y(0.848), Faces.REGULAR, grid.of(0.034));
        cueBelow.setText("");
        cue.setText(shown.cue());
        if (fit(cue, grid.textWidth(), grid.of(0.072), Faces.REGULAR)) {
            cue.setX(grid.textX());
            cue.setY(grid.y(0.848));
            return;
        }
        var middle = breakOf(shown.cue());
        cue.setText(shown.cue().substring(0, middle).strip());
        cueBelow.setText(shown.cue().substring(middle).strip());
        var size = grid.of(0.060);
        fit(cue, grid.textWidth(), size, Faces.REGULAR);
        fit(cueBelow, grid.textWidth(), size, Faces.REGULAR);
        cue.setX(grid.textX());
        cue.setY(grid.y(0.808));
        cueBelow.setX(grid.textX());
        cueBelow.setY(grid.y(0.872));
    }

    /// Shrinks in steps of 4 %, not below 70 %; false where even that is too wide.
    private static boolean fit(Text text, double room, double size, String face) {
        var share = 1.0;
        while (Faces.width(text, face, size * share) > room) {
            share *= SHRINK;
            if (share < LEAST) {
                return false;
            }
        }
        return true;
    }

    /// The space nearest to the middle.
    private static int breakOf(String words) {
        var middle = words.length() / 2;
        var before = words.lastIndexOf(' ', middle);
        var after = words.indexOf(' ', middle);
        if (before < 0 || after < 0) {
            return Math.max(Math.max(before, after), 0);
        }
        return middle - before <= after - middle ? before : after;
    }
}
