package dev.plumbline.ui.component;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// One of a few, side by side; none as long as nothing was chosen, and never none again after that.
public final class Segmented<T> extends HBox {
    private final ObjectProperty<@Nullable T> value = new SimpleObjectProperty<>();
    private final ToggleGroup group = new ToggleGroup();
    private List<T> choices = List.of();

    public Segmented() {
        getStyleClass().add("segmented");
        setMaxWidth(USE_PREF_SIZE);
        value.subscribe(this::mark);
        addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            switch (pressed.getCode()) {
                case LEFT -> go(-1, TraversalDirection.LEFT);
                case RIGHT -> go(1, TraversalDirection.RIGHT);
                default -> {
                    return;
                }
            }
            pressed.consume();
        });
    }

    /// Goes to the next choice that is open, if there is one, and shows where that is; a toggle by itself would not.
    private void go(int step, TraversalDirection direction) {
        var from = getChildren().stream().filter(Node::isFocused).findFirst();
        if (from.isEmpty()) {
            return;
        }
        var at = getChildren().indexOf(from.get()) + step;
        while (at >= 0 && at < getChildren().size() && getChildren().get(at).isDisable()) {
            at += step;
        }
        if (at >= 0 && at < getChildren().size()) {
            from.get().requestFocusTraversal(direction);
            if (!getChildren().get(at).isFocused()) {
                getChildren().get(at).requestFocus();
            }
        }
    }

    /// What there is to choose, and how each is called.
    public void setChoices(List<T> offered, Function<? super T, String> name) {
        choices = List.copyOf(offered);
        var buttons = new ArrayList<ToggleButton>();
        for (var choice : choices) {
            buttons.add(button(choice, name.apply(choice)));
        }
        buttons.getFirst().getStyleClass().add("first");
        buttons.getLast().getStyleClass().add("last");
        getChildren().setAll(buttons);
        mark(value.get());
    }

    public ObjectProperty<@Nullable T> valueProperty() {
        return value;
    }

    /// Closes the choices that are not `open`.
    public void setOpen(Predicate<? super T> open) {
        for (var i = 0; i < getChildren().size(); i++) {
            getChildren().get(i).setDisable(!open.test(choices.get(i)));
        }
    }

    private ToggleButton button(T choice, String name) {
        var button = new ToggleButton(name);
        button.setToggleGroup(group);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> {
            button.setSelected(true);
            value.set(choice);
        });
        return button;
    }

    private void mark(@Nullable T chosen) {
        for (var i = 0; i < getChildren().size(); i++) {
            ((ToggleButton) getChildren().get(i)).setSelected(choices.get(i).equals(chosen));
        }
    }
}
