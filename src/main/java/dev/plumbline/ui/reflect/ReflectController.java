package dev.plumbline.ui.reflect;

import dev.plumbline.history.Effort;
import dev.plumbline.history.Entry;
import dev.plumbline.history.Sign;
import dev.plumbline.ui.component.PanelPage;
import dev.plumbline.ui.component.Presence;
import dev.plumbline.ui.component.ScaleRow;
import dev.plumbline.ui.component.Segmented;
import dev.plumbline.ui.component.UndoBar;
import dev.plumbline.words.Words;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Reflect on the screen. Digits score from wherever the focus is, except where it types; Enter acts on the control
/// that has the focus, and saves where that has no use for it.
public final class ReflectController {
    private static final int LONGEST_TAG = 40;
    private static final int TAG_LABEL_AND_FIELD = 2;

    private final ReflectViewModel reflect;
    private final Words words;
    private final Map<Sign, ToggleButton> signButtons = new EnumMap<>(Sign.class);
    private final Map<String, ToggleButton> tagButtons = new LinkedHashMap<>();
    private final SidePanel side;

    @FXML
    private Parent root;

    @FXML
    private PanelPage page;

    @FXML
    private Label caption;

    @FXML
    private Label headline;

    @FXML
    private ScaleRow score;

    @FXML
    private VBox setsBox;

    @FXML
    private Label setsHeading;

    @FXML
    private VBox sets;

    @FXML
    private Pane signs;

    @FXML
    private Pane effortBox;

    @FXML
    private Segmented<Effort> effort;

    @FXML
    private TextField note;

    @FXML
    private Pane tags;

    @FXML
    private TextField ownTag;

    @FXML
    private VBox gentler;

    @FXML
    private Button again;

    @FXML
    private UndoBar undo;

    public ReflectController(ReflectViewModel reflect, Words words) {
        this.reflect = reflect;
        this.words = words;
        this.side = new SidePanel(words);
    }

    @FXML
    private void initialize() {
        page.setPanel(side);
        score.valueProperty().bindBidirectional(reflect.scoreProperty());
        effort.setChoices(List.of(Effort.values()), grip -> words.get("effort." + grip));
        effort.valueProperty().bindBidirectional(reflect.effortProperty());
        limit(note, Entry.LONGEST_NOTE);
        note.textProperty().bindBidirectional(reflect.noteProperty());
        limit(ownTag, LONGEST_TAG);
        ownTag.addEventHandler(KeyEvent.KEY_PRESSED, this::onTagKey);
        for (var sign : Sign.values()) {
            signButtons.put(sign, chip(words.get("sign." + sign), "sign", () -> reflect.toggle(sign)));
        }
        signs.getChildren().setAll(signButtons.values());
        undo.setText(words.get("undo.button"));
        undo.setOnUndo(reflect::undiscard);
        undo.setOnGone(reflect::settle);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKeyFirst);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        reflect.stateProperty().addListener((_, before, now) -> render(before, now));
        render(null, reflect.stateProperty().get());
    }

    private void render(@Nullable ReflectState before, @Nullable ReflectState now) {
        if (now == null) {
            return;
        }
        caption.setText(now.caption());
        headline.setText(now.headline());
        renderSets(now.sets(), now.entry().onFloor());
        signButtons.forEach(
                (sign, button) -> button.setSelected(now.entry().signs().contains(sign)));
        Presence.show(effortBox, !now.sets().isEmpty() && !now.entry().onFloor());
        renderTags(now.tags(), now.entry().tags());
        side.show(now.side());
        Presence.show(again, now.canAddSet());
        Presence.show(gentler, now.wantsGentlerWay());
        renderDiscarded(before != null && before.discarded(), now.discarded());
        if (reflect.opensOnSigns() && isFresh(before, now)) {
            // After the window has put the focus on the default button of a screen that comes up.
            Platform.runLater(signs.getChildren().getFirst()::requestFocus);
        }
    }

    private static boolean isFresh(@Nullable ReflectState before, ReflectState now) {
        return before == null || !before.entry().stamp().equals(now.entry().stamp());
    }

    private void renderSets(List<SetLine> lines, boolean onFloor) {
        var rows = sets.getChildren();
        if (rows.size() != lines.size()) {
            rows.clear();
            for (var index = 0; index < lines.size(); index++) {
                rows.add(new SetRow(reflect, index, words));
            }
        }
        var longest = lines.stream().map(SetLine::length).reduce(Duration.ofSeconds(1), ReflectController::longer);
        for (var index = 0; index < lines.size(); index++) {
            ((SetRow) rows.get(index)).show(lines.get(index), longest);
        }
        setsHeading.setText(words.get(onFloor ? "reflect.sets.floor" : "reflect.sets"));
        Presence.show(setsBox, !lines.isEmpty());
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    private void renderTags(List<String> offered, List<String> chosen) {
        tagButtons.keySet().retainAll(offered);
        offered.forEach(tag -> tagButtons.computeIfAbsent(tag, this::tagChip));
        tagButtons.forEach((tag, button) -> button.setSelected(chosen.contains(tag)));
        var shown = tags.getChildren();
        if (!shown.containsAll(tagButtons.values()) || shown.size() != tagButtons.size() + TAG_LABEL_AND_FIELD) {
            shown.removeIf(ToggleButton.class::isInstance);
            shown.addAll(shown.indexOf(ownTag), tagButtons.values());
        }
    }

    private ToggleButton tagChip(String tag) {
        var name = Draft.PRESET_TAGS.contains(tag) ? words.get("tag." + tag) : tag;
        return chip(name, "tag", () -> reflect.toggleTag(tag));
    }

    private static ToggleButton chip(String text, String styleClass, Runnable toggled) {
        var chip = new ToggleButton(text);
        chip.getStyleClass().addAll("chip", styleClass);
        chip.setMinWidth(Button.USE_PREF_SIZE);
        chip.setOnAction(_ -> toggled.run());
        return chip;
    }

    private void renderDiscarded(boolean before, boolean now) {
        if (before != now) {
            page.setDisable(now);
            undo.show(now ? words.get("reflect.discarded") : null);
        }
    }

    @FXML
    private void save() {
        reflect.save();
    }

    @FXML
    private void oneMoreSet() {
        reflect.oneMoreSet();
    }

    @FXML
    private void discard() {
        reflect.discard();
    }

    @FXML
    private void lowBar() {
        reflect.startInstead("lowbar");
    }

    @FXML
    private void floor() {
        reflect.startInstead("floor");
    }

    /// What must not reach the controls: a clicker's key, and Enter where the default button would take it.
    private void onKeyFirst(KeyEvent pressed) {
        var code = pressed.getCode();
        if (code == KeyCode.ENTER && pressed.isShortcutDown()) {
            reflect.save();
            pressed.consume();
        } else if (code == KeyCode.ENTER) {
            if (pressed.getTarget() instanceof ButtonBase button) {
                button.fire();
                pressed.consume();
            }
        } else if (code == KeyCode.Z && pressed.isShortcutDown() && undo.isVisible()) {
            reflect.undiscard();
            pressed.consume();
        } else if (code != KeyCode.SPACE && reflect.clicks(code.getName()) && !types(pressed)) {
            reflect.oneMoreSet();
            pressed.consume();
        }
    }

    private void onKey(KeyEvent pressed) {
        if (pressed.getCode() == KeyCode.ESCAPE) {
            reflect.leave();
            pressed.consume();
        } else if (!(pressed.getTarget() instanceof TextInputControl)) {
            score.type(pressed);
        }
    }

    private void onTagKey(KeyEvent pressed) {
        if (pressed.getCode() == KeyCode.ENTER && !ownTag.getText().isBlank()) {
            reflect.addTag(ownTag.getText());
            ownTag.clear();
            pressed.consume();
        }
    }

    private static boolean types(KeyEvent pressed) {
        return pressed.getTarget() instanceof TextInputControl && pressed.getCode() != KeyCode.PAGE_DOWN;
    }

    /// What is pasted loses its end rather than being refused as a whole.
    private static void limit(TextField field, int longest) {
        field.setTextFormatter(new TextFormatter<>(change -> {
            var excess = change.getControlNewText().length() - longest;
            if (excess > 0) {
                var text = change.getText();
                var kept = text.substring(0, Math.max(0, text.length() - excess));
                var end = change.getRangeStart() + kept.length();
                change.setText(kept);
                change.selectRange(end, end);
            }
            return change;
        }));
    }
}
