package dev.plumbline.ui.stage;

import dev.plumbline.ui.mark.Glyph;
import javafx.scene.Group;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;

/// A crossed loudspeaker at the top right, with the reason beside it, while nothing is heard.
final class SoundSign extends Group {
    private static final double SIDE = 0.036;
    private static final double TOP = 0.016;
    private static final double BASELINE = 0.044;
    private static final double SIZE = 0.026;
    private static final double LEAST_SIZE = 14;
    private static final double APART = 0.010;

    private final SVGPath speaker = new SVGPath();
    private final Scale scale = new Scale();
    private final Text reason = Faces.text("stage-soft");

    SoundSign() {
        setManaged(false);
        reason.setId("stage-sound");
        speaker.setContent("M2.5 9.5H6.5L12 5V19L6.5 14.5H2.5Z M16 9L22 15 M22 9L16 15");
        speaker.getStyleClass().add("stage-speaker");
        speaker.setStrokeLineCap(StrokeLineCap.ROUND);
        speaker.setStrokeLineJoin(StrokeLineJoin.ROUND);
        speaker.setStrokeWidth(2);
        speaker.getTransforms().add(scale);
        getChildren().addAll(speaker, reason);
    }

    /// Nothing at all while `why` is empty.
    void show(String why, StageGrid grid) {
        setVisible(!why.isEmpty());
        var side = grid.of(SIDE);
        scale.setX(side / Glyph.GRID);
        scale.setY(side / Glyph.GRID);
        speaker.setLayoutX(grid.right() - side);
        speaker.setLayoutY(grid.y(TOP));
        reason.setText(why);
        var right = grid.right() - side - grid.of(APART);
        var size = Math.max(LEAST_SIZE, grid.of(SIZE));
        Faces.placeRight(reason, right, grid.y(BASELINE), Faces.REGULAR, size);
    }
}
