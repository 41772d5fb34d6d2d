package dev.plumbline.adapter.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FrameClockTest {

    private static final Instant START = Instant.parse("2026-03-01T07:00:00Z");
    private static final long STEP = 5_000; // microseconds between two looks at the device

    private final FrameClock clock = new FrameClock(1);

    @Test
    void oneLookIsEnoughToBeginWith() {
        clock.observe(START, 4800);

        assertThat(clock.at(4800)).isEqualTo(START);
        assertThat(clock.at(0)).isEqualTo(START.minusMillis(100));
    }

    @Test
    void aDeviceThatTakesFramesInLumpsIsFollowedInTheMiddle() {
        lookOften(10, micros -> micros * 48 / 1000 / 960 * 960);

        assertThat(error(10, 10 * 48_000)).isCloseTo(7.5, within(1.0)); // 0, 5, 10 or 15 ms since the last
    }

    @Test
    void secondsAreEvenWhateverTheLumps() {
        lookOften(5, micros -> micros * 48 / 1000 / 960 * 960);
        var before = clock.at(480_000);
        look(5, 6, micros -> micros * 48 / 1000 / 960 * 960);

        assertThat(Duration.between(before, clock.at(528_000)).toNanos() / 1e6).isCloseTo(1000, within(0.5));
    }

    @Test
    void aDeviceThatCountsSecondsALittleDifferentlyIsFollowed() {
        lookOften(600, micros -> Math.round(micros * 0.048 * 1.0002));

        assertThat(error(600, Math.round(600 * 48_000 * 1.0002))).isCloseTo(0, within(1.0));
    }

    @Test
    void aLongGapIsBelievedAfterATenthOfASecond() {
        lookOften(2, micros -> micros * 48 / 1000);
        look(2, 2.06, micros -> (micros - 100_000) * 48 / 1000);
        assertThat(error(2.06, 98_880)).isCloseTo(0, within(1.0));

        look(2.06, 2.2, micros -> (micros - 100_000) * 48 / 1000);

        assertThat(error(2.2, Math.round(2.1 * 48_000))).isCloseTo(0, within(1.0));
    }

    @Test
    void aGapThatWasToldOfIsBelievedAtOnce() {
        lookOften(2, micros -> micros * 48 / 1000);

        clock.doubt();
        clock.observe(START.plusSeconds(12), 96_000);

        assertThat(clock.at(96_000)).isEqualTo(START.plusSeconds(12));
    }

    @Test
    void aSessionThatRunsFasterHasFewerFrames() {
        var fast = new FrameClock(10);
        fast.observe(START, 0);

        assertThat(fast.at(48_000)).isEqualTo(START.plusSeconds(10));
        assertThat(fast.frames(Duration.ofSeconds(10))).isEqualTo(48_000);
    }

    private interface Device {
        long takenAfter(long micros);
    }

    private void lookOften(double seconds, Device device) {
        look(0, seconds, device);
    }

    private void look(double from, double to, Device device) {
        for (long micros = Math.round(from * 1e6); micros < to * 1e6; micros += STEP) {
            clock.observe(START.plusNanos(micros * 1000), device.takenAfter(micros));
        }
    }

    /// How many milliseconds after `seconds` the clock has the frame.
    private double error(double seconds, long frame) {
        return Duration.between(START.plusNanos(Math.round(seconds * 1e9)), clock.at(frame))
                        .toNanos()
                / 1e6;
    }
}
