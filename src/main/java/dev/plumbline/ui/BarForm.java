package dev.plumbline.ui;

import dev.plumbline.routine.Bar;
import dev.plumbline.routine.Mount;
import dev.plumbline.routine.Reach;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// The questions about a bar. Neither of the two that matter is answered beforehand.
public final class BarForm {
    private final StringProperty name = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Mount> mount = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Reach> reach = new SimpleObjectProperty<>();
    private final BooleanBinding complete = Bindings.createBooleanBinding(() -> bar().isPresent(), name, mount, reach);

    public StringProperty nameProperty() {
        return name;
    }

    public ObjectProperty<@Nullable Mount> mountProperty() {
        return mount;
    }

    public ObjectProperty<@Nullable Reach> reachProperty() {
        return reach;
    }

    /// True once there is a name and both rows have an answer.
    public BooleanBinding completeProperty() {
        return complete;
    }

    /// The bar that the answers describe.
    public Optional<Bar> bar() {
        var held = mount.get();
        var below = reach.get();
        return held == null || below == null || name.get().isBlank()
                ? Optional.empty()
                : Optional.of(new Bar(name.get().strip(), held, below));
    }

    /// Empties the answers.
    public void clear(String newName) {
        name.set(newName);
        mount.set(null);
        reach.set(null);
    }
}
