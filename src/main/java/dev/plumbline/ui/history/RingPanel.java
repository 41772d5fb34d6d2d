package dev.plumbline.ui.history;

import dev.plumbline.ui.figure.FigureNode;
import dev.plumbline.ui.figure.Poses;
import dev.plumbline.ui.mark.PlumbLine;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.layout.Region;

/// The person standing beside the line that drops from today's ring, before the first hang.
public final class RingPanel extends Region {
    private static final double FLOOR_LEFT = 190 / 452.0;
    private static final double FLOOR_RIGHT = 150 / 452.0;
    private static final double ROOM_RIGHT = 0.2;
    private static final double STANDS_BEFORE = 62 / 452.0;
    private static final double HEIGHT = 0.79;
    private static final double FLOOR = 1.5;
    private static final double LEAST = 0.55;

    private final DoubleProperty line = new SimpleDoubleProperty();
    private final PlumbLine plumb = new PlumbLine();
    private final PlumbLine floor = new PlumbLine();
    private final FigureNode person = new FigureNode();

    public RingPanel() {
        getStyleClass().add("ring-panel");
        getChildren().addAll(plumb, person, floor);
        line.subscribe(this::requestLayout);
    }

    /// Where the line hangs, from the left; nearer to the edges it moves to where the person has room.
    DoubleProperty lineProperty() {
        return line;
    }

    @Override
    protected void layoutChildren() {
        var ground = snapPositionY(getHeight() - FLOOR);
        var stature = ground * HEIGHT;
        var most = Math.max(0, getWidth() - stature * ROOM_RIGHT);
        var x = snapPositionX(Math.clamp(line.get(), Math.min(getWidth() * LEAST, most), most));
        plumb.hang(x, 0, ground);
        floor.lie(ground, x - stature * FLOOR_LEFT, Math.min(getWidth(), x + stature * FLOOR_RIGHT));
        person.setVisible(stature > 0 && getWidth() > 0);
        if (person.isVisible()) {
            person.setStature(stature);
            person.show(Poses.STAND_FREE.on(1));
            person.relocate(x - stature * STANDS_BEFORE, ground - stature);
        }
    }
}
