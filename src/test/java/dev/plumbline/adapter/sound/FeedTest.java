package dev.plumbline.adapter.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.runner.Cues.Due;
import dev.plumbline.runner.Cues.Listener;
import dev.plumbline.runner.Cues.Plan;
import dev.plumbline.runner.Cues.Sound;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeedTest {

    private static final Instant START = Instant.parse("2026-03-01T07:00:00Z");
    private static final Duration LOOK = Duration.ofMillis(4);

    private final List<String> heard = new ArrayList<>();
    private final Programme programme = new Programme(1, new Shelf(new SoundFiles("en"), OwnRecordings::none));
    private final FakeDevice device = new FakeDevice(START);
    private Instant now = START;
    private final Feed feed = new Feed(_ -> device, null, programme, new Feed.Time(() -> now, 1), () -> {});

    FeedTest() {
        programme.give(feed);
        programme.open(new Heard());
    }

    @Test
    void theVeryFirstSoundIsWholeAndOnTime() throws NoOutput {
        programme.play(new Plan(1, List.of(tone("ready_knock", 0), tone("tick", 2000))));

        letPass(3000);

        assertThat(heard).containsExactly("0 tone.ready_knock", "2000 tone.tick");
        assertThat(onset(2000) - onset(0)).isCloseTo(2000, within(15.0));
    }

    @Test
    void whatIsOrderedNowIsHeardAsLateAsWhatWasPlannedLongAgo() throws NoOutput {
        programme.play(new Plan(1, List.of(tone("tick", 2000))));
        letPass(4001);

        programme.play(new Plan(2, List.of(tone("tick", 4001))));
        letPass(1000);

        assertThat(onset(3500) - onset(1500)).isCloseTo(2001, within(10.0));
    }

    @Test
    void aComputerThatWasBusyForAMomentPutsTheNextSoundWhereItBelongs() throws NoOutput {
        programme.play(new Plan(1, List.of(tone("tick", 2000), tone("tick", 3000))));
        letPass(1980);

        now = now.plusMillis(40);
        letPass(2000);

        assertThat(heard).containsExactly("2000 tone.tick", "3000 tone.tick");
    }

    @Test
    void aDeviceThatBeginsOnlyWhenItIsFullIsFilledAfterEachGap() throws NoOutput {
        device.wantAll();
        letPass(1000);
        long before = device.played();

        now = now.plusMillis(300);
        letPass(1000);

        assertThat(before).isGreaterThan(46_000);
        assertThat(device.played() - before).isGreaterThan(46_000);
    }

    @Test
    void onlyTheBufferIsWrittenAhead() throws NoOutput {
        letPass(5000);

        assertThat(device.queued()).isBetween(Pcm.RATE * 30 / 1000, Pcm.RATE * 80 / 1000);
    }

    @Test
    void silenceIsNeverAllZeros() throws NoOutput {
        letPass(1000);

        assertThat(device.left()).contains(1 / Pcm.FULL_SCALE);
        for (float sample : device.left()) {
            assertThat(Math.abs(sample)).isLessThanOrEqualTo(1 / Pcm.FULL_SCALE);
        }
    }

    @Test
    void aDeviceThatWasUnpluggedEndsIt() throws NoOutput {
        letPass(100);
        device.lose();

        assertThatThrownBy(() -> letPass(100)).isInstanceOf(NoOutput.class).hasMessage("the sound output is gone");
    }

    @Test
    void aDeviceThatTakesNothingForSecondsEndsIt() throws NoOutput {
        letPass(100);
        device.stop();
        letPass(2000);

        assertThatThrownBy(() -> letPass(3000)).isInstanceOf(NoOutput.class).hasMessage("the sound output has stopped");
    }

    @Test
    void aLineThatLostTheAirTakesNothingMore() throws NoOutput {
        programme.play(new Plan(1, List.of(tone("tick", 100))));
        programme.give(null);

        letPass(200);

        assertThat(heard).isEmpty();
    }

    private void letPass(long milliseconds) throws NoOutput {
        for (var end = now.plusMillis(milliseconds); now.isBefore(end); now = now.plus(LOOK)) {
            device.at(now);
            feed.step(device);
        }
    }

    /// When, in milliseconds of what the device took, something is heard, `from` on.
    private double onset(int from) {
        var left = device.left();
        int frame = from * 48;
        while (Math.abs(left[frame]) < 0.01f) {
            frame++;
        }
        return frame / 48.0;
    }

    private static Due tone(String tone, long at) {
        return new Due(new Sound("tone." + tone, null, 0), START.plusMillis(at), false);
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
