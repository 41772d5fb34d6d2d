package dev.plumbline.ui.learn;

import dev.plumbline.cue.CueSheet;
import dev.plumbline.runner.Excerpt;
import dev.plumbline.ui.figure.Landing;
import dev.plumbline.words.Words;
import java.time.Duration;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// The landing, practised with the feet on the floor: heard and seen step by step, and kept nowhere.
public final class PracticeViewModel {
    private final Excerpt excerpt;
    private final Supplier<CueSheet> landing;
    private final Words words;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper says = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Landing> step = new ReadOnlyObjectWrapper<>(Landing.TOES);

    /// @param landing what is heard, as the settings of that moment want it
    public PracticeViewModel(Excerpt excerpt, Supplier<CueSheet> landing, Words words) {
        this.excerpt = excerpt;
        this.landing = landing;
        this.words = words;
    }

    ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /// What is said of it now, or empty.
    ReadOnlyStringProperty saysProperty() {
        return says.getReadOnlyProperty();
    }

    /// The step of the landing that is seen.
    ReadOnlyObjectProperty<Landing> stepProperty() {
        return step.getReadOnlyProperty();
    }

    public void start() {
        var sheet = landing.get();
        step.set(Landing.TOES);
        running.set(true);
        excerpt.play(sheet, new Follower(sheet));
    }

    /// Ends it, and leaves the loudspeaker to others.
    public void stop() {
        excerpt.end();
        running.set(false);
        says.set("");
        step.set(Landing.TOES);
    }

    private final class Follower implements Excerpt.Listener {
        private final CueSheet sheet;

        Follower(CueSheet sheet) {
            this.sheet = sheet;
        }

        @Override
        public void begins(Duration left) {
            says.set(words.get("check.begins", left.toSeconds()));
        }

        @Override
        public void at(Duration elapsed) {
            step.set(Landing.at((double) elapsed.toMillis() / sheet.length().toMillis()));
            sheet.cues().stream()
                    .filter(cue -> cue.at().compareTo(elapsed) <= 0)
                    .flatMap(cue -> cue.twin().stream())
                    .reduce((_, later) -> later)
                    .ifPresent(twin -> says.set(twin.text()));
        }

        @Override
        public void over() {
            running.set(false);
            says.set(words.get("learn.practice.over"));
        }

        @Override
        public void silent(String reason) {
            says.set(words.get("check.silent", reason));
        }
    }
}
