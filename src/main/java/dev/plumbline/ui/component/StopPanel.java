package dev.plumbline.ui.component;

import dev.plumbline.ui.figure.Footing;
import dev.plumbline.ui.figure.Poses;
import dev.plumbline.ui.mark.Glyph;
import dev.plumbline.ui.mark.PhaseGlyph;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// When to stop and land, beside somebody whose toes have just found the floor; on the ground of a landing in both
/// papers.
public final class StopPanel extends Region {
    private static final double GLYPH = 44;
    private static final double HIGH = 900;
    private static final double WIDE = 500;
    private static final double BAR_X = 100 / WIDE;
    private static final double BAR_Y = 62 / HIGH;
    private static final double STATURE = 620 / HIGH;
    private static final double WIDEST = 620 / WIDE;
    private static final double FLOOR_LEFT = 30 / WIDE;
    private static final double FLOOR_RIGHT = 190 / WIDE;
    private static final double TEXT = 208 / WIDE;

    private final PersonOnBar person = new PersonOnBar(Poses.TOES_TOUCH, Footing.TOES.floor());
    private final VBox words = new VBox();
    private final ScrollPane scrolled = new ScrollPane(words);

    public StopPanel() {
        getStyleClass().addAll("stop-panel", "land-ground");
        words.getStyleClass().add("stop-words");
        scrolled.getStyleClass().add("page");
        scrolled.setFitToWidth(true);
        scrolled.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scrolled.setFocusTraversable(false);
        getChildren().addAll(person, scrolled);
    }

    /// What is read there.
    public void setWords(String headline, List<String> signs, String landing) {
        words.getChildren().setAll(new PhaseGlyph(Glyph.LAND, GLYPH), label("stop-headline", headline));
        signs.forEach(sign -> words.getChildren().add(label("stop-sign", sign)));
        words.getChildren().add(label("stop-landing", landing));
    }

    private static Label label(String styleClass, String text) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    @Override
    protected double computePrefHeight(double width) {
        return words.prefHeight(width * (1 - TEXT));
    }

    @Override
    protected void layoutChildren() {
        var width = getWidth();
        var height = getHeight();
        person.lay(
                width * BAR_X,
                height * BAR_Y,
                Math.max(1, Math.min(height * STATURE, width * WIDEST)),
                0,
                width * FLOOR_LEFT,
                width * FLOOR_RIGHT);
        scrolled.resizeRelocate(width * TEXT, 0, width * (1 - TEXT), height);
    }
}
