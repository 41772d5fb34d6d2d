package dev.plumbline.cue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TempoTest {
    @ParameterizedTest
    @CsvSource({"1.75, 0, 2220", "1.60, 0, 2130", "1.0, 0, 1900", "2.5, 0, 2600", "1.75, 15, 2560", "1.75, -15, 1890"})
    void aTallerBodySwingsSlower(double stature, int trim, long millis) {
        assertThat(new Tempo(stature, trim).period()).isEqualTo(Duration.ofMillis(millis));
    }

    @Test
    void turnsAreExactToTheMillisecond() {
        assertThat(new Tempo(1.75, 0).turns(Seconds.of(6.15)))
                .containsExactly(Seconds.of(2.775), Seconds.of(3.885), Seconds.of(4.995), Seconds.of(6.105));
    }

    @Test
    void nobodyIsThatTall() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Tempo(3.1, 0)).withMessageContaining("3.1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Tempo(1.75, 16))
                .withMessageContaining("16");
    }
}
