package dev.plumbline.ui.safety;

import dev.plumbline.cue.CueSheet;
import dev.plumbline.runner.Excerpt;
import dev.plumbline.settings.Settings;
import dev.plumbline.settings.Sounds;
import dev.plumbline.words.Words;
import java.time.Duration;
import java.util.function.Supplier;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// The sound check from the bar: ten seconds to walk there, the landing bell and its first words, then a question.
public final class SoundCheckViewModel {
    private static final double LOUDER = 0.2;

    private final Excerpt excerpt;
    private final Supplier<CueSheet> sheet;
    private final Property<Settings> settings;
    private final Words words;
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.QUIET);
    private final ReadOnlyStringWrapper says = new ReadOnlyStringWrapper("");

    /// How far it is.
    enum Stage {
        QUIET,
        RUNNING,
        ASKING
    }

    /// @param sheet what is played, as the settings of that moment want it
    public SoundCheckViewModel(Excerpt excerpt, Supplier<CueSheet> sheet, Property<Settings> settings, Words words) {
        this.excerpt = excerpt;
        this.sheet = sheet;
        this.settings = settings;
        this.words = words;
    }

    ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /// What there is to say about it, in one line, or empty.
    ReadOnlyStringProperty saysProperty() {
        return says.getReadOnlyProperty();
    }

    /// Plays it. Who asks for it wants to hear: where voice and bells are both off, both come on.
    public void start() {
        var sounds = sounds();
        if (!sounds.voice().on() && !sounds.tones().on()) {
            set(sounds.withVoice(sounds.voice().withOn(true))
                    .withTones(sounds.tones().withOn(true)));
        }
        stage.set(Stage.RUNNING);
        excerpt.play(sheet.get(), new Follower());
    }

    /// Ends it without a question.
    public void stop() {
        excerpt.end();
        stage.set(Stage.QUIET);
        says.set("");
    }

    /// It was heard as it should be.
    public void heard() {
        stage.set(Stage.QUIET);
        says.set(words.get("check.kept"));
    }

    /// It was too soft: louder as far as this program can, and once more.
    public void louder() {
        var sounds = sounds();
        if (sounds.master() >= 1) {
            stage.set(Stage.QUIET);
            says.set(words.get("check.loudest"));
            return;
        }
        set(sounds.withMaster(Math.min(1, sounds.master() + LOUDER)));
        start();
    }

    /// It is not to be heard at all: the screen shows everything.
    public void screenOnly() {
        var sounds = sounds();
        set(sounds.withVoice(sounds.voice().withOn(false))
                .withTones(sounds.tones().withOn(false))
                .withTicks(sounds.ticks().withOn(false))
                .withBreath(sounds.breath().withOn(false)));
        stage.set(Stage.QUIET);
        says.set(words.get("check.screen"));
    }

    private Sounds sounds() {
        return settings.getValue().sounds();
    }

    private void set(Sounds changed) {
        settings.setValue(settings.getValue().withSounds(changed));
    }

    private final class Follower implements Excerpt.Listener {
        @Override
        public void begins(Duration left) {
            says.set(words.get("check.begins", left.toSeconds()));
        }

        @Override
        public void at(Duration elapsed) {
            says.set(words.get("check.listen"));
        }

        @Override
        public void over() {
            stage.set(Stage.ASKING);
            says.set(words.get("check.ask"));
        }

        @Override
        public void silent(String reason) {
            stop();
            says.set(words.get("check.silent", reason));
        }
    }
}
