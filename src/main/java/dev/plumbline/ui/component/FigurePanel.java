package dev.plumbline.ui.component;

import dev.plumbline.ui.figure.FigureNode;
import dev.plumbline.ui.figure.Poses;
import dev.plumbline.ui.mark.Bob;
import dev.plumbline.ui.mark.PlumbLine;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;

/// The person hanging straight and still, from the top of the window to the floor.
public final class FigurePanel extends Region {
    private static final double BAR = 62 / 900.0;
    private static final double FLOOR = 869 / 900.0;
    private static final double FLOOR_HALF = 130 / 372.0;
    private static final double BAR_RADIUS = 11 / 900.0;
    private static final double BOB = 36 / 900.0;
    /// From the bar to the floor, in statures of the person, when the toes are well clear of it.
    private static final double HEIGHT_IN_STATURES = 1.405;

    private final PlumbLine line = new PlumbLine();
    private final @Nullable FigureNode person;
    private final Circle bar = new Circle();
    private final Bob bob = new Bob(1);
    private final PlumbLine floor = new PlumbLine();

    public FigurePanel() {
        this(new FigureNode());
    }

    private FigurePanel(@Nullable FigureNode person) {
        this.person = person;
        getStyleClass().addAll("figure-panel", "sunken");
        bar.getStyleClass().add("panel-bar");
        bob.getStyleClass().add("rule");
        getChildren().addAll(line, bar, floor, bob);
        if (person != null) {
            getChildren().add(1, person);
        }
    }

    /// The panel without the person, who takes longest to draw.
    public static FigurePanel empty() {
        return new FigurePanel(null);
    }

    @Override
    protected void layoutChildren() {
        var height = getHeight();
        var x = getWidth() / 2;
        var top = height * BAR;
        var ground = height * FLOOR;
        line.hang(x, 0, ground);
        floor.lie(ground, x - getWidth() * FLOOR_HALF, x + getWidth() * FLOOR_HALF);
        bar.setCenterX(x);
        bar.setCenterY(top);
        bar.setRadius(height * BAR_RADIUS);
        bob.setLength(height * BOB);
        bob.relocate(x, ground);
        if (person != null && ground > top) {
            person.setStature((ground - top) / HEIGHT_IN_STATURES);
            person.show(Poses.HANG_LONG);
            person.relocate(x, top);
        }
    }
}
