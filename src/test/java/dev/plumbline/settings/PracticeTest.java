package dev.plumbline.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.plumbline.routine.Routines;
import java.time.Duration;
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
}
