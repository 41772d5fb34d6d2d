package dev.plumbline.ui.stage;

import java.util.stream.IntStream;
import javafx.scene.Group;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/// A circle of dots about its own origin, or the part of it above a line.
///
/// The dots are filled shapes in small groups: a stroke with dashes would be cut into its dots at every frame, and one
/// shape of them all would have the whole disc looked through for them.
final class DottedRing extends Group {
    private static final double APART = 0.0150;
    private static final double DOT = 1.5;
    private static final int SECTORS = 12;

    DottedRing() {
        setManaged(false);
        IntStream.range(0, SECTORS).forEach(_ -> {
            var sector = new Path();
            sector.setStroke(null);
            sector.getStyleClass().add("breath-ring");
            getChildren().add(sector);
        });
    }

    /// Sets the dots along an arc, in degrees counted against the clock from the right.
    void lay(StageGrid grid, double radius, double start, double length) {
        var dots = (int) (Math.toRadians(length) * radius / grid.of(APART));
        for (var sector = 0; sector < SECTORS; sector++) {
            var path = (Path) getChildren().get(sector);
            path.getElements().clear();
            for (var i = dots * sector / SECTORS; i < dots * (sector + 1) / SECTORS; i++) {
                var angle = Math.toRadians(start + length * i / dots);
                dot(path, radius * Math.cos(angle), -radius * Math.sin(angle), grid.line() * DOT / 2);
            }
        }
    }

    private static void dot(Path path, double x, double y, double radius) {
        path.getElements()
                .addAll(
                        new MoveTo(x - radius, y),
                        new ArcTo(radius, radius, 0, x + radius, y, false, true),
                        new ArcTo(radius, radius, 0, x - radius, y, false, true),
                        new ClosePath());
    }
}
