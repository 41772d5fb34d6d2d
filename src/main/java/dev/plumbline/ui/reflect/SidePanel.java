package dev.plumbline.ui.reflect;

import dev.plumbline.ui.mark.Glyph;
import dev.plumbline.ui.mark.PhaseGlyph;
import dev.plumbline.words.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What stands beside the questions: the scores, or the advice on the ground of a landing.
final class SidePanel extends StackPane {
    private static final double GLYPH = 44;

    private final FeelScale scale;
    private final Label headline = label("h1", "");
    private final Label note = label("note", "");
    private final VBox scores;
    private final VBox advice = new VBox();
    private final ScrollPane scrolled = new ScrollPane(advice);

    SidePanel(Words words) {
        getStyleClass().add("side-panel");
        scale = new FeelScale(words);
        scores = new VBox(scale, headline, note);
        scores.getStyleClass().addAll("sunken", "scores");
        VBox.setVgrow(scale, Priority.SOMETIMES);
        advice.getStyleClass().add("advice");
        scrolled.getStyleClass().addAll("page", "advice-ground");
        scrolled.setFitToWidth(true);
        scrolled.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scrolled.setFocusTraversable(false);
    }

    void show(Side side) {
        switch (side) {
            case Side.Scale shown -> show(shown);
            case Side.Advice shown -> show(shown);
        }
    }

    private void show(Side.Scale shown) {
        scale.show(shown);
        headline.setText(shown.headline());
        note.setText(shown.note());
        getChildren().setAll(scores);
    }

    private void show(Side.Advice shown) {
        var parts = new ArrayList<Node>(
                List.of(new PhaseGlyph(Glyph.LAND, GLYPH), label("advice-headline", shown.headline())));
        shown.lines().forEach(line -> parts.add(label("advice-line", line)));
        if (!shown.urgent().isEmpty()) {
            parts.add(label("advice-urgent", shown.urgent()));
        }
        parts.add(label("advice-kept", shown.kept()));
        advice.getChildren().setAll(parts);
        getChildren().setAll(scrolled);
    }

    private static Label label(String styleClass, String text) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }
}
