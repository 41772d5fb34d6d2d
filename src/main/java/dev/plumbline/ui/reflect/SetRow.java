package dev.plumbline.ui.reflect;

import dev.plumbline.words.Words;
import java.time.Duration;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/// One set: its name, its bar, and the buttons that correct it. A set that was not done is struck out.
final class SetRow extends FlowPane {
    private static final PseudoClass UNDONE = PseudoClass.getPseudoClass("undone");
    private static final int SOON = 5;
    private static final int LONG_BEFORE = 10;

    private final Words words;
    private final Label name = new Label();
    private final SetBar bar = new SetBar();
    private final Button undone = new Button();
    private final HBox buttons = new HBox();

    /// A row for set `index` of `reflect`.
    SetRow(ReflectViewModel reflect, int index, Words words) {
        this.words = words;
        getStyleClass().add("set-row");
        name.getStyleClass().add("set-name");
        undone.getStyleClass().addAll("quiet", "mini");
        buttons.getStyleClass().add("set-buttons");
        buttons.getChildren().addAll(earlier(reflect, index, SOON), earlier(reflect, index, LONG_BEFORE), undone);
        bar.setOnMoved(moment -> reflect.letGoAt(index, moment));
        undone.setOnAction(_ -> reflect.markDone(index, getPseudoClassStates().contains(UNDONE)));
        var drawn = new HBox(name, bar);
        drawn.getStyleClass().add("set-drawn");
        getChildren().addAll(drawn, buttons);
    }

    /// Shows `line` on a scale on which the whole width is `wholeWidth` long.
    void show(SetLine line, Duration wholeWidth) {
        var spoken = line.done() ? line.sums() : words.get("reflect.set.undone");
        name.setText(line.name());
        bar.show(line, wholeWidth, words.get("reflect.set.bob", line.name(), spoken));
        bar.setDisable(!line.done());
        buttons.getChildren().forEach(button -> button.setDisable(!line.done() && !button.equals(undone)));
        undone.setText(words.get(line.done() ? "reflect.undone" : "reflect.undone.undo"));
        pseudoClassStateChanged(UNDONE, !line.done());
    }

    private Button earlier(ReflectViewModel reflect, int index, int seconds) {
        var button = new Button(words.get("reflect.earlier", seconds));
        button.getStyleClass().add("mini");
        button.setOnAction(_ -> reflect.letGoEarlier(index, Duration.ofSeconds(seconds)));
        return button;
    }
}
