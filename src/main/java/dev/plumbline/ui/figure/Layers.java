package dev.plumbline.ui.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Group;

/// Shapes drawn over each other, each path made once and bound to the part of `S` that it shows.
final class Layers<S> extends Group {
    private record Layer<S>(OutlinePath path, Function<S, List<Outline>> parts) {}

    private final List<Layer<S>> layers = new ArrayList<>();

    Layers<S> fill(String styleClass, Function<S, Outline> part) {
        return fillTogether(styleClass, part.andThen(List::of));
    }

    /// Several parts in one colour and one shape.
    Layers<S> fillTogether(String styleClass, Function<S, List<Outline>> parts) {
        return add(OutlinePath.filled(styleClass), parts);
    }

    /// Everything in one colour and one shape, for a drawing that is faint.
    Layers<S> faint(String styleClass, Function<S, List<Outline>> parts) {
        return add(OutlinePath.filled(styleClass).within(Flat.COARSE), parts);
    }

    Layers<S> seam(double width, Function<S, Outline> part) {
        return add(OutlinePath.seam(width), part.andThen(List::of));
    }

    private Layers<S> add(OutlinePath path, Function<S, List<Outline>> parts) {
        layers.add(new Layer<>(path, parts));
        getChildren().add(path);
        return this;
    }

    void show(S shapes) {
        for (Layer<S> layer : layers) {
            layer.path().show(layer.parts().apply(shapes));
        }
    }
}
