package dev.plumbline.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.settings.Lengths;
import dev.plumbline.words.Words;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeightTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            172        | 1.72
            ' 172 cm ' | 1.72
            172.5      | 1.725
            172,5 cm   | 1.725
            1.72       | 1.72
            1,72 m     | 1.72
            100        | 1.0
            2.5        | 2.5
            5 ft 8 in  | 1.727
            5 ft 8     | 1.727
            5'8"       | 1.727
            5′ 8″      | 1.727
            5 8        | 1.727
            6ft        | 1.829
            5 ft       | 1.524
            """, quoteCharacter = '~')
    void aHeightIsReadAsPeopleWriteIt(String written, double metres) {
        assertThat(Height.metres(written.replace("' ", " ").replace(" '", " "))).contains(metres);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tall",
                "5",
                "17",
                "99",
                "251",
                "2.51",
                "9 ft",
                "172 m",
                "1.72 cm",
                "-172",
                "1720",
                "5 ft 8 x"
            })
    void whatIsNobodysHeightIsNotTaken(String written) {
        assertThat(Height.metres(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1.72, CM, 172 cm", "1.7272, FT_IN, 5 ft 8 in", "1.829, FT_IN, 6 ft 0 in", "1.825, CM, 183 cm"})
    void aHeightIsWrittenInTheUnitThatWasChosen(double metres, Lengths lengths, String written) {
        assertThat(Height.text(metres, lengths, WORDS)).isEqualTo(written);
    }
}
