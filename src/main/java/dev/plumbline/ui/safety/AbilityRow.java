package dev.plumbline.ui.safety;

import dev.plumbline.ui.component.PhaseBar;
import dev.plumbline.words.Words;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// One guess, and the routine to begin with, drawn on the scale that all of them share.
final class AbilityRow extends FlowPane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    /// In shares of the size of the text.
    private static final double A_SECOND = 0.6;
    private static final double NAME = 1.375;

    private final Ability ability;
    private final ToggleButton button;
    private final PhaseBar bar = new PhaseBar();

    AbilityRow(Ability ability, ToggleGroup group, Words words) {
        this.ability = ability;
        getStyleClass().add("ability-row");
        button = new ToggleButton(words.get("safety.can." + ability));
        button.getStyleClass().add("ability");
        button.setToggleGroup(group);
        button.setOnAction(_ -> button.setSelected(true));
        var routine = ability.routine();
        var name = new Label(routine.name());
        name.getStyleClass().add("ability-routine");
        var sets = new Label(words.get("safety.sets", routine.sets(), words.span(routine.setLength())));
        sets.getStyleClass().addAll("small", "ability-sets");
        var said = new VBox(name, sets);
        said.getStyleClass().add("ability-said");
        bar.setNamed(false);
        bar.setMaxHeight(USE_PREF_SIZE);
        bar.setPhases(routine.phases(), phase -> words.get("phase." + phase));
        name.fontProperty().subscribe(font -> {
            var width = font.getSize() / NAME * A_SECOND * routine.setLength().toSeconds();
            bar.setMinWidth(width);
            bar.setPrefWidth(width);
        });
        button.setAccessibleText(button.getText() + ", " + routine.name() + ", " + sets.getText());
        getChildren().addAll(button, said, bar);
    }

    Ability ability() {
        return ability;
    }

    ToggleButton button() {
        return button;
    }

    void choose(boolean whether) {
        button.setSelected(whether);
        bar.setNamed(whether);
        pseudoClassStateChanged(CHOSEN, whether);
    }
}
