package dev.plumbline.ui.safety;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Three dots for three cards: those behind are filled, the present one is large.
public final class StepDots extends HBox {
    private static final int CARDS = 3;

    private int step;

    public StepDots() {
        getStyleClass().add("step-dots");
    }

    public int getStep() {
        return step;
    }

    /// Shows that card `step` of the three is open, counted from 1.
    public void setStep(int number) {
        step = number;
        getChildren().clear();
        for (var card = 1; card <= CARDS; card++) {
            var dot = new Region();
            dot.getStyleClass().addAll("step-dot", card < step ? "behind" : card == step ? "here" : "ahead");
            getChildren().add(dot);
        }
    }
}
