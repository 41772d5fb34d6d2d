package dev.plumbline.ui.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One of a few, each with a picture; arrow keys move. None as long as nothing was chosen, and never none after that.
public final class PictureChoice<T> extends FlowPane {
    private final ObjectProperty<@Nullable T> value = new SimpleObjectProperty<>();
    private final ToggleGroup group = new ToggleGroup();
    private final List<ToggleButton> buttons = new ArrayList<>();
    private List<T> choices = List.of();

    /// One of them as it is seen.
    record Option(Node picture, String name, String meaning) {}

    public PictureChoice() {
        getStyleClass().add("picture-choices");
        setPrefWrapLength(Double.MAX_VALUE);
        value.subscribe(this::mark);
        // The arrow keys select without pressing.
        group.selectedToggleProperty().subscribe(toggle -> {
            var index = buttons.indexOf(toggle);
            if (index >= 0) {
                value.set(choices.get(index));
            }
        });
    }

    /// What there is to choose.
    void setChoices(List<T> offered, Function<? super T, Option> option) {
        choices = List.copyOf(offered);
        buttons.clear();
        choices.forEach(choice -> buttons.add(button(option.apply(choice))));
        getChildren().setAll(buttons);
        mark(value.get());
    }

    ObjectProperty<@Nullable T> valueProperty() {
        return value;
    }

    private ToggleButton button(Option option) {
        var name = new Label(option.name());
        name.getStyleClass().add("picture-name");
        var meaning = new Label(option.meaning());
        meaning.getStyleClass().add("picture-meaning");
        var seen = new VBox(option.picture(), name, meaning);
        seen.getStyleClass().add("picture");
        var button = new ToggleButton();
        button.setGraphic(seen);
        button.getStyleClass().add("picture-choice");
        button.setAccessibleText(option.name() + ", " + option.meaning());
        button.setToggleGroup(group);
        button.setOnAction(_ -> button.setSelected(true));
        return button;
    }

    private void mark(@Nullable T chosen) {
        if (chosen == null) {
            group.selectToggle(null);
        } else if (choices.contains(chosen)) {
            group.selectToggle(buttons.get(choices.indexOf(chosen)));
        }
    }
}
