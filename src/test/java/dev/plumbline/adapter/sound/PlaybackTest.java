package dev.plumbline.adapter.sound;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.runner.Cues.Due;
import dev.plumbline.runner.Cues.Listener;
import dev.plumbline.runner.Cues.Plan;
import dev.plumbline.runner.Cues.Sound;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaybackTest {

    private static final Instant START = Instant.parse("2026-03-01T07:00:00Z");
    private static final Duration BLOCK = Duration.ofMillis(5);

    private final List<String> heard = new ArrayList<>();
    private final Listened listened = new Listened();
    private Instant now = START;
    private final Playback playback = playback(1);

    @Test
    void soundsBeginAtTheirInstantsAndInTheirOrder() {
        playback.play(new Plan(1, List.of(voice("chin", 501), edge("chin_bell", 0), tone("tick", 703))));

        letPass(1000);

        assertThat(heard).containsExactly("0 tone.chin_bell", "501 voice.chin", "703 tone.tick");
    }

    @Test
    void countsAreASecondApartToTheFrame() {
        playback.play(new Plan(1, List.of(tone("tick", 1003), tone("tick", 2003), tone("tick_last", 3003))));

        letPass(4000);

        assertThat(listened.onsets()).containsExactly(1003 * 48, 2003 * 48, 3003 * 48);
    }

    @Test
    void theNextSegmentsBellNeedsNobodyToAskForItAgain() {
        playback.play(new Plan(1, List.of(edge("chin_bell", 0))));
        playback.play(new Plan(2, List.of(edge("swing_bell", 8000))));

        letPass(9000);

        assertThat(heard).containsExactly("0 tone.chin_bell", "8000 tone.swing_bell");
    }

    @Test
    void aCancelledPlanNeverStartsAndTheOthersStay() {
        playback.play(new Plan(1, List.of(edge("chin_bell", 100), voice("chin", 600))));
        playback.play(new Plan(2, List.of(edge("swing_bell", 800))));

        playback.cancel(1);
        letPass(1000);

        assertThat(heard).containsExactly("missed tone.chin_bell", "missed voice.chin", "800 tone.swing_bell");
    }

    @ParameterizedTest
    @CsvSource({"voice.hang, true", "tone.breath_in, true", "tone.start_bell, false"})
    void cancellingSilencesALineAndABreathFastAndLetsABellRingOut(String id, boolean silenced) {
        playback.play(new Plan(1, List.of(id.contains("breath") ? breath("breath_in", 0, 3) : due(id, 0, false))));
        letPass(300);

        playback.cancel(1);
        letPass(200);

        assertThat(listened.loudest(250, 300)).isGreaterThan(0.05f);
        assertThat(listened.loudest(335, 500) < 0.001f).isEqualTo(silenced);
    }

    @Test
    void aSecondPlanUnderTheSameKeyTakesThePlaceOfTheFirst() {
        playback.play(new Plan(1, List.of(tone("tick", 500))));
        playback.play(new Plan(1, List.of(tone("mark", 700))));

        letPass(1000);

        assertThat(heard).containsExactly("missed tone.tick", "700 tone.mark");
    }

    @ParameterizedTest
    @CsvSource({"150, 150 voice.chin", "151, missed voice.chin"})
    void aSoundIsPlayedUpToAHundredAndFiftyMillisecondsLate(long late, String outcome) {
        playback.play(new Plan(1, List.of(voice("chin", 0))));
        now = START.plusMillis(late);

        letPass(5);

        assertThat(heard).containsExactly(outcome);
    }

    @ParameterizedTest
    @CsvSource({"1000, 1000 tone.land_chime", "1001, missed tone.land_chime"})
    void anEdgeToneIsPlayedUpToASecondLate(long late, String outcome) {
        playback.play(new Plan(1, List.of(edge("land_chime", 0))));
        now = START.plusMillis(late);

        letPass(5);

        assertThat(heard).containsExactly(outcome);
    }

    @Test
    void ofABurstOnlyTheNewestEdgeToneSounds() {
        playback.play(new Plan(1, List.of(edge("chin_bell", 0), voice("chin", 100), tone("tick", 300))));
        playback.play(new Plan(2, List.of(edge("swing_bell", 400))));
        now = START.plusMillis(900);

        letPass(5);

        assertThat(heard)
                .containsExactly(
                        "missed tone.chin_bell", "missed voice.chin", "missed tone.tick", "900 tone.swing_bell");
    }

    @Test
    void aFastClockLeavesASoundAsMuchRealTimeToBeLate() {
        var fast = playback(10);
        fast.play(new Plan(1, List.of(voice("chin", 0))));
        now = START.plusMillis(1500);

        fast.begin(new Mixer(), new FrameClock(10), now, now.plus(BLOCK));

        assertThat(heard).containsExactly("1500 voice.chin");
    }

    @Test
    void whileALoudspeakerMayComeOnlyWhatIsTooLateIsMissed() {
        playback.play(new Plan(1, List.of(edge("chin_bell", 0), voice("chin", 500), tone("tick", 700))));

        playback.pass(START.plusMillis(660), true);
        assertThat(heard).containsExactly("missed voice.chin");
        playback.pass(START.plusMillis(1001), true);

        assertThat(heard).containsExactly("missed voice.chin", "missed tone.chin_bell", "missed tone.tick");
    }

    @Test
    void withoutALoudspeakerEachSoundIsMissedWhenItIsDue() {
        playback.play(new Plan(1, List.of(edge("chin_bell", 0), voice("chin", 500))));

        playback.pass(START.plusMillis(499), false);
        assertThat(heard).containsExactly("missed tone.chin_bell");
        playback.pass(START.plusMillis(500), false);

        assertThat(heard).containsExactly("missed tone.chin_bell", "missed voice.chin");
    }

    @Test
    void aSoundThatDoesNotExistIsMissed() {
        playback.play(new Plan(1, List.of(voice("unknown", 0))));

        letPass(5);

        assertThat(heard).containsExactly("missed voice.unknown");
    }

    @Test
    void theEndDropsWhatIsStillToComeAndSilencesALine() {
        playback.play(new Plan(1, List.of(voice("chin", 0), voice("fin", 9000))));
        letPass(100);

        playback.end();
        letPass(100);

        assertThat(heard).containsExactly("0 voice.chin", "missed voice.fin");
        assertThat(listened.loudest(140, 200)).isLessThan(0.001f);
    }

    private Playback playback(int speed) {
        return new Playback(speed, PlaybackTest::sound, new Heard());
    }

    /// A tenth of full scale for as long as the sound lasts.
    private static Optional<Pcm> sound(Sound sound) {
        if (sound.id().endsWith(".unknown")) {
            return Optional.empty();
        }
        var length = sound.length();
        return Optional.of(Pcms.level(0.1, length == null && sound.id().contains("tick") ? 50 : 1000));
    }

    private void letPass(long milliseconds) {
        var clock = new FrameClock(1);
        clock.observe(START, 0);
        for (var end = now.plusMillis(milliseconds); now.isBefore(end); now = now.plus(BLOCK)) {
            playback.begin(listened.mixer, clock, now, now.plus(BLOCK));
            listened.listen(BLOCK);
        }
    }

    private static Due edge(String tone, long at) {
        return due("tone." + tone, at, true);
    }

    private static Due tone(String tone, long at) {
        return due("tone." + tone, at, false);
    }

    private static Due voice(String line, long at) {
        return due("voice." + line, at, false);
    }

    private static Due due(String id, long at, boolean edge) {
        return new Due(new Sound(id, null, 0), START.plusMillis(at), edge);
    }

    private static Due breath(String tone, long at, long seconds) {
        return new Due(new Sound("tone." + tone, Duration.ofSeconds(seconds), 0), START.plusMillis(at), false);
    }

    private final class Heard implements Listener {
        @Override
        public void played(long key, Due due, Instant at) {
            heard.add(Duration.between(START, at).toMillis() + " " + due.sound().id());
        }

        @Override
        public void missed(long key, Due due) {
            heard.add("missed " + due.sound().id());
        }

        @Override
        public void available(boolean sound, String reason) {
            heard.add(sound ? "available" : reason);
        }
    }
}
