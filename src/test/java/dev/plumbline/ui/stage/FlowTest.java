package dev.plumbline.ui.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.routine.Routines;
import dev.plumbline.runner.Moment;
import dev.plumbline.ui.figure.Footing;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class FlowTest {
    private static final Movement FLOW = Movement.of(new Surroundings(Footing.TOES, Duration.ofMillis(2220)), false);

    @Test
    void nothingMovesBeforeTheLastThreeSecondsAndThenTheHandsAreOnTheBar() {
        assertThat(FLOW.pose(at(0))).isEqualTo(FLOW.pose(at(6.9)));
        assertThat(FLOW.pose(at(6.9)).gripping()).isFalse();
        assertThat(FLOW.pose(at(7.1)).gripping()).isTrue();
    }

    @Test
    void theHandsLeaveTheBarAtTheEndOfTheLandingAndNotBefore() {
        assertThat(FLOW.pose(at(54.1)).gripping()).isTrue();
        assertThat(FLOW.pose(at(54.3)).gripping()).isFalse();
    }

    @Test
    void theChestBreathesInTheRest() {
        assertThat(FLOW.pose(at(58)).breath()).isGreaterThan(0.5);
        assertThat(FLOW.pose(at(63)).breath()).isCloseTo(0, within(0.05));
    }

    @Test
    void aChangeTakesSevenTenthsOfASecond() {
        assertThat(FLOW.come(Duration.ZERO, Movement.CROSSFADE)).isZero();
        assertThat(FLOW.come(Duration.ofMillis(350), Movement.CROSSFADE)).isBetween(0.5, 0.9);
        assertThat(FLOW.come(Duration.ofMillis(700), Movement.CROSSFADE)).isEqualTo(1);
    }

    private static Moment at(double seconds) {
        return Stages.at(Routines.STANDARD, seconds);
    }
}
