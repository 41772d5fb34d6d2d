package dev.plumbline.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.settings.Motion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StillnessTest {
    @ParameterizedTest
    @CsvSource({
        "SYSTEM, true, true",
        "SYSTEM, false, false",
        "ON, false, true",
        "ON, true, true",
        "OFF, true, false",
        "OFF, false, false"
    })
    void thePersonsChoiceStandsOverTheDesktops(Motion chosen, boolean desktop, boolean still) {
        assertThat(Stillness.wanted(chosen, desktop)).isEqualTo(still);
    }
}
