package dev.plumbline.ui.edit;

import dev.plumbline.ui.component.Switch;
import dev.plumbline.words.Words;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/// The fields of one set: the seconds of each phase, and whether it was done.
final class SetFields extends FlowPane {
    private final Words words;

    /// @param remove takes the set out, where that can be done
    SetFields(SetForm form, int number, Words words, boolean removable, Runnable remove) {
        this.words = words;
        getStyleClass().add("set-fields");
        var name = new Label(words.get("edit.set", number));
        name.getStyleClass().add("set-name");
        getChildren().add(name);
        form.phases().forEach(phase -> getChildren().add(field(phase, number)));
        if (removable) {
            var button = new Button(words.get("edit.set.remove"));
            button.getStyleClass().add("quiet");
            button.setAccessibleText(words.get("edit.set.remove") + ", " + name.getText());
            button.setOnAction(_ -> remove.run());
            getChildren().add(button);
        } else {
            var done = new Switch();
            done.setText(words.get("edit.set.done"));
            done.selectedProperty().bindBidirectional(form.doneProperty());
            getChildren().add(done);
        }
    }

    private Node field(SetForm.PhaseForm phase, int number) {
        var called = words.get("phase." + phase.was().phase());
        var label = new Label(called);
        label.getStyleClass().add("caption");
        var field = new TextField();
        field.getStyleClass().add("seconds-field");
        field.setAccessibleText(words.get("edit.set", number) + ", " + called);
        field.textProperty().bindBidirectional(phase.typed());
        label.setLabelFor(field);
        var pair = new HBox(label, field);
        pair.getStyleClass().add("named-field");
        return pair;
    }
}
