package dev.plumbline.ui.stage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.routine.Routines;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceTest {
    @ParameterizedTest(name = "{1} a second at {2} Hz")
    @CsvSource(textBlock = """
            STEADY, 30,  60
            STEADY, 30,  30
            STEADY, 36, 144
            STEADY, 25,  25
            CALM,   20,  60
            CALM,   20, 144
            SLOW,   15,  60
            SLOW,   16, 144
            """)
    void aDisplaysPulsesAreCountedOut(Pace pace, int drawn, int hertz) {
        var apart = Duration.ofSeconds(1).dividedBy(hertz);
        var since = Duration.ZERO;
        var count = 0;
        for (var pulse = 0; pulse < hertz; pulse++) {
            since = since.plus(apart);
            if (pace.due(since)) {
                since = Duration.ZERO;
                count++;
            }
        }
        assertThat(count).isEqualTo(drawn);
    }

    @Test
    void whoMovesIsDrawnOftenerThanWhoBreathesAndThatOneThanWhoRests() {
        assertThat(Pace.of(Stages.at(Routines.STANDARD, 15), false)).isEqualTo(Pace.CALM);
        assertThat(Pace.of(Stages.at(Routines.STANDARD, 38), false)).isEqualTo(Pace.STEADY);
        assertThat(Pace.of(Stages.at(Routines.STANDARD, 49), false)).isEqualTo(Pace.STEADY);
        assertThat(Pace.of(Stages.at(Routines.STANDARD, 70), false)).isEqualTo(Pace.SLOW);
    }

    @Test
    void whatFadesIsDrawnSteadily() {
        assertThat(Pace.of(Stages.at(Routines.STANDARD, 70), true)).isEqualTo(Pace.STEADY);
    }
}
