package dev.plumbline.ui.settings;

import dev.plumbline.routine.Mount;
import dev.plumbline.routine.Reach;
import dev.plumbline.ui.component.Presence;
import dev.plumbline.ui.component.Segmented;
import dev.plumbline.ui.component.SettingRow;
import dev.plumbline.words.Words;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The bars on the screen: which there are, which is in use, and the questions about one.
public final class BarsSectionController {
    private final BarsViewModel bars;
    private final Words words;

    @FXML
    private VBox list;

    @FXML
    private Label none;

    @FXML
    private Button add;

    @FXML
    private VBox form;

    @FXML
    private TextField name;

    @FXML
    private Segmented<Mount> mount;

    @FXML
    private Segmented<Reach> reach;

    @FXML
    private SettingRow keepRow;

    @FXML
    private Button keep;

    public BarsSectionController(BarsViewModel bars, Words words) {
        this.bars = bars;
        this.words = words;
    }

    @FXML
    private void initialize() {
        mount.setChoices(List.of(Mount.values()), held -> words.get("settings.mount." + held));
        reach.setChoices(List.of(Reach.values()), below -> words.get("settings.reach." + below));
        name.textProperty().bindBidirectional(bars.form().nameProperty());
        mount.valueProperty().bindBidirectional(bars.form().mountProperty());
        reach.valueProperty().bindBidirectional(bars.form().reachProperty());
        keepRow.saidProperty().bind(bars.reasonProperty());
        keep.disableProperty().bind(bars.reasonProperty().isNotEmpty());
        bars.asksProperty().subscribe(asks -> {
            Presence.show(form, asks);
            Presence.show(add, !asks);
        });
        bars.lines().subscribe(this::render);
        render();
    }

    private void render() {
        var focused = list.getChildren().stream().anyMatch(Node::isFocusWithin);
        list.getChildren().setAll(bars.lines().stream().map(this::line).toList());
        Presence.show(none, bars.lines().isEmpty());
        if (focused) {
            list.getChildren().stream()
                    .findFirst()
                    .ifPresentOrElse(BarsSectionController::focusFirst, add::requestFocus);
        }
    }

    private static void focusFirst(Node line) {
        line.lookup(".radio-button").requestFocus();
    }

    private Node line(BarLine line) {
        var use = new RadioButton(line.bar().name());
        use.setSelected(line.inUse());
        use.setAccessibleText(words.get("settings.bar.use", line.bar().name(), line.meaning()));
        use.maxWidthProperty().bind(list.widthProperty());
        use.setOnAction(_ -> {
            use.setSelected(true);
            bars.use(line.bar());
        });
        var meaning = new Label(line.meaning());
        meaning.getStyleClass().addAll("small", "meaning");
        var change = quiet("settings.bar.change", line, () -> {
            bars.change(line.bar());
            name.requestFocus();
        });
        var remove = quiet("settings.bar.remove", line, () -> bars.remove(line.bar()));
        var row = new FlowPane(use, meaning, change, remove);
        row.getStyleClass().add("bar-line");
        return row;
    }

    private Button quiet(String key, BarLine line, Runnable act) {
        var button = new Button(words.get(key));
        button.getStyleClass().add("quiet");
        button.setAccessibleText(words.get(key) + ": " + line.bar().name());
        button.setOnAction(_ -> act.run());
        return button;
    }

    @FXML
    private void add() {
        bars.add();
        name.requestFocus();
    }

    @FXML
    private void keep() {
        bars.keep();
        add.requestFocus();
    }

    @FXML
    private void leave() {
        bars.leave();
        add.requestFocus();
    }
}
