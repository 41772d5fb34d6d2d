package dev.plumbline.ui;

import java.util.EnumSet;
import java.util.Set;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Which keys are down, whatever the window shows: on the stage a key that is held down is one press, also when it was
/// pressed on the screen before.
final class HeldKeys {
    private static final String STAGE = "stage";

    private final Scene scene;
    private final Set<KeyCode> down = EnumSet.noneOf(KeyCode.class);

    private HeldKeys(Scene scene) {
        this.scene = scene;
    }

    /// Watches the keys of `scene`; while its window has no focus nothing is known of them.
    static void watch(Scene scene, ObservableBooleanValue focused) {
        var held = new HeldKeys(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, held::pressed);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, released -> held.down.remove(released.getCode()));
        focused.subscribe(has -> {
            if (!has) {
                held.down.clear();
            }
        });
    }

    private void pressed(KeyEvent event) {
        var again = !down.add(event.getCode());
        if (again && scene.getRoot().getStyleClass().contains(STAGE)) {
            event.consume();
        }
    }
}
