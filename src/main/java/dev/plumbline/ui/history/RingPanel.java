package dev.plumbline.ui.history;

import dev.plumbline.ui.figure.FigureNode;
import dev.plumbline.ui.figure.Poses;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

/// The person standing beside the line that drops from an empty ring: today, before the first hang.
public final class RingPanel extends Region {
    private static final double LINE = 190 / 340.0;
    private static final double STANDS_BEFORE = 62 / 452.0;
    private static final double HEIGHT = 0.64;
    private static final double RING = 9.5;
    private static final double FLOOR = 1.5;

    private final Line line = new Line();
    private final Line floor = new Line();
    private final Circle ring = new Circle(RING);
    private final FigureNode person = new FigureNode();

    public RingPanel() {
        getStyleClass().add("ring-panel");
        line.getStyleClass().add("plumb-line");
        floor.getStyleClass().add("plumb-line");
        ring.getStyleClass().add("today-ring");
        getChildren().addAll(line, person, ring, floor);
    }

    @Override
    protected void layoutChildren() {
        var x = snapPositionX(getWidth() * LINE);
        var ground = snapPositionY(getHeight() - FLOOR);
        var top = RING + FLOOR;
        ring.setCenterX(x);
        ring.setCenterY(top);
        line.setStartX(x);
        line.setEndX(x);
        line.setStartY(top + RING);
        line.setEndY(ground);
        floor.setEndX(getWidth());
        floor.setStartY(ground);
        floor.setEndY(ground);
        var stature = (ground - top) * HEIGHT;
        person.setVisible(stature > 0 && getWidth() > 0);
        if (person.isVisible()) {
            person.setStature(stature);
            person.show(Poses.STAND_FREE.on(1));
            person.relocate(x - stature * STANDS_BEFORE, ground - stature);
        }
    }
}
