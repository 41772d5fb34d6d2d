package dev.plumbline.ui.stage;

import javafx.scene.Group;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// The line of words under the number, in two lines where it is long; beside it what the keys do while nothing moves.
final class CueBlock extends Group {
    private static final double BASELINE = 0.848;
    private static final double SIZE = 0.072;
    private static final double FIRST_OF_TWO = 0.808;
    private static final double SECOND_OF_TWO = 0.872;
    private static final double SIZE_OF_TWO = 0.060;
    private static final double FIRST_KEY = 0.803;
    private static final double KEY_SIZE = 0.034;
    private static final String PAUSES = ",.:;?";

    private final Caption cue = new Caption("stage-ink");
    private final Caption below = new Caption("stage-ink");
    private final Text firstKey = Faces.text("stage-ink");
    private final Text secondKey = Faces.text("stage-soft");
    private @Nullable StageFace laid;
    private @Nullable StageGrid laidOn;

    CueBlock() {
        setManaged(false);
        cue.text().setId("stage-cue");
        getChildren().addAll(cue, below, firstKey, secondKey);
    }

    void turn() {
        cue.turn();
        below.turn();
    }

    void fade(double share) {
        cue.fade(share);
        below.fade(share);
    }

    void show(StageFace face, StageGrid grid) {
        var same = laid != null
                && grid.equals(laidOn)
                && laid.cue().equals(face.cue())
                && laid.keys().equals(face.keys());
        laid = face;
        laidOn = grid;
        if (!same) {
            lay(face, grid);
        }
    }

    private void lay(StageFace face, StageGrid grid) {
        var keys = face.keys();
        firstKey.setText(keys.first());
        secondKey.setText(keys.second());
        Faces.placeRight(firstKey, grid.right(), grid.y(FIRST_KEY), Faces.MEDIUM, grid.of(KEY_SIZE));
        Faces.placeRight(secondKey, grid.right(), grid.y(BASELINE), Faces.REGULAR, grid.of(KEY_SIZE));
        words(face.cue(), grid);
    }

    private void words(String words, StageGrid grid) {
        cue.text().setText(words);
        below.text().setText("");
        if (Faces.fit(cue.text(), grid.textWidth(), grid.of(SIZE), Faces.REGULAR)) {
            cue.text().setX(grid.textX());
            cue.text().setY(grid.y(BASELINE));
            return;
        }
        var end = breakOf(words);
        line(cue.text(), words.substring(0, end).strip(), FIRST_OF_TWO, grid);
        line(below.text(), words.substring(end).strip(), SECOND_OF_TWO, grid);
    }

    private static void line(Text line, String words, double baseline, StageGrid grid) {
        line.setText(words);
        Faces.fit(line, grid.textWidth(), grid.of(SIZE_OF_TWO), Faces.REGULAR);
        line.setX(grid.textX());
        line.setY(grid.y(baseline));
    }

    /// After the pause nearest to the middle, or at the space nearest to it.
    private static int breakOf(String words) {
        var best = 0;
        var bestPauses = false;
        for (var i = words.indexOf(' '); i > 0; i = words.indexOf(' ', i + 1)) {
            var pauses = PAUSES.indexOf(words.charAt(i - 1)) >= 0;
            var nearer = Math.abs(2 * i - words.length()) < Math.abs(2 * best - words.length());
            if ((pauses && !bestPauses) || (pauses == bestPauses && nearer)) {
                best = i;
                bestPauses = pauses;
            }
        }
        return best;
    }
}
