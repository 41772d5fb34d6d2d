package dev.plumbline.ui.history;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import javafx.util.Duration;

/// The eight seconds in which each deletion can be taken back, and how much of them is left.
final class Countdown {
    private static final Duration LENGTH = Duration.seconds(8);

    private final Consumer<UUID> over;
    private final Map<UUID, DoubleProperty> left = new HashMap<>();

    /// @param over is told of each whose time is over
    Countdown(ObservableSet<UUID> deleting, Consumer<UUID> over) {
        this.over = over;
        deleting.forEach(this::begin);
        deleting.addListener((SetChangeListener<UUID>) change -> {
            if (change.wasAdded()) {
                begin(change.getElementAdded());
            } else {
                left.remove(change.getElementRemoved());
            }
        });
    }

    private void begin(UUID id) {
        var share = new SimpleDoubleProperty(1);
        left.put(id, share);
        new Timeline(new KeyFrame(LENGTH, _ -> over.accept(id), new KeyValue(share, 0))).play();
    }

    /// From 1 down to 0.
    ReadOnlyDoubleProperty left(UUID id) {
        return left.getOrDefault(id, new SimpleDoubleProperty(0));
    }
}
