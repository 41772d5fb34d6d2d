package dev.plumbline.ui.settings;

import dev.plumbline.settings.Settings;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// One of the settings as a property of its own: it follows them, and to change it changes them.
final class Choice {
    private Choice() {}

    /// The part of `settings` that `read` finds and `write` replaces.
    static <T extends @Nullable Object> ObjectProperty<T> of(
            Property<Settings> settings, Function<Settings, T> read, BiFunction<Settings, T, Settings> write) {
        var choice = new SimpleObjectProperty<T>(read.apply(settings.getValue()));
        settings.subscribe(changed -> choice.set(read.apply(changed)));
        choice.subscribe(chosen -> {
            var current = settings.getValue();
            if (!Objects.equals(read.apply(current), chosen)) {
                settings.setValue(write.apply(current, chosen));
            }
        });
        return choice;
    }
}
