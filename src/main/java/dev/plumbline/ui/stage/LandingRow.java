package dev.plumbline.ui.stage;

import dev.plumbline.ui.stage.StageFace.Steps;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Group;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/// The landing instead of a number: the word of the step as large as the column lets it, the row of all four below.
final class LandingRow extends Group {
    private static final double SMALLEST = 0.229;
    private static final double LARGEST = 0.46;
    private static final double OVERHANG = 0.035;
    private static final double ROW_SIZE = 0.062;
    private static final double ROW_GAP = 0.034;
    private static final int STEPS = 4;

    private final Text word = Faces.text("stage-number");
    private final List<Text> labels =
            IntStream.range(0, STEPS).mapToObj(_ -> Faces.text("stage-step")).toList();
    private final List<Rectangle> rules =
            IntStream.range(0, STEPS).mapToObj(_ -> new Rectangle()).toList();

    LandingRow() {
        setManaged(false);
        rules.forEach(rule -> rule.getStyleClass().add("stage-rule"));
        getChildren().add(word);
        getChildren().addAll(labels);
        getChildren().addAll(rules);
    }

    void show(Steps steps, StageGrid grid) {
        word.setText(steps.word());
        var perPixel = Faces.width(word, Faces.LIGHT, 100) / 100;
        var size = Math.max(grid.of(SMALLEST), Math.min(grid.textWidth() / perPixel, grid.of(LARGEST)));
        Faces.place(word, grid.textX() - size * OVERHANG, grid.y(0.690), Faces.LIGHT, size);
        var rowSize = fitted(steps, grid);
        var x = grid.textX();
        for (var i = 0; i < STEPS; i++) {
            var label = labels.get(i);
            var current = i == steps.current();
            label.setText(
                    i < steps.all().steps().size() ? steps.all().steps().get(i).label() : "");
            Faces.place(label, x, grid.y(0.848), current ? Faces.BOLD : Faces.REGULAR, rowSize);
            mark(label, current);
            var width = label.getLayoutBounds().getWidth();
            rule(rules.get(i), i, steps, x, width, grid);
            x += width + grid.of(ROW_GAP);
        }
    }

    private static void rule(Rectangle rule, int step, Steps steps, double x, double width, StageGrid grid) {
        var current = step == steps.current();
        rule.setVisible(step <= steps.current());
        rule.setX(x);
        rule.setY(grid.y(0.866));
        rule.setWidth(current ? width * steps.progress() : width);
        rule.setHeight(grid.of(current ? 0.010 : 0.0045));
        mark(rule, current);
    }

    private static void mark(javafx.scene.Node node, boolean current) {
        node.pseudoClassStateChanged(StageWriting.CURRENT, current);
    }

    private double fitted(Steps steps, StageGrid grid) {
        var size = grid.of(ROW_SIZE);
        var width = grid.of(ROW_GAP) * (STEPS - 1);
        for (var i = 0; i < STEPS; i++) {
            labels.get(i).setText(steps.all().steps().get(i).label());
            width += Faces.width(labels.get(i), i == steps.current() ? Faces.BOLD : Faces.REGULAR, size);
        }
        return width <= grid.textWidth() ? size : size * grid.textWidth() / width;
    }
}
