package dev.plumbline.ui.settings;

import dev.plumbline.cue.Tempo;
import dev.plumbline.settings.Lengths;
import dev.plumbline.settings.Practice;
import dev.plumbline.settings.Settings;
import dev.plumbline.words.Words;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// The person on the bar: their height and the swing that comes of it, what they never do, how long they get ready.
public final class BodyViewModel {
    private static final double USUAL_STATURE = 1.75;
    private static final double MILLIS = 1000;

    private final Property<Settings> settings;
    private final Words words;
    private final ReadOnlyStringWrapper height = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper complaint = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper swing = new ReadOnlyStringWrapper("");
    private final ObjectProperty<Lengths> lengths;
    private final ObjectProperty<Integer> trim;
    private final ObjectProperty<Boolean> neverChin;
    private final ObjectProperty<Boolean> neverSwing;
    private final ObjectProperty<Optional<Integer>> getReady;

    public BodyViewModel(Property<Settings> settings, Words words) {
        this.settings = settings;
        this.words = words;
        lengths = Choice.of(
                settings,
                all -> all.look().lengths(),
                (all, chosen) -> all.withLook(all.look().withLengths(chosen)));
        trim = choice(Practice::tempoTrim, Practice::withTempoTrim);
        neverChin = choice(Practice::neverChin, Practice::withNeverChin);
        neverSwing = choice(Practice::neverSwing, Practice::withNeverSwing);
        getReady = choice(
                practice -> Optional.ofNullable(practice.getReady()),
                (practice, seconds) -> practice.withGetReady(seconds.orElse(null)));
        settings.subscribe(this::render);
    }

    private <T> ObjectProperty<T> choice(Function<Practice, T> read, BiFunction<Practice, T, Practice> write) {
        return Choice.of(
                settings,
                all -> read.apply(all.practice()),
                (all, chosen) -> all.withPractice(write.apply(all.practice(), chosen)));
    }

    private void render(Settings all) {
        var practice = all.practice();
        var stature = practice.stature();
        height.set(stature == null ? "" : Height.text(stature, all.look().lengths(), words));
        complaint.set("");
        var tempo = new Tempo(stature == null ? USUAL_STATURE : stature, practice.tempoTrim());
        swing.set(words.get("settings.height.swing", tempo.period().toMillis() / MILLIS));
    }

    /// The height as it is written, empty where it was not given.
    ReadOnlyStringProperty heightProperty() {
        return height.getReadOnlyProperty();
    }

    /// Why what was written is no height, or empty.
    ReadOnlyStringProperty complaintProperty() {
        return complaint.getReadOnlyProperty();
    }

    /// How long a swing there and back takes.
    ReadOnlyStringProperty swingProperty() {
        return swing.getReadOnlyProperty();
    }

    ObjectProperty<Lengths> lengthsProperty() {
        return lengths;
    }

    ObjectProperty<Integer> trimProperty() {
        return trim;
    }

    ObjectProperty<Boolean> neverChinProperty() {
        return neverChin;
    }

    ObjectProperty<Boolean> neverSwingProperty() {
        return neverSwing;
    }

    /// Seconds, or nothing for as long as it usually is.
    ObjectProperty<Optional<Integer>> getReadyProperty() {
        return getReady;
    }

    /// The person wrote `text` as their height; nothing takes it back.
    void enterHeight(String text) {
        complaint.set("");
        if (text.isBlank()) {
            store(null);
        } else if (!text.strip().equals(height.get())) {
            Height.metres(text)
                    .ifPresentOrElse(
                            this::store, () -> complaint.set(words.get("settings.height.wrong", text.strip())));
        }
    }

    private void store(@Nullable Double metres) {
        var all = settings.getValue();
        settings.setValue(all.withPractice(all.practice().withStature(metres)));
    }
}
