package dev.plumbline.ui.component;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.scene.control.ToggleButton;
import javafx.util.Duration;

/// The navigation: its items hang on the plumb line and the bob marks where one is.
public final class PlumbNav extends HangingNames {
    private static final Duration MOVE = Duration.millis(260);
    private static final Interpolator EASE = Interpolator.ofSpline(0.3, 0, 0.1, 1);

    private List<ToggleButton> items = List.of();
    private IntConsumer onChosen = _ -> {};

    /// The names of the places, from the top down.
    public void setItems(List<String> names) {
        items = names.stream().map(this::item).toList();
        hang(items);
    }

    /// Called with the index of the item that was chosen.
    public void setOnChosen(IntConsumer chosen) {
        onChosen = chosen;
    }

    /// Moves the bob to the item at `index`; at once as long as the window is not shown.
    public void select(int index) {
        for (var i = 0; i < items.size(); i++) {
            items.get(i).setSelected(i == index);
        }
        if (getScene() == null) {
            whereProperty().set(index);
        } else {
            new Timeline(new KeyFrame(MOVE, new KeyValue(whereProperty(), index, EASE))).play();
        }
    }

    private ToggleButton item(String name) {
        var item = new ToggleButton(name);
        item.getStyleClass().add("nav-item");
        item.setOnAction(_ -> {
            item.setSelected(true);
            onChosen.accept(items.indexOf(item));
        });
        return item;
    }
}
