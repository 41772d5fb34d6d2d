package dev.plumbline.cue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinesTest {
    @Test
    void aRowBecomesALine() {
        var lines = Lines.parse(List.of("# id\tspoken\tscreen\tslot", "", "three\tThree.\t3 (the big number)\t0.541"));
        assertThat(lines.all())
                .containsExactly(new Line("three", "Three.", new Twin("3 (the big number)"), Duration.ofMillis(541)));
        assertThat(lines.line("three").spoken()).isEqualTo("Three.");
    }

    @Test
    void aLineThatIsNotThereIsAMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tables.english().line("encore"))
                .withMessageContaining("encore");
    }

    @Test
    void twoLinesOfOneNameAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lines.parse(List.of("a\tA.\tA\t1", "a\tB.\tB\t1")))
                .withMessageContaining("a comes twice");
    }

    @Test
    void aRowWithoutASlotIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lines.parse(List.of("a\tA.\tA")))
                .withMessageContaining("a\tA.");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            three, BIG_NUMBER, 3
            n_swing, NEXT, then Swing
            n_landf, NEXT, Shoulders firm
            l_toes, STEP, Toes
            l_heels, STEP, 'Heels down, knees soft'
            half, STRIP, half-way mark on the strip
            o_60, CUE_LINE, 1:00
            r_signs, CUE_LINE, 'Pain, tingling, dizzy? Stop here: S'
            f_long, CUE_LINE, 'Breathe out: pelvis to feet, head away'
            """)
    void aTwinKnowsItsPlaceAndItsWords(String id, Twin.Place place, String text) {
        var twin = Tables.english().line(id).twin();
        assertThat(twin.place()).isEqualTo(place);
        assertThat(twin.text()).isEqualTo(text);
    }
}
