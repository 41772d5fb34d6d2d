package dev.plumbline.trend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.routine.Phase;
import dev.plumbline.session.EndedBy;
import dev.plumbline.session.HeldPhase;
import dev.plumbline.session.HungSet;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndingTest {
    @ParameterizedTest
    @CsvSource({
        "RELAX TIME SWING TIME SLOW_LAND TIME, AS_PLANNED",
        "RELAX TIME SWING LANDED SLOW_LAND TIME, SHORTENED",
        "RELAX SKIPPED SWING TIME SLOW_LAND TIME, SHORTENED",
        "RELAX LET_GO SWING NOT_REACHED SLOW_LAND NOT_REACHED, LET_GO",
        "RELAX TIME SWING TIME SLOW_LAND LET_GO, LET_GO_LANDING",
        "RELAX INTERRUPTED SWING NOT_REACHED SLOW_LAND NOT_REACHED, INTERRUPTED",
        "OPEN_HANG LANDED SLOW_LAND TIME, AS_PLANNED",
        "OPEN_HANG LET_GO SLOW_LAND NOT_REACHED, LET_GO"
    })
    void aSetEndsByTheFirstThingThatDidNotGoAsPlanned(String phases, Ending ending) {
        assertThat(Ending.of(set(phases.split(" ")))).isEqualTo(ending);
    }

    @Test
    void aSetThatWasNotDoneIsNothingElse() {
        assertThat(Ending.of(set("RELAX", "LET_GO").withDone(false))).isEqualTo(Ending.NOT_DONE);
    }

    private static HungSet set(String... words) {
        return new HungSet(Stream.iterate(0, index -> index < words.length, index -> index + 2)
                .map(index -> phase(Phase.valueOf(words[index]), EndedBy.valueOf(words[index + 1])))
                .toList());
    }

    private static HeldPhase phase(Phase phase, EndedBy end) {
        var held = end == EndedBy.NOT_REACHED ? Duration.ZERO : Duration.ofSeconds(5);
        return new HeldPhase(phase, Duration.ofSeconds(9), held, end);
    }

    @Test
    void nothingRecordedOfASetIsAsPlanned() {
        assertThat(Ending.of(new HungSet(List.of()))).isEqualTo(Ending.AS_PLANNED);
    }
}
