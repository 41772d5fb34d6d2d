package dev.plumbline.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeysViewModelTest {
    private final Table table = new Table();
    private final KeysViewModel keys = table.screen.keys();

    @Test
    void theNextKeyIsLearned() {
        keys.listen();
        assertThat(keys.saidProperty().get()).startsWith("Press the pedal");

        keys.press("Volume Up");
        assertThat(table.settings.get().learnedKey()).isEqualTo("Volume Up");
        assertThat(keys.listensProperty().get()).isFalse();
        assertThat(keys.saidProperty().get()).isEqualTo("Volume Up lands now, as Enter does.");
    }

    @ParameterizedTest
    @CsvSource({"Page Down, lands already", "Space, lands already", "N, its own meaning", "Undefined, no name"})
    void aKeyThatMeansSomethingIsNotTakenAndTheQuestionStands(String name, String said) {
        keys.listen();
        keys.press(name);
        assertThat(table.settings.get().learnedKey()).isNull();
        assertThat(keys.listensProperty().get()).isTrue();
        assertThat(keys.saidProperty().get()).contains(said);
    }

    @Test
    void escapeLeavesTheKeyAsItWas() {
        table.settings.set(table.settings.get().withLearnedKey("F5"));
        keys.listen();
        keys.press("Esc");
        assertThat(keys.learnedProperty().get()).isEqualTo("F5");
        assertThat(keys.listensProperty().get()).isFalse();
        assertThat(keys.saidProperty().get()).isEmpty();
    }

    @Test
    void aKeyCanBeForgotten() {
        keys.listen();
        keys.press("F5");
        keys.forget();
        assertThat(table.settings.get().learnedKey()).isNull();
        assertThat(keys.learnedProperty().get()).isEmpty();
    }
}
