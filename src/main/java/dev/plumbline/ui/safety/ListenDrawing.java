package dev.plumbline.ui.safety;

import dev.plumbline.ui.component.PersonOnBar;
import dev.plumbline.ui.figure.Footing;
import dev.plumbline.ui.figure.Poses;
import javafx.geometry.Orientation;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/// Somebody on the bar who hears a loudspeaker across the room.
final class ListenDrawing extends Region {
    private static final double WIDE = 430;
    private static final double HIGH = 530 / WIDE;
    private static final double BAR_X = 118 / WIDE;
    private static final double BAR_Y = 84 / WIDE;
    private static final double STATURE = 330 / WIDE;
    private static final double LEFT = 24 / WIDE;
    private static final double RIGHT = 230 / WIDE;
    private static final String WAVES =
            "M236 196A30 30 0 0 0 236 224M262 182A56 56 0 0 0 262 238M288 168A82 82 0 0 0 288 252";
    private static final String SPEAKER = "M362 196V224H348L330 240V180L348 196Z";

    private final PersonOnBar person = new PersonOnBar(Poses.HANG_RELAX, Footing.TOES.floor());
    private final Scale scale = new Scale();

    ListenDrawing() {
        getStyleClass().add("listen-drawing");
        var sound = new Group(path(WAVES, "person-line"), path(SPEAKER, "speaker"));
        sound.setManaged(false);
        sound.getTransforms().add(scale);
        getChildren().addAll(person, sound);
    }

    private static SVGPath path(String content, String styleClass) {
        var path = new SVGPath();
        path.setContent(content);
        path.setFill(null);
        path.getStyleClass().add(styleClass);
        return path;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return HIGH * width;
    }

    @Override
    protected void layoutChildren() {
        var unit = getWidth();
        scale.setX(unit / WIDE);
        scale.setY(unit / WIDE);
        var stature = Math.max(1, STATURE * unit);
        person.lay(BAR_X * unit, BAR_Y * unit, stature, 0, LEFT * unit, RIGHT * unit);
    }
}
