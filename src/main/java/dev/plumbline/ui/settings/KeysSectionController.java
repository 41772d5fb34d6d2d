package dev.plumbline.ui.settings;

import dev.plumbline.ui.component.Keycap;
import dev.plumbline.ui.component.Presence;
import dev.plumbline.ui.component.SettingRow;
import java.util.Optional;
import javafx.event.EventHandler;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The hands-free key on the screen. While it is learned, every key of the window goes to the one question.
public final class KeysSectionController {
    private final KeysViewModel keys;
    private final EventHandler<KeyEvent> ear = this::onKey;
    private @Nullable Scene listening;

    @FXML
    private Node root;

    @FXML
    private SettingRow row;

    @FXML
    private Keycap learned;

    @FXML
    private Button learn;

    @FXML
    private Button cancel;

    @FXML
    private Button forget;

    public KeysSectionController(KeysViewModel keys) {
        this.keys = keys;
    }

    @FXML
    private void initialize() {
        learned.textProperty().bind(keys.learnedProperty());
        row.saidProperty().bind(keys.saidProperty());
        keys.learnedProperty().subscribe(this::render);
        keys.listensProperty().subscribe(this::render);
        render();
        root.sceneProperty().subscribe(scene -> {
            if (scene == null) {
                keys.leave();
            }
        });
    }

    private void render() {
        var listens = keys.listensProperty().get();
        var known = !keys.learnedProperty().get().isEmpty();
        Presence.show(learned, known);
        Presence.show(learn, !listens);
        Presence.show(cancel, listens);
        Presence.show(forget, known && !listens);
        if (listens) {
            listen();
        } else {
            hush();
        }
    }

    private void listen() {
        hush();
        listening = root.getScene();
        Optional.ofNullable(listening).ifPresent(scene -> scene.addEventFilter(KeyEvent.KEY_PRESSED, ear));
    }

    private void hush() {
        Optional.ofNullable(listening).ifPresent(scene -> scene.removeEventFilter(KeyEvent.KEY_PRESSED, ear));
        listening = null;
    }

    private void onKey(KeyEvent pressed) {
        if (!pressed.getCode().isModifierKey()) {
            keys.press(pressed.getCode().getName());
            if (!keys.listensProperty().get()) {
                learn.requestFocus();
            }
        }
        pressed.consume();
    }

    @FXML
    private void learn() {
        keys.listen();
        cancel.requestFocus();
    }

    @FXML
    private void cancel() {
        keys.leave();
        learn.requestFocus();
    }

    @FXML
    private void forget() {
        keys.forget();
        learn.requestFocus();
    }
}
