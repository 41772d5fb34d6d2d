package dev.plumbline.adapter.sound;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.runner.Cues.Due;
import dev.plumbline.runner.Cues.Listener;
import dev.plumbline.runner.Cues.Plan;
import dev.plumbline.runner.Cues.Sound;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaybackTest {

    private static final Instant START = Instant.parse("2026-03-01T07:00:00Z");

    private Instant now = START;
    private final List<String> heard = new ArrayList<>();
    private final FakeSpeaker speaker = new FakeSpeaker();
    private final Playback playback = playback(1);

    @Test
    void soundsAreStartedAtTheirInstantsAndInTheirOrder() {
        playback.play(new Plan(1, List.of(voice("chin", 500), edge("chin_bell", 0), tone("tick", 700))));

        letPass(1000);

        assertThat(speaker.started).containsExactly("0 tone.chin_bell", "500 voice.chin", "700 tone.tick");
        assertThat(heard)
                .containsExactly("available", "played 1 tone.chin_bell", "played 1 voice.chin", "played 1 tone.tick");
    }

    @Test
    void theNextSegmentsBellNeedsNobodyToAskForItAgain() {
        playback.play(new Plan(1, List.of(edge("chin_bell", 0))));
        playback.play(new Plan(2, List.of(edge("swing_bell", 8000))));

        letPass(9000);

        assertThat(speaker.started).containsExactly("0 tone.chin_bell", "8000 tone.swing_bell");
    }

    @Test
    void itAsksToBeCalledExactlyWhenTheNextSoundIsDue() {
        playback.advance();
        playback.play(new Plan(1, List.of(edge("chin_bell", 730))));

        Duration wait = prepared(playback);

        assertThat(wait).isEqualTo(Duration.ofMillis(730));
    }

    @Test
    void aClockThatRunsFasterIsWaitedForLess() {
        var fast = playback(10);
        fast.play(new Plan(1, List.of(edge("chin_bell", 4000))));

        assertThat(prepared(fast)).isEqualTo(Duration.ofMillis(400));
    }

    @Test
    void aCancelledPlanNeverStartsAndTheOthersStay() {
        playback.play(new Plan(1, List.of(edge("chin_bell", 100), voice("chin", 600))));
        playback.play(new Plan(2, List.of(edge("swing_bell", 800))));

        playback.cancel(1);
        letPass(1000);

        assertThat(speaker.started).containsExactly("800 tone.swing_bell");
        assertThat(heard)
                .containsExactly(
                        "missed 1 tone.chin_bell", "missed 1 voice.chin", "available", "played 2 tone.swing_bell");
    }

    @Test
    void cancellingStopsALineAndABreathInTheAirAndLetsTheBellRingOut() {
        playback.play(new Plan(1, List.of(edge("start_bell", 0), breath("breath_in", 0, 3), voice("hang", 500))));
        letPass(600);

        playback.cancel(1);
        letPass(20);

        assertThat(speaker.stopped).containsExactly("tone.breath_in", "voice.hang");
    }

    @Test
    void aCancelledLineIsCutWhenTheBellThatFollowsHasBeenStruck() {
        playback.play(new Plan(1, List.of(voice("hang", 0))));
        letPass(500);

        playback.cancel(1);
        playback.play(new Plan(2, List.of(edge("land_chime", 500))));
        playback.advance();

        assertThat(speaker.started).endsWith("500 tone.land_chime", "500 cut voice.hang");
    }

    @Test
    void aLineThatHasEndedIsNotStopped() {
        playback.play(new Plan(1, List.of(voice("hang", 0))));
        letPass(2000);

        playback.cancel(1);
        letPass(100);

        assertThat(speaker.stopped).isEmpty();
    }

    @Test
    void aSecondPlanUnderTheSameKeyTakesThePlaceOfTheFirst() {
        playback.play(new Plan(1, List.of(tone("tick", 500))));
        playback.play(new Plan(1, List.of(tone("mark", 700))));

        letPass(1000);

        assertThat(heard).containsExactly("missed 1 tone.tick", "available", "played 1 tone.mark");
    }

    @ParameterizedTest
    @CsvSource({"150, played", "151, missed"})
    void aSoundIsPlayedUpToAHundredAndFiftyMillisecondsLate(long late, String outcome) {
        playback.play(new Plan(1, List.of(voice("chin", 0))));
        now = START.plusMillis(late);

        playback.advance();

        assertThat(heard).containsExactly("available", outcome + " 1 voice.chin");
    }

    @ParameterizedTest
    @CsvSource({"1000, played", "1001, missed"})
    void anEdgeToneIsPlayedUpToASecondLate(long late, String outcome) {
        playback.play(new Plan(1, List.of(edge("land_chime", 0))));
        now = START.plusMillis(late);

        playback.advance();

        assertThat(heard).containsExactly("available", outcome + " 1 tone.land_chime");
    }

    @Test
    void ofABurstOnlyTheNewestEdgeToneSounds() {
        playback.play(new Plan(1, List.of(edge("chin_bell", 0), voice("chin", 100), tone("tick", 300))));
        playback.play(new Plan(2, List.of(edge("swing_bell", 400))));
        now = START.plusMillis(900);

        playback.advance();

        assertThat(heard)
                .containsExactly(
                        "available",
                        "missed 1 tone.chin_bell",
                        "missed 1 voice.chin",
                        "missed 1 tone.tick",
                        "played 2 tone.swing_bell");
    }

    @ParameterizedTest
    @ValueSource(strings = {"before", "during"})
    void aBreathThatALineIsSpokenOverIsEightDecibelsLower(String when) {
        playback.play(new Plan(
                1,
                when.equals("before")
                        ? List.of(voice("hang", 0), breath("breath_in", 500, 3))
                        : List.of(breath("breath_in", 500, 3), voice("out_soft", 3400))));

        letPass(600);

        assertThat(speaker.levels).containsEntry("tone.breath_in", -8.0);
    }

    @Test
    void aBreathBetweenLinesKeepsItsLevel() {
        playback.play(new Plan(1, List.of(voice("hang", 0), breath("breath_in", 1500, 3), voice("out_soft", 4500))));

        letPass(5000);

        assertThat(speaker.levels).containsEntry("tone.breath_in", 0.0);
    }

    @Test
    void aFastClockLeavesASoundAsMuchRealTimeToBeLate() {
        var fast = playback(10);
        fast.play(new Plan(1, List.of(voice("chin", 0))));
        now = START.plusMillis(1500);

        fast.advance();

        assertThat(heard).containsExactly("available", "played 1 voice.chin");
    }

    @Test
    void withoutALoudspeakerEverySoundIsMissedAndThatIsSaidOnce() {
        speaker.obstacle = Optional.of("no sound output was found");
        playback.play(new Plan(1, List.of(edge("chin_bell", 0), voice("chin", 5000))));

        letPass(6000);

        assertThat(heard)
                .containsExactly("no sound output was found", "missed 1 tone.chin_bell", "missed 1 voice.chin");
        assertThat(speaker.started).isEmpty();
    }

    @Test
    void aLostLoudspeakerIsNoticedBeforeTheNextSoundAndUsedAgainWhenItIsBack() {
        playback.play(new Plan(1, List.of(edge("chin_bell", 0), voice("chin", 5000), tone("tick", 10_000))));
        letPass(1000);
        speaker.obstacle = Optional.of("gone");
        letPass(5000);
        speaker.obstacle = Optional.empty();
        letPass(5000);

        assertThat(heard)
                .containsExactly(
                        "available",
                        "played 1 tone.chin_bell",
                        "gone",
                        "missed 1 voice.chin",
                        "available",
                        "played 1 tone.tick");
    }

    @Test
    void aSoundThatIsWantedAtOnceDoesNotWaitForALookWhenThereWasOneShortlyBefore() {
        playback.play(new Plan(1, List.of(voice("chin", 0))));
        letPass(5000);
        int looks = speaker.looks;

        playback.play(new Plan(2, List.of(edge("land_chime", 5000))));
        letPass(0);

        assertThat(speaker.started).contains("5000 tone.land_chime");
        assertThat(speaker.looks).isEqualTo(looks);
    }

    @Test
    void aSoundThatDoesNotExistIsMissed() {
        playback.play(new Plan(1, List.of(voice("unknown", 0))));

        letPass(100);

        assertThat(heard).containsExactly("available", "missed 1 voice.unknown");
    }

    @Test
    void soundsArePreparedAheadButNotWhenOneIsAboutToStart() {
        prepared(playback);
        playback.play(new Plan(1, List.of(tone("tick", 50), tone("mark", 900))));

        playback.advance();
        assertThat(speaker.prepared).doesNotContain("tone.mark");
        letPass(60);

        assertThat(speaker.prepared).contains("tone.mark");
    }

    @Test
    void theBellsThatAKeyCanAskForAreReadyFromTheBeginning() {
        prepared(playback);

        assertThat(speaker.prepared)
                .containsExactly("tone.land_chime", "tone.rest_bell", "tone.ready_knock", "tone.done_bell");
    }

    @Test
    void theEndDropsWhatIsStillToComeAndLetsTheLineGo() {
        playback.play(new Plan(1, List.of(voice("fin", 9000))));

        playback.end();

        assertThat(heard).containsExactly("missed 1 voice.fin");
        assertThat(speaker.released).isTrue();
    }

    private Playback playback(int speed) {
        return new Playback(() -> now, speed, speaker, new Heard());
    }

    /// Moves the clock on as the sound thread would see it: to each instant it asked for, never past one.
    private void letPass(long milliseconds) {
        var end = now.plusMillis(milliseconds);
        while (true) {
            var wait = prepared(playback);
            if (now.plus(wait).isAfter(end)) {
                now = end;
                return;
            }
            now = now.plus(wait);
        }
    }

    private static Duration prepared(Playback playback) {
        var wait = playback.advance();
        while (wait.isZero()) {
            wait = playback.advance();
        }
        return wait;
    }

    private static Due edge(String tone, long at) {
        return new Due(new Sound("tone." + tone, null, 0), START.plusMillis(at), true);
    }

    private static Due tone(String tone, long at) {
        return new Due(new Sound("tone." + tone, null, 0), START.plusMillis(at), false);
    }

    private static Due voice(String line, long at) {
        return new Due(new Sound("voice." + line, null, 0), START.plusMillis(at), false);
    }

    private static Due breath(String tone, long at, long seconds) {
        return new Due(new Sound("tone." + tone, Duration.ofSeconds(seconds), 0), START.plusMillis(at), false);
    }

    private final class FakeSpeaker implements Speaker {
        private final List<String> prepared = new ArrayList<>();
        private final List<String> started = new ArrayList<>();
        private final Map<String, Double> levels = new HashMap<>();
        private final List<String> stopped = new ArrayList<>();
        private Optional<String> obstacle = Optional.empty();
        private boolean released;
        private int looks;

        @Override
        public Optional<String> obstacle() {
            looks++;
            return obstacle;
        }

        @Override
        public void prepare(Sound sound) {
            prepared.add(sound.id());
        }

        @Override
        public Optional<Duration> start(Sound sound, double decibels) {
            if (sound.id().endsWith(".unknown")) {
                return Optional.empty();
            }
            started.add(Duration.between(START, now).toMillis() + " " + sound.id());
            levels.put(sound.id(), decibels);
            var length = sound.length();
            return Optional.of(length == null ? Duration.ofSeconds(1) : length);
        }

        @Override
        public void stop(Sound sound) {
            stopped.add(sound.id());
            started.add(Duration.between(START, now).toMillis() + " cut " + sound.id());
        }

        @Override
        public void release() {
            released = true;
        }
    }

    private final class Heard implements Listener {
        @Override
        public void played(long key, Due due, Instant at) {
            heard.add("played " + key + " " + due.sound().id());
        }

        @Override
        public void missed(long key, Due due) {
            heard.add("missed " + key + " " + due.sound().id());
        }

        @Override
        public void available(boolean sound, String reason) {
            heard.add(sound ? "available" : reason);
        }
    }
}
