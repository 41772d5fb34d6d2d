package dev.plumbline.ui.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Group;

/// Shapes drawn over each other, each path made once and bound to the part of `S` that it shows.
final class Layers<S> extends Group {
    private record Layer<S>(OutlinePath path, Function<S, Outline> part) {}

    private final List<Layer<S>> layers = new ArrayList<>();

    Layers<S> fill(String styleClass, Function<S, Outline> part) {
        return add(OutlinePath.filled(styleClass), part);
    }

    Layers<S> seam(double width, Function<S, Outline> part) {
        return add(OutlinePath.seam(width), part);
    }

    private Layers<S> add(OutlinePath path, Function<S, Outline> part) {
        layers.add(new Layer<>(path, part));
        getChildren().add(path);
        return this;
    }

    void show(S shapes) {
        for (Layer<S> layer : layers) {
            layer.path().show(layer.part().apply(shapes));
        }
    }
}
