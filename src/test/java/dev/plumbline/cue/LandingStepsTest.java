package dev.plumbline.cue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.routine.Feet;
import dev.plumbline.routine.Grip;
import dev.plumbline.routine.Phase;
import dev.plumbline.routine.Routine;
import dev.plumbline.routine.Routines;
import dev.plumbline.routine.Swing;
import dev.plumbline.routine.Variants;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LandingStepsTest {
    private static LandingSteps steps(Feet feet) {
        var plain = feet == Feet.FREE ? Routines.STANDARD : Routines.LOWBAR;
        var swing = feet == Feet.FREE ? Swing.FORE_AFT : Swing.OFF;
        var routine = new Routine(
                plain.id(),
                plain.name(),
                plain.phases(),
                plain.breath(),
                new Variants(swing, Grip.RELAXED, feet),
                plain.sets(),
                plain.rest(),
                null);
        return CueSheets.whole(routine, Tables.english()).stream()
                .filter(sheet -> sheet.phase() == Phase.SLOW_LAND)
                .map(LandingSteps::of)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            FREE, Toes Heels Weight Stand
            SUPPORTED, Feet Legs Weight Stand
            BENT, Feet Toes Weight Stand
            """)
    void fourWordsLeadDown(Feet feet, String words) {
        assertThat(steps(feet).steps().stream().map(LandingSteps.Step::word))
                .isEqualTo(Arrays.asList(words.split(" ")));
        assertThat(steps(feet).steps().getLast().label()).isEqualTo("Hands last");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "3.0, 0", "3.1, 1", "5.2, 2", "7.8, 2", "7.9, 3", "10, 3"})
    void aStepBeginsWithItsWords(double second, int step) {
        assertThat(steps(Feet.FREE).current(Seconds.of(second))).isEqualTo(step);
    }

    @Test
    void aStepFillsUpUntilTheNextBegins() {
        var heels = steps(Feet.FREE).steps().get(1);
        assertThat(heels.progress(Seconds.of(1))).isZero();
        assertThat(heels.progress(Seconds.of(4.15))).isEqualTo(0.5);
        assertThat(heels.progress(Seconds.of(9))).isEqualTo(1);
    }
}
