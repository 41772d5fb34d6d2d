package dev.plumbline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.cue.Lines;
import dev.plumbline.history.Archive;
import dev.plumbline.history.Entry;
import dev.plumbline.routine.Routines;
import dev.plumbline.runner.Recorder;
import dev.plumbline.runner.SessionLog;
import dev.plumbline.runner.SessionRunner;
import dev.plumbline.runner.SoundPlan;
import dev.plumbline.session.Courses;
import dev.plumbline.session.Session;
import dev.plumbline.settings.Settings;
import dev.plumbline.support.FakeCues;
import dev.plumbline.support.FakeTime;
import dev.plumbline.support.MemoryStore;
import dev.plumbline.ui.stage.StageViewModel;
import dev.plumbline.ui.stage.Surroundings;
import dev.plumbline.ui.today.Start;
import dev.plumbline.words.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class SessionGuideTest {
    private static final Duration INTO_RELAX = Duration.ofSeconds(22);

    private final FakeTime time = new FakeTime(Courses.NOON);
    private final MemoryStore store = new MemoryStore();
    private final SessionRunner runner = new SessionRunner(
            new SessionRunner.Clocks(time, time, time),
            time,
            new SoundPlan(new FakeCues(), Runnable::run, _ -> 0),
            new Recorder(store, store, "0a1b2c3d", time, () -> new UUID(1, 2), Runnable::run, Runnable::run),
            _ -> () -> {},
            SessionLog.none());
    private final Seen screens = new Seen();
    private final SessionGuide guide = new SessionGuide(
            runner,
            time::instant,
            new SimpleObjectProperty<>(Settings.DEFAULT),
            Words.in(Locale.ENGLISH),
            lines(),
            screens);

    @Test
    void closingInASessionKeepsWhatWasHungAndAsksNothing() {
        hangFor(INTO_RELAX);

        guide.close();

        assertThat(store.read().entries()).hasSize(1);
        assertThat(store.recover()).isEmpty();
        assertThat(screens.events).containsExactly("stage");
    }

    @Test
    void closingBeforeAnythingWasHungKeepsNothing() {
        hangFor(Duration.ofSeconds(4));

        guide.close();

        assertThat(store.read().entries()).isEmpty();
        assertThat(screens.events).containsExactly("stage");
    }

    private void hangFor(Duration time) {
        guide.start(new Start(Routines.STANDARD, null, null), Archive.EMPTY);
        this.time.runTo(Courses.NOON.plus(time));
    }

    private static Lines lines() {
        try {
            return Lines.parse(Files.readAllLines(Path.of("assets/voice/en/lines.tsv")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static final class Seen implements SessionGuide.Screens {
        private final List<String> events = new ArrayList<>();

        @Override
        public void stage(StageViewModel shown, Surroundings surroundings) {
            events.add("stage");
        }

        @Override
        public void questions(Entry entry, Session.Finished finished, boolean onSigns, Instant oneMoreUntil) {
            events.add("questions");
        }

        @Override
        public void nothingHung() {
            events.add("nothing hung");
        }
    }
}
