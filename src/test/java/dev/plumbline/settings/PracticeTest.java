package dev.plumbline.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.plumbline.routine.Bar;
import dev.plumbline.routine.Fitting;
import dev.plumbline.routine.Mount;
import dev.plumbline.routine.Phase;
import dev.plumbline.routine.Reach;
import dev.plumbline.routine.Routines;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class PracticeTest {
    @Test
    void whoNeverChoseAsksForNoTimeToGetReady() {
        assertThat(Practice.DEFAULT.getReadyFor(Routines.STANDARD)).isEmpty();
    }

    @Test
    void theTimeToGetReadyIsThePersonsUnlessTheRoutineHasItsOwn() {
        var slow = Practice.DEFAULT.withGetReady(20);
        assertThat(slow.getReadyFor(Routines.STANDARD)).contains(Duration.ofSeconds(20));
        assertThat(slow.getReadyFor(Routines.FLOOR)).isEmpty();
    }

    @Test
    void gettingReadyTakesFiveToSixtySeconds() {
        assertThatIllegalArgumentException().isThrownBy(() -> Practice.DEFAULT.withGetReady(4));
        assertThatIllegalArgumentException().isThrownBy(() -> Practice.DEFAULT.withGetReady(61));
    }

    @Test
    void whatAPersonNeverDoesIsSparedOnEveryBar() {
        var spares = Practice.DEFAULT.withNeverChin(true).withNeverSwing(true);

        for (var reach : List.of(Reach.TOES, Reach.BOX, Reach.KNEES)) {
            assertThat(spares.fitted(Routines.STANDARD, new Bar("Bar", Mount.FIXED, reach)))
                    .isInstanceOfSatisfying(Fitting.Fits.class, fits -> {
                        assertThat(fits.routine().has(Phase.CHIN_TUCK)).isFalse();
                        assertThat(fits.routine().has(Phase.SWING)).isFalse();
                        assertThat(fits.changes()).doesNotContain(Fitting.Change.SWING_DROPPED);
                    });
        }
    }

    @Test
    void sparedSecondsGoToRelaxing() {
        var spared = Practice.DEFAULT.withNeverChin(true).spared(Routines.STANDARD);

        assertThat(spared.length(Phase.RELAX))
                .isEqualTo(Routines.STANDARD.length(Phase.RELAX).plus(Routines.STANDARD.length(Phase.CHIN_TUCK)));
    }

    @Test
    void whereTheToesReachNothingNothingCanBeDone() {
        assertThat(Practice.DEFAULT
                        .withNeverChin(true)
                        .fitted(Routines.STANDARD, new Bar("High", Mount.FIXED, Reach.NOTHING)))
                .isInstanceOf(Fitting.Refused.class);
    }
}
