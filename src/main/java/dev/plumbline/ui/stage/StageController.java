package dev.plumbline.ui.stage;

import dev.plumbline.runner.Key;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// Binds the stage to its view model: words when they change, the picture at each pulse while the stage is shown.
public final class StageController {
    private final StageViewModel model;
    private final Surroundings surroundings;
    private final AnimationTimer pulse = new AnimationTimer() {
        @Override
        public void handle(long nanos) {
            paint();
        }
    };

    @FXML
    private Parent root;

    @FXML
    private StagePicture picture;

    @FXML
    private StageWriting writing;

    @FXML
    private PhaseStrip strip;

    @FXML
    private Label sound;

    public StageController(StageViewModel model, Surroundings surroundings) {
        this.model = model;
        this.surroundings = surroundings;
    }

    @FXML
    private void initialize() {
        picture.setSurroundings(surroundings);
        sound.textProperty().bind(model.soundMissingProperty());
        sound.visibleProperty().bind(model.soundMissingProperty().isNotEmpty());
        model.faceProperty().subscribe(this::show);
        root.sceneProperty().subscribe(this::follow);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        root.addEventHandler(MouseEvent.MOUSE_PRESSED, clicked -> {
            if (clicked.getButton() == MouseButton.PRIMARY) {
                model.press(Key.ENTER);
            }
        });
    }

    private void follow(@Nullable Scene scene) {
        if (scene == null) {
            pulse.stop();
        } else {
            pulse.start();
        }
    }

    private void show(@Nullable StageFace face) {
        if (face == null) {
            return;
        }
        for (var look : StageLook.values()) {
            root.getStyleClass().remove(look.styleClass());
        }
        root.getStyleClass().add(face.look().styleClass());
        writing.show(face);
        strip.show(face.strip());
        paint();
    }

    private void paint() {
        model.now().ifPresent(moment -> {
            picture.paint(moment);
            strip.show(model.strip(moment));
        });
    }

    private void pressed(KeyEvent event) {
        key(event).ifPresent(key -> {
            model.press(key);
            event.consume();
        });
    }

    private Optional<Key> key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return Optional.empty();
        }
        return switch (event.getCode()) {
            case SPACE -> Optional.of(Key.SPACE);
            case ENTER, PAGE_DOWN -> Optional.of(Key.ENTER);
            case BACK_SPACE -> Optional.of(Key.BACKSPACE);
            case ESCAPE -> Optional.of(Key.ESCAPE);
            case N -> Optional.of(Key.N);
            case S -> Optional.of(Key.S);
            case V -> Optional.of(Key.V);
            case B -> Optional.of(Key.B);
            case PLUS, ADD, EQUALS -> Optional.of(Key.PLUS);
            case MINUS, SUBTRACT -> Optional.of(Key.MINUS);
            default ->
                model.learned(event.getCode().getName())
                        ? Optional.of(Key.ENTER)
                        : Optional.of(Key.OTHER).filter(_ -> prints(event));
        };
    }

    private static boolean prints(KeyEvent event) {
        return event.getText().codePoints().anyMatch(point -> !Character.isISOControl(point));
    }
}
