package dev.plumbline.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SleepWatchTest {
    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

    @ParameterizedTest(name = "{3}")
    @CsvSource(textBlock = """
            1.0,    1.0,    false, a tick each second
            9.9,    9.9,    false, a slow machine
            10.1,   10.1,   true,  silence for longer than any stall
            0.1,    3600.0, true,  a sleep that the steady clock did not count
            3600.0, 3600.0, true,  a sleep that it did count
            1.0,    3.1,    true,  both clocks parted and no tick for two seconds
            1.0,    2.9,    false, clocks not far enough apart
            1.0,    -3600.0,false, the wall clock was set back
            2.0,    1.5,    false, the wall clock was set back a little
            """)
    void tellsSleepFromSlowness(double steady, double wall, boolean slept, String why) {
        var watch = new SleepWatch(NOON, NOON);

        assertThat(watch.sleptUntil(after(steady), after(wall))).as(why).isEqualTo(slept);
    }

    private static Instant after(double seconds) {
        return NOON.plusMillis(Math.round(seconds * 1000));
    }
}
