package dev.plumbline.ui.stage;

import dev.plumbline.runner.Key;
import dev.plumbline.runner.Moment;
import dev.plumbline.words.Words;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// The running session as the stage shows it: its words change with every moment told, its picture with every pulse.
public final class StageViewModel {
    private final Words words;
    private final @Nullable String learnedKey;
    private final Supplier<Optional<Moment>> now;
    private final Consumer<Key> pressed;
    private final ReadOnlyObjectWrapper<@Nullable StageFace> face = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper soundMissing = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper announcement = new ReadOnlyStringWrapper("");

    /// @param learnedKey the name of the key that lands beside Enter, or null
    /// @param now the moment of this instant, while a session runs
    /// @param pressed where keys go
    public StageViewModel(
            Words words, @Nullable String learnedKey, Supplier<Optional<Moment>> now, Consumer<Key> pressed) {
        this.words = words;
        this.learnedKey = learnedKey;
        this.now = now;
        this.pressed = pressed;
    }

    /// What is written; null before the first moment.
    public ReadOnlyObjectProperty<@Nullable StageFace> faceProperty() {
        return face.getReadOnlyProperty();
    }

    /// Why nothing is heard, empty while something is.
    public ReadOnlyStringProperty soundMissingProperty() {
        return soundMissing.getReadOnlyProperty();
    }

    /// What is told to somebody who does not see the stage.
    public ReadOnlyStringProperty announcementProperty() {
        return announcement.getReadOnlyProperty();
    }

    /// Shows this moment.
    public void render(Moment moment) {
        var says = StageFace.of(moment, words);
        face.set(says);
        announcement.set(Announcement.of(moment, says, words));
    }

    /// Shows whether there is sound.
    public void renderSound(boolean available, String reason) {
        soundMissing.set(available ? "" : words.get("stage.nosound", reason));
    }

    /// The instant to paint.
    public Optional<Moment> now() {
        return now.get();
    }

    /// True for the key that a clicker or pedal was found to send.
    public boolean learned(String keyName) {
        return keyName.equals(learnedKey);
    }

    public void press(Key key) {
        pressed.accept(key);
    }
}
