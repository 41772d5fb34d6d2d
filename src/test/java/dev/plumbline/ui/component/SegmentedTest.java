package dev.plumbline.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.support.Fx;
import dev.plumbline.support.Screen;
import dev.plumbline.support.Shots;
import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

class SegmentedTest {
    private final Segmented<String> segmented = Fx.call(Segmented::new);
    private final Screen screen = Screen.of(Shots.light(1000, 900), () -> {
        segmented.setChoices(List.of("one", "two", "three"), choice -> choice);
        segmented.valueProperty().set("one");
        return new StackPane(segmented);
    });

    private String focused() {
        return screen.focused() instanceof ToggleButton button ? button.getText() : "nothing";
    }

    @Test
    void anArrowGoesToTheNextAndShowsItAndSpaceChoosesIt() {
        screen.focus(segmented.getChildren().getFirst()).type(KeyCode.RIGHT);
        assertThat(focused()).isEqualTo("two");
        assertThat(screen.focused().isFocusVisible()).isTrue();
        assertThat(segmented.valueProperty().get()).isEqualTo("one");

        screen.type(KeyCode.SPACE);
        assertThat(segmented.valueProperty().get()).isEqualTo("two");

        screen.type(KeyCode.RIGHT, KeyCode.RIGHT);
        assertThat(focused()).as("at the end it stays").isEqualTo("three");
    }

    @Test
    void whatIsClosedIsPassedOver() {
        Fx.run(() -> segmented.setOpen(choice -> !choice.equals("two")));
        screen.focus(segmented.getChildren().getFirst()).type(KeyCode.RIGHT);
        assertThat(focused()).isEqualTo("three");
        screen.type(KeyCode.LEFT, KeyCode.LEFT);
        assertThat(focused()).isEqualTo("one");
    }
}
