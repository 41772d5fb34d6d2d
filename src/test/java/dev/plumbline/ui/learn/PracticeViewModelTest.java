package dev.plumbline.ui.learn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.adapter.file.LineTable;
import dev.plumbline.cue.Profile;
import dev.plumbline.runner.Excerpt;
import dev.plumbline.runner.Excerpts;
import dev.plumbline.support.FakeCues;
import dev.plumbline.support.FakeTime;
import dev.plumbline.ui.figure.Landing;
import dev.plumbline.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PracticeViewModelTest {
    private final FakeTime time = new FakeTime(Instant.parse("2026-11-20T07:30:00Z"));
    private final FakeCues cues = new FakeCues();
    private final PracticeViewModel practice = new PracticeViewModel(
            new Excerpt(cues, time, time, Runnable::run, _ -> 0),
            () -> Excerpts.landing(Profile.usual(), LineTable.of("en")),
            Words.in(Locale.ENGLISH));

    @Test
    void afterTenSecondsAWholeLandingIsHeardInItsOrder() {
        practice.start();
        time.run(Duration.ofMillis(18_900));
        cues.playTo(time.instant());
        time.run(Duration.ofSeconds(5));

        assertThat(cues.heard())
                .startsWith("tone.land_chime", "voice.l_toes")
                .contains("voice.l_heels", "voice.l_hands");
        assertThat(practice.runningProperty().get()).isFalse();
        assertThat(practice.saysProperty().get()).startsWith("That was all of it.");
        assertThat(cues.isOpen()).isFalse();
    }

    @Test
    void theFigureGoesThroughTheFourStepsWithTheWords() {
        List<Landing> steps = new ArrayList<>();
        practice.stepProperty().subscribe(step -> {
            if (steps.isEmpty() || steps.getLast() != step) {
                steps.add(step);
            }
        });

        practice.start();
        time.run(Duration.ofSeconds(25));

        assertThat(steps).startsWith(Landing.TOES, Landing.HEELS, Landing.WEIGHT);
    }

    @Test
    void stoppedItIsSilentAndBackAtTheToes() {
        practice.start();
        time.run(Duration.ofSeconds(14));
        assertThat(practice.saysProperty().get()).isNotBlank();

        practice.stop();
        time.run(Duration.ofSeconds(20));

        assertThat(practice.stepProperty().get()).isEqualTo(Landing.TOES);
        assertThat(practice.saysProperty().get()).isEmpty();
        assertThat(cues.planned()).isEmpty();
    }
}
