package dev.plumbline.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.support.Fx;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleRowTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            7,   7
            0,   0
            10,  10
            1,   1
            120, 0
            100, 0
            73,  3
            7<,
            1<0, 0
            """)
    void keysInQuickSuccessionMakeAScore(String keys, Integer score) {
        var row = Fx.call(ScaleRow::new);

        Fx.run(() -> keys.chars().forEach(key -> row.type(pressed((char) key))));

        assertThat(row.valueProperty().get()).isEqualTo(score);
    }

    private static KeyEvent pressed(char key) {
        var code = key == '<' ? KeyCode.BACK_SPACE : KeyCode.getKeyCode(Character.toString(key));
        var text = key == '<' ? "" : Character.toString(key);
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", text, code, false, false, false, false);
    }
}
