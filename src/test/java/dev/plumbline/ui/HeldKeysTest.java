package dev.plumbline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.support.Fx;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("ui")
class HeldKeysTest {
    private final List<KeyCode> heard = new ArrayList<>();
    private final SimpleBooleanProperty focused = new SimpleBooleanProperty(true);
    private final Pane paper = pane("paper");
    private final Pane stage = pane("stage");
    private final Scene scene = Fx.call(() -> new Scene(paper));

    @Test
    void aKeyHeldDownOnTheStageIsOnePress() {
        Fx.run(() -> {
            HeldKeys.watch(scene, focused);
            scene.setRoot(stage);
            fire(stage, KeyEvent.KEY_PRESSED);
            fire(stage, KeyEvent.KEY_PRESSED);
            fire(stage, KeyEvent.KEY_RELEASED);
            fire(stage, KeyEvent.KEY_PRESSED);
        });

        assertThat(heard).containsExactly(KeyCode.SPACE, KeyCode.SPACE);
    }

    @Test
    void theKeyThatStartedTheSessionIsNoPressOnTheStageUntilItIsLetGo() {
        Fx.run(() -> {
            HeldKeys.watch(scene, focused);
            fire(paper, KeyEvent.KEY_PRESSED);
            scene.setRoot(stage);
            fire(stage, KeyEvent.KEY_PRESSED);
        });

        assertThat(heard).as("the press on paper only").containsExactly(KeyCode.SPACE);
    }

    @Test
    void aKeyWhoseReleaseWentElsewhereCountsAgainAfterTheWindowLostTheFocus() {
        Fx.run(() -> {
            HeldKeys.watch(scene, focused);
            scene.setRoot(stage);
            fire(stage, KeyEvent.KEY_PRESSED);
            focused.set(false);
            focused.set(true);
            fire(stage, KeyEvent.KEY_PRESSED);
        });

        assertThat(heard).hasSize(2);
    }

    @Test
    void onPaperKeysRepeatAsEverywhere() {
        Fx.run(() -> {
            HeldKeys.watch(scene, focused);
            fire(paper, KeyEvent.KEY_PRESSED);
            fire(paper, KeyEvent.KEY_PRESSED);
        });

        assertThat(heard).hasSize(2);
    }

    private Pane pane(String styleClass) {
        var pane = new Pane();
        pane.getStyleClass().add(styleClass);
        pane.addEventHandler(KeyEvent.KEY_PRESSED, pressed -> heard.add(pressed.getCode()));
        return pane;
    }

    private static void fire(Pane pane, EventType<KeyEvent> type) {
        pane.fireEvent(new KeyEvent(type, " ", " ", KeyCode.SPACE, false, false, false, false));
    }
}
