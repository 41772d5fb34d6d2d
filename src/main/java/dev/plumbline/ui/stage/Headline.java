package dev.plumbline.ui.stage;

import dev.plumbline.ui.mark.Glyph;
import javafx.scene.Group;
import org.jspecify.annotations.Nullable;

/// The top of the stage: which set it is, what comes next, and below both the word of the phase with its sign.
final class Headline extends Group {
    private static final double TOP = 0.100;
    private static final double SMALL = 0.042;
    private static final double SMALL_GLYPH = 0.036;
    private static final double ADVANCE = 1.35;
    private static final double APART = 0.030;
    private static final double BASELINE = 0.262;
    private static final double GLYPH = 0.105;
    private static final double AFTER_GLYPH = 0.034;

    private final Caption set = new Caption("stage-soft");
    private final Caption next = new Caption("stage-ink");
    private final Caption word = new Caption("stage-ink");
    private @Nullable Says laid;

    /// What decides how the headline is laid out.
    private record Says(
            String set,
            String next,
            @Nullable Glyph nextGlyph,
            boolean bold,
            Glyph glyph,
            String word,
            StageGrid grid) {
        static Says of(StageFace face, StageGrid grid) {
            return new Says(
                    face.set(), face.next(), face.nextGlyph(), face.nextBold(), face.glyph(), face.word(), grid);
        }
    }

    Headline() {
        setManaged(false);
        set.text().setId("stage-set");
        next.text().setId("stage-next");
        word.text().setId("stage-word");
        getChildren().addAll(set, next, word);
    }

    void turn() {
        set.turn();
        next.turn();
        word.turn();
    }

    void show(StageFace face, StageGrid grid) {
        var says = Says.of(face, grid);
        if (!says.equals(laid)) {
            laid = says;
            lay(face, grid);
        }
    }

    private void lay(StageFace face, StageGrid grid) {
        next(face, grid);
        set.text().setText(face.set());
        var room = nextLeft(face, grid) - grid.of(APART) - grid.textX();
        Faces.fit(set.text(), room, grid.of(SMALL), Faces.REGULAR);
        set.text().setX(grid.textX());
        set.text().setY(grid.y(TOP));
        word(face, grid);
    }

    /// How far the new texts and the new word have come, from 0 to 1.
    void fade(double texts, double words) {
        set.fade(texts);
        next.fade(texts);
        word.fade(words);
    }

    private void next(StageFace face, StageGrid grid) {
        var weight = face.nextBold() ? Faces.BOLD : Faces.MEDIUM;
        next.text().setText(face.next());
        Faces.placeRight(next.text(), grid.right(), grid.y(TOP), weight, grid.of(SMALL));
        var side = grid.of(SMALL_GLYPH);
        next.sign(face.nextGlyph(), next.text().getX() - side * ADVANCE, grid.y(TOP) - side * 0.88, side);
    }

    private double nextLeft(StageFace face, StageGrid grid) {
        return next.text().getX() - (face.nextGlyph() == null ? 0 : grid.of(SMALL_GLYPH) * ADVANCE);
    }

    private void word(StageFace face, StageGrid grid) {
        var side = grid.of(GLYPH);
        var base = grid.y(BASELINE);
        word.sign(face.glyph(), grid.textX() - face.glyph().left() * side / Glyph.GRID, base - side * 0.97, side);
        word.text().setText(face.word());
        var x = grid.textX() + inkWidth(face.glyph(), side) + grid.of(AFTER_GLYPH);
        Faces.fit(word.text(), grid.right() - x, grid.wordSize(), Faces.MEDIUM);
        word.text().setX(x);
        word.text().setY(base);
    }

    private static double inkWidth(Glyph glyph, double side) {
        return (glyph.right() - glyph.left()) * side / Glyph.GRID;
    }
}
