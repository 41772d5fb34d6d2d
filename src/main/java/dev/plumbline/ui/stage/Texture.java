package dev.plumbline.ui.stage;

import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/// The slow diagonal rule that crosses the ground while the session is held: a texture, for those who see no colour.
final class Texture extends Path {
    private static final double APART = 0.05;
    private static final double WIDTH = 0.006;

    Texture() {
        setManaged(false);
        getStyleClass().add("texture");
    }

    void lay(StageGrid grid) {
        var step = grid.of(APART) * Math.sqrt(2);
        getElements().clear();
        setStrokeWidth(grid.of(WIDTH));
        for (var x = grid.of(WIDTH) / Math.sqrt(2) - grid.height(); x < grid.width(); x += step) {
            getElements().addAll(new MoveTo(x + grid.height(), 0), new LineTo(x, grid.height()));
        }
    }
}
