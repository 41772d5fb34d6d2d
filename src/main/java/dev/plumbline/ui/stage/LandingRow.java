package dev.plumbline.ui.stage;

import dev.plumbline.ui.stage.StageFace.Steps;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// The landing instead of a number: the word of the step as large as the column lets it, the row of all four below.
final class LandingRow extends Group {
    private static final double SMALLEST = 0.229;
    private static final double LARGEST = 0.46;
    private static final double OVERHANG = 0.035;
    private static final double BASELINE = 0.690;
    private static final double ROW_BASELINE = 0.848;
    private static final double ROW_SIZE = 0.062;
    private static final double ROW_GAP = 0.034;
    private static final double RULE = 0.866;
    private static final int STEPS = 4;

    private final Caption word = new Caption("stage-number");
    private final List<Text> labels =
            IntStream.range(0, STEPS).mapToObj(_ -> Faces.text("stage-step")).toList();
    private final List<Rectangle> rules =
            IntStream.range(0, STEPS).mapToObj(_ -> new Rectangle()).toList();
    private @Nullable Steps steps;

    LandingRow() {
        setManaged(false);
        rules.forEach(rule -> rule.getStyleClass().add("stage-rule"));
        getChildren().add(word);
        getChildren().addAll(labels);
        getChildren().addAll(rules);
    }

    /// The next word will fade in, over the one that stands there where one does.
    void turn() {
        if (!isVisible()) {
            word.text().setText("");
        }
        word.turn();
    }

    void show(Steps shown, StageGrid grid) {
        steps = shown;
        word(shown.step().word(), grid);
        var size = rowSize(shown, grid);
        var x = grid.textX();
        for (var i = 0; i < STEPS; i++) {
            var label = labels.get(i);
            var current = i == shown.current();
            Faces.place(label, x, grid.y(ROW_BASELINE), current ? Faces.BOLD : Faces.REGULAR, size);
            mark(label, current);
            var width = label.getLayoutBounds().getWidth();
            rule(rules.get(i), i, shown, x, width, grid);
            x += width + grid.of(ROW_GAP);
        }
    }

    /// Grows the rule under the step that runs.
    ///
    /// @param into the landing
    /// @param come how far the word has come, from 0 to 1
    void at(Duration into, double come) {
        if (steps != null) {
            word.fade(come);
            var width = labels.get(steps.current()).getLayoutBounds().getWidth();
            rules.get(steps.current()).setWidth(width * steps.step().progress(into));
        }
    }

    private void word(String words, StageGrid grid) {
        var text = word.text();
        if (!text.getText().equals(words)) {
            text.setText(words);
        }
        var perPixel = Faces.width(text, Faces.LIGHT, 100) / 100;
        var size = Math.max(grid.of(SMALLEST), Math.min(grid.textWidth() / perPixel, grid.of(LARGEST)));
        Faces.place(text, grid.textX() - size * OVERHANG, grid.y(BASELINE), Faces.LIGHT, size);
    }

    private static void rule(Rectangle rule, int step, Steps steps, double x, double width, StageGrid grid) {
        var current = step == steps.current();
        rule.setVisible(step <= steps.current());
        rule.setX(x);
        rule.setY(grid.y(RULE));
        rule.setWidth(width);
        rule.setHeight(grid.of(current ? 0.010 : 0.0045));
        mark(rule, current);
    }

    private static void mark(Node node, boolean current) {
        node.pseudoClassStateChanged(StageWriting.CURRENT, current);
    }

    /// The usual size, or less where the four do not fit beside each other.
    private double rowSize(Steps shown, StageGrid grid) {
        var size = grid.of(ROW_SIZE);
        var width = grid.of(ROW_GAP) * (STEPS - 1);
        for (var i = 0; i < STEPS; i++) {
            labels.get(i).setText(shown.all().steps().get(i).label());
            width += Faces.width(labels.get(i), i == shown.current() ? Faces.BOLD : Faces.REGULAR, size);
        }
        return width <= grid.textWidth() ? size : size * grid.textWidth() / width;
    }
}
