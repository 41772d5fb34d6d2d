package dev.plumbline.adapter.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SessionClockTest {

    private static final Instant START = Instant.parse("2026-03-29T00:59:50Z");

    private Instant wall = START;
    private long nanos = Long.MAX_VALUE - 5; // System.nanoTime may start anywhere and wrap

    private SessionClock clock(int speed) {
        return new SessionClock(() -> wall, () -> nanos, speed);
    }

    private void pass(Duration real) {
        wall = wall.plus(real);
        nanos += real.toNanos();
    }

    @Test
    void itStartsAtTheWallClock() {
        assertThat(clock(1).instant()).isEqualTo(START);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1,   PT45S,   PT45S
            10,  PT4.5S,  PT45S
            100, PT0.45S, PT45S
            """)
    void itRunsSpeedTimesAsFast(int speed, Duration real, Duration shown) {
        var clock = clock(speed);
        pass(real);
        assertThat(clock.instant()).isEqualTo(START.plus(shown));
        assertThat(clock.wall()).isEqualTo(START.plus(real));
        assertThat(clock.drift()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT1H", "PT-1H"})
    void aClockThatIsSetMovesTheDriftAndNothingElse(Duration change) {
        var clock = clock(1);
        pass(Duration.ofSeconds(7));
        wall = wall.plus(change);
        pass(Duration.ofSeconds(3));
        assertThat(clock.instant()).isEqualTo(START.plusSeconds(10));
        assertThat(clock.drift()).isEqualTo(change);
    }

    @Test
    void aNewAnchorTakesTheWallClockAsItIs() {
        var clock = clock(10);
        pass(Duration.ofSeconds(60));
        wall = wall.plus(Duration.ofHours(8));
        clock.anchor();
        assertThat(clock.instant()).isEqualTo(wall);
        assertThat(clock.drift()).isZero();
        pass(Duration.ofSeconds(1));
        assertThat(clock.instant()).isEqualTo(wall.plusSeconds(9));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1,   PT10S,          PT10S
            10,  PT10S,          PT1S
            100, PT0.000000101S, PT0.000000002S
            100, PT0.000000001S, PT0.000000001S
            1,   PT0S,           PT0S
            1,   PT-5S,          PT0S
            1,   PT8766000H,     PT8766000H
            """)
    void theRealTimeLeftIsNeverShort(int speed, Duration ahead, Duration left) {
        assertThat(clock(speed).realTimeUntil(START.plus(ahead))).isEqualTo(left);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 101})
    void aSpeedOutOfRangeIsRefusedByName(int speed) {
        assertThatThrownBy(() -> clock(speed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("was " + speed);
    }

    @Test
    void thisComputersClockGoesForward() {
        var clock = SessionClock.ofThisComputer(1);
        assertThat(clock.instant()).isBeforeOrEqualTo(clock.instant());
    }
}
