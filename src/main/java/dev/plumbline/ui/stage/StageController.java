package dev.plumbline.ui.stage;

import dev.plumbline.runner.Key;
import dev.plumbline.runner.Moment;
import dev.plumbline.session.Session;
import java.time.Duration;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Binds the stage to its view model: words when they change, the picture at each pulse while the stage is shown.
public final class StageController {
    private final StageViewModel model;
    private final Surroundings surroundings;
    private final ObservableValue<Boolean> still;
    private final AnimationTimer pulse = new AnimationTimer() {
        @Override
        public void handle(long nanos) {
            if (pace.due(Duration.ofNanos(nanos - painted))) {
                painted = nanos;
                paint();
            }
        }
    };

    private Movement movement;
    private Pace pace = Pace.STEADY;
    private long painted;
    private boolean seen;
    private @Nullable StageLook look;

    @FXML
    private Parent root;

    @FXML
    private Region leaving;

    @FXML
    private StagePicture picture;

    @FXML
    private StageWriting writing;

    @FXML
    private PhaseStrip strip;

    /// A stage on which things move.
    public StageController(StageViewModel model, Surroundings surroundings) {
        this(model, surroundings, new SimpleBooleanProperty(false));
    }

    /// @param still true while pictures are to stand
    public StageController(StageViewModel model, Surroundings surroundings, ObservableValue<Boolean> still) {
        this.model = model;
        this.surroundings = surroundings;
        this.still = still;
        movement = Movement.of(surroundings, still.getValue());
    }

    @FXML
    private void initialize() {
        still.subscribe(this::hold);
        model.soundMissingProperty().subscribe(writing::showSound);
        model.announcementProperty().subscribe(this::announce);
        model.faceProperty().subscribe(this::show);
        Seen.of(root).subscribe(this::follow);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        root.addEventHandler(MouseEvent.MOUSE_PRESSED, clicked -> {
            if (clicked.getButton() == MouseButton.PRIMARY) {
                model.press(Key.ENTER);
            }
        });
    }

    private void hold(boolean stands) {
        movement = Movement.of(surroundings, stands);
        picture.prepare(surroundings, movement);
        paint();
    }

    /// A screen reader has nothing else to read here.
    private void announce(String words) {
        root.setAccessibleText(words);
        root.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private void follow(boolean seenNow) {
        seen = seenNow;
        wake();
    }

    private void show(@Nullable StageFace face) {
        if (face == null) {
            return;
        }
        wear(face.look());
        writing.show(face);
        strip.show(face.strip());
        paint();
        wake();
    }

    /// The ground that is left lies over the new one, and goes; the first has nothing to leave.
    private void wear(StageLook next) {
        var before = look;
        look = next;
        if (next == before) {
            return;
        }
        root.getStyleClass().add(next.styleClass());
        if (before != null) {
            root.getStyleClass().remove(before.styleClass());
            leaving.getStyleClass().setAll("stage", before.styleClass());
        }
    }

    /// Pulses are asked for only while something moves that somebody sees.
    private void wake() {
        if (seen && model.now().filter(this::moves).isPresent()) {
            pulse.start();
        } else {
            pulse.stop();
        }
    }

    /// While somebody gets ready, the words change with the seconds, and the picture at few of them.
    private boolean moves(Moment now) {
        var stands = now.state() instanceof Session.Held || now.state() instanceof Session.GetReady;
        return !now.over() && (changing(now) || !stands);
    }

    private boolean changing(Moment now) {
        var since = Duration.between(now.opened(), now.now());
        return since.compareTo(Movement.CROSSFADE) <= 0 || picture.changing(now);
    }

    private void paint() {
        model.now().ifPresent(moment -> {
            var since = Duration.between(moment.opened(), moment.now());
            var gone = movement.come(since, Movement.CROSSFADE);
            leaving.setOpacity(1 - gone);
            leaving.setVisible(gone < 1 && !leaving.getStyleClass().isEmpty());
            picture.paint(moment);
            writing.at(moment, movement);
            strip.at(movement.paced(moment).now());
            pace = Pace.of(moment, changing(moment));
            if (!moves(moment)) {
                pulse.stop();
            }
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
