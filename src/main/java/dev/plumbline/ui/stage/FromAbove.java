package dev.plumbline.ui.stage;

import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/// The mat seen from above: there the plumb bob is a ring with a dot, and words say so.
final class FromAbove extends Group {
    private static final double WIDTH = 0.55;
    private static final double HEIGHT = 0.33;
    private static final double BOB = 0.055;
    private static final double RING = 0.014;
    private static final double DOT = 0.004;
    private static final double WORDS = 0.125;
    private static final double SIZE = 0.034;
    private static final double LEAST_SIZE = 14;

    private final Rectangle mat = new Rectangle();
    private final Circle ring = new Circle();
    private final Circle dot = new Circle();
    private final Text words = Faces.text("stage-soft");

    FromAbove() {
        setManaged(false);
        mat.getStyleClass().add("stage-box");
        ring.getStyleClass().add("plumb-ring");
        dot.getStyleClass().add("plumb-dot");
        getChildren().addAll(mat, ring, dot, words);
    }

    String said() {
        return words.getText();
    }

    void say(String seenFromAbove) {
        words.setText(seenFromAbove);
    }

    void lay(StageGrid grid) {
        mat.setX(grid.plumbX() - grid.of(WIDTH / 2));
        mat.setY(grid.y(Posture.MAT) - grid.of(HEIGHT / 2));
        mat.setWidth(grid.of(WIDTH));
        mat.setHeight(grid.of(HEIGHT));
        mat.setStrokeWidth(grid.line());
        var under = mat.getY() + mat.getHeight();
        ring.setStrokeWidth(grid.line());
        ring.setRadius(grid.of(RING));
        dot.setRadius(grid.of(DOT));
        for (var circle : new Circle[] {ring, dot}) {
            circle.setCenterX(grid.plumbX());
            circle.setCenterY(under + grid.of(BOB));
        }
        var size = Math.max(LEAST_SIZE, grid.of(SIZE));
        var left = grid.plumbX() - Faces.width(words, Faces.REGULAR, size) / 2;
        Faces.place(words, left, under + grid.of(WORDS), Faces.REGULAR, size);
    }
}
