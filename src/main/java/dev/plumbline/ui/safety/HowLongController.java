package dev.plumbline.ui.safety;

import dev.plumbline.ui.component.FollowFocus;
import dev.plumbline.ui.component.Presence;
import dev.plumbline.words.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The third card: a guess at how long one can hang, and whether the sound reaches the bar.
public final class HowLongController {
    private final SafetyViewModel safety;
    private final SoundCheckViewModel sound;
    private final Words words;
    private final ToggleGroup group = new ToggleGroup();
    private final List<AbilityRow> rows = new ArrayList<>();

    @FXML
    private Label meaning;

    @FXML
    private VBox abilities;

    @FXML
    private Button finish;

    @FXML
    private Label wanted;

    @FXML
    private ScrollPane panel;

    @FXML
    private VBox room;

    @FXML
    private Button check;

    @FXML
    private Button stop;

    @FXML
    private Label says;

    @FXML
    private Pane answers;

    public HowLongController(SafetyViewModel safety, SoundCheckViewModel sound, Words words) {
        this.safety = safety;
        this.sound = sound;
        this.words = words;
    }

    @FXML
    private void initialize() {
        for (var ability : Ability.values()) {
            rows.add(new AbilityRow(ability, group, words));
        }
        abilities.getChildren().setAll(rows);
        meaning.textProperty().bind(safety.meaningProperty());
        safety.abilityProperty().subscribe(this::mark);
        // The arrow keys select without pressing.
        group.selectedToggleProperty()
                .subscribe(toggle -> rows.stream()
                        .filter(row -> row.button().equals(toggle))
                        .findFirst()
                        .ifPresent(row -> safety.abilityProperty().set(row.ability())));
        finish.disableProperty().bind(safety.abilityProperty().isNull());
        wanted.visibleProperty().bind(safety.abilityProperty().isNull());
        room.getChildren().addFirst(new ListenDrawing());
        says.textProperty().bind(sound.saysProperty());
        sound.stageProperty().subscribe(this::show);
        FollowFocus.in(panel);
    }

    private void mark(@Nullable Ability chosen) {
        rows.forEach(row -> row.choose(row.ability() == chosen));
    }

    private void show(SoundCheckViewModel.Stage stage) {
        var watched = stop.isFocused();
        Presence.show(check, stage == SoundCheckViewModel.Stage.QUIET);
        Presence.show(stop, stage == SoundCheckViewModel.Stage.RUNNING);
        Presence.show(answers, stage == SoundCheckViewModel.Stage.ASKING);
        if (watched && stage == SoundCheckViewModel.Stage.ASKING) {
            answers.getChildren().getFirst().requestFocus();
        }
    }

    @FXML
    private void finish() {
        safety.goOn();
    }

    @FXML
    private void back() {
        safety.back();
    }

    @FXML
    private void check() {
        sound.start();
        stop.requestFocus();
    }

    @FXML
    private void stopCheck() {
        sound.stop();
        check.requestFocus();
    }

    @FXML
    private void heard() {
        sound.heard();
        check.requestFocus();
    }

    @FXML
    private void louder() {
        sound.louder();
        (check.isVisible() ? check : stop).requestFocus();
    }

    @FXML
    private void screenOnly() {
        sound.screenOnly();
        check.requestFocus();
    }
}
