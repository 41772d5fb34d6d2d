package dev.plumbline.ui.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.adapter.file.LineTable;
import dev.plumbline.cue.Profile;
import dev.plumbline.runner.Cues;
import dev.plumbline.runner.Excerpt;
import dev.plumbline.runner.Excerpts;
import dev.plumbline.settings.Settings;
import dev.plumbline.settings.Sounds;
import dev.plumbline.support.FakeCues;
import dev.plumbline.support.FakeTime;
import dev.plumbline.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class SoundCheckViewModelTest {
    private final FakeTime time = new FakeTime(Instant.parse("2026-11-20T07:30:00Z"));
    private final FakeCues cues = new FakeCues();
    private final SimpleObjectProperty<Settings> settings = new SimpleObjectProperty<>(Settings.DEFAULT);
    private final SoundCheckViewModel check = new SoundCheckViewModel(
            new Excerpt(cues, time, time, Runnable::run, _ -> 0),
            () -> Excerpts.soundCheck(
                    Profile.of(settings.get().sounds(), settings.get().practice()), LineTable.of("en")),
            settings,
            Words.in(Locale.ENGLISH));

    @Test
    void afterTenSecondsTheChimeAndTheFirstWordsOfTheLandingAreHeard() {
        check.start();
        assertThat(check.saysProperty().get()).isEqualTo("In 10 s");

        run(Duration.ofMillis(9_900));
        assertThat(check.saysProperty().get()).isEqualTo("In 1 s");
        assertThat(cues.heard()).isEmpty();

        run(Duration.ofMillis(200));
        assertThat(cues.heard()).containsExactly("tone.land_chime");
        run(Duration.ofSeconds(1));
        assertThat(cues.heard()).containsExactly("tone.land_chime", "voice.l_toes");
    }

    @Test
    void thenItAsksAndTheLoudspeakerIsFree() {
        check.start();
        run(Duration.ofSeconds(14));

        assertThat(check.stageProperty().get()).isEqualTo(SoundCheckViewModel.Stage.ASKING);
        assertThat(check.saysProperty().get()).isEqualTo("Heard it?");
        assertThat(cues.isOpen()).isFalse();

        check.heard();
        assertThat(check.stageProperty().get()).isEqualTo(SoundCheckViewModel.Stage.QUIET);
        assertThat(settings.get()).isEqualTo(Settings.DEFAULT);
    }

    @Test
    void louderIsLouderAndPlaysAgainUntilThereIsNoMore() {
        set(settings.get().sounds().withMaster(0.7));
        check.louder();
        assertThat(settings.get().sounds().master()).isEqualTo(0.9, within(1e-9));
        assertThat(check.stageProperty().get()).isEqualTo(SoundCheckViewModel.Stage.RUNNING);

        check.louder();
        assertThat(settings.get().sounds().master()).isEqualTo(1);

        check.louder();
        assertThat(check.saysProperty().get()).startsWith("This is all Plumbline can do");
    }

    @Test
    void screenOnlyTurnsAllSoundOffAndTheNextCheckTurnsVoiceAndBellsOn() {
        check.screenOnly();
        var off = settings.get().sounds();
        assertThat(off.voice().on()
                        || off.tones().on()
                        || off.ticks().on()
                        || off.breath().on())
                .isFalse();

        check.start();
        var on = settings.get().sounds();
        assertThat(on.voice().on() && on.tones().on()).isTrue();
        assertThat(on.ticks().on()).isFalse();
    }

    @Test
    void stoppedEarlyNothingIsHeardAnyMore() {
        check.start();
        run(Duration.ofSeconds(5));

        check.stop();
        run(Duration.ofSeconds(20));

        assertThat(cues.heard()).isEmpty();
        assertThat(cues.isOpen()).isFalse();
        assertThat(time.waiting()).isFalse();
        assertThat(check.saysProperty().get()).isEmpty();
    }

    @Test
    void stoppingWhatDoesNotRunLeavesTheLoudspeakerToWhoeverHasIt() {
        cues.open(new Deaf());

        check.stop();

        assertThat(cues.isOpen()).isTrue();
    }

    @Test
    void withoutALoudspeakerItSaysSo() {
        check.start();

        cues.lose("no sound device");

        assertThat(check.stageProperty().get()).isEqualTo(SoundCheckViewModel.Stage.QUIET);
        assertThat(check.saysProperty().get())
                .isEqualTo("Nothing can be heard: no sound device. The screen shows every change.");
    }

    private void set(Sounds sounds) {
        settings.set(settings.get().withSounds(sounds));
    }

    private void run(Duration forward) {
        time.run(forward);
        cues.playTo(time.instant());
    }

    private static final class Deaf implements Cues.Listener {
        @Override
        public void played(long key, Cues.Due due, Instant at) {}

        @Override
        public void missed(long key, Cues.Due due) {}

        @Override
        public void available(boolean sound, String reason) {}
    }
}
