package dev.plumbline.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.support.Fx;
import dev.plumbline.support.Screen;
import dev.plumbline.support.Shots;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("ui")
class StepperTest {
    private final Stepper stepper = Fx.call(Stepper::new);
    private final Screen screen = Screen.of(Shots.light(1000, 900), () -> new VBox(stepper, new Button("elsewhere")));

    @BeforeEach
    void set() {
        Fx.run(() -> {
            stepper.setRange(-15, 60, 5, value -> (value < 0 ? "\u2212" : "") + Math.abs(value) + " s");
            stepper.valueProperty().set(10);
        });
        screen.focus(field());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            47,      47, 47 s
            ' 12 s', 12, 12 s
            +7,       7, 7 s
            -3,      -3, \u22123 s
            \u22123, -3, \u22123 s
            999,     60, 60 s
            -99,    -15, \u221215 s
            123456,  10, 10 s
            four,    10, 10 s
            '',      10, 10 s
            """)
    void whatIsTypedIsTakenWithinTheLimits(String typed, int value, String written) {
        type(typed);
        screen.type(KeyCode.ENTER);

        assertThat(stepper.valueProperty().get()).isEqualTo(value);
        assertThat(field().getText()).isEqualTo(written);
    }

    @Test
    void theArrowsGoAStepFromWhatWasTyped() {
        type("47");
        screen.type(KeyCode.UP);
        assertThat(stepper.valueProperty().get()).isEqualTo(52);

        screen.type(KeyCode.DOWN, KeyCode.DOWN);
        assertThat(stepper.valueProperty().get()).isEqualTo(42);
    }

    @Test
    void escapePutsBackWhatWasThere() {
        type("47");
        screen.type(KeyCode.ESCAPE);

        assertThat(field().getText()).isEqualTo("10 s");
        assertThat(stepper.valueProperty().get()).isEqualTo(10);
    }

    @Test
    void leavingTakesWhatWasTyped() {
        type("47");
        screen.type(KeyCode.TAB);
        assertThat(((Button) screen.focused()).getText()).isEqualTo("elsewhere");

        assertThat(stepper.valueProperty().get()).isEqualTo(47);
    }

    @Test
    void theButtonsAreForTheMouseAndCloseAtTheLimits() {
        var more = screen.find(".more", Button.class);
        assertThat(more.isFocusTraversable()).isFalse();

        Fx.run(() -> stepper.valueProperty().set(58));
        Fx.run(more::fire);

        assertThat(stepper.valueProperty().get()).isEqualTo(60);
        assertThat(more.isDisabled()).isTrue();
    }

    private void type(String text) {
        Fx.run(() -> field().setText(text));
    }

    private TextField field() {
        return screen.find(".number-field", TextField.class);
    }
}
