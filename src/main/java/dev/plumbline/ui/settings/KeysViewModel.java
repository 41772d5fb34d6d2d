package dev.plumbline.ui.settings;

import dev.plumbline.settings.Settings;
import dev.plumbline.words.Words;
import java.util.Set;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// The key of a clicker or pedal: learned by pressing it. A key that means something already is not taken.
public final class KeysViewModel {
    private static final String NO_NAME = "Undefined";
    private static final String CANCELS = "Esc";
    private static final Set<String> LAND_ALREADY = Set.of("Space", "Enter", "Page Down");
    private static final Set<String> MEAN_SOMETHING =
            Set.of("N", "S", "V", "B", "Backspace", "Plus", "Equals", "Add", "Minus", "Subtract", "F11", "Tab");

    private final Property<Settings> settings;
    private final Words words;
    private final ReadOnlyStringWrapper learned = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper listens = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");

    public KeysViewModel(Property<Settings> settings, Words words) {
        this.settings = settings;
        this.words = words;
        settings.subscribe(all -> learned.set(all.learnedKey() == null ? "" : all.learnedKey()));
    }

    /// The key that was learned, or empty.
    ReadOnlyStringProperty learnedProperty() {
        return learned.getReadOnlyProperty();
    }

    /// True while the next key is the one to learn.
    ReadOnlyBooleanProperty listensProperty() {
        return listens.getReadOnlyProperty();
    }

    /// What to do, or what came of it.
    ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    public void listen() {
        listens.set(true);
        said.set(words.get("settings.key.press"));
    }

    /// Listens no more; the key is as it was.
    void leave() {
        listens.set(false);
        said.set("");
    }

    /// The key of this name was pressed while listening.
    void press(String name) {
        if (name.equals(CANCELS)) {
            leave();
        } else if (name.equals(NO_NAME)) {
            said.set(words.get("settings.key.unknown"));
        } else if (LAND_ALREADY.contains(name)) {
            said.set(words.get("settings.key.already", name));
        } else if (MEAN_SOMETHING.contains(name)) {
            said.set(words.get("settings.key.taken", name));
        } else {
            listens.set(false);
            settings.setValue(settings.getValue().withLearnedKey(name));
            said.set(words.get("settings.key.learned", name));
        }
    }

    void forget() {
        settings.setValue(settings.getValue().withLearnedKey(null));
        said.set("");
    }
}
