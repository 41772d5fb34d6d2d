package dev.plumbline.ui.learn;

import dev.plumbline.routine.Phase;
import dev.plumbline.ui.mark.Glyph;
import dev.plumbline.ui.mark.PhaseGlyph;
import dev.plumbline.words.Words;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// One step of the hang: its picture from the top of the page to the floor, its sign, and what to do.
final class StepColumn extends VBox {
    private static final double GLYPH = 26 / 24.0;

    private final StepPicture picture;

    StepColumn(Phase phase, Words words) {
        picture = new StepPicture(phase, words);
        getStyleClass().add("step");
        var name = new Label(words.get("phase." + phase));
        name.getStyleClass().add("step-name");
        var glyph = new PhaseGlyph(Glyph.of(phase), name.getFont().getSize());
        name.fontProperty().subscribe(font -> glyph.setSize(font.getSize() * GLYPH));
        name.setGraphic(glyph);
        getChildren()
                .addAll(
                        picture,
                        name,
                        label("step-text", words.get("learn.step." + phase)),
                        label("step-note", words.get("learn.step." + phase + ".note")));
    }

    /// Hangs the person below a heading that is laid over the picture and reaches so far down, in pixels.
    void keepUnder(double heading) {
        picture.keepUnder(heading);
    }

    private static Label label(String styleClass, String text) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
