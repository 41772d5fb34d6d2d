package dev.plumbline.ui.settings;

import dev.plumbline.ui.component.Entered;
import dev.plumbline.ui.component.Segmented;
import dev.plumbline.ui.component.SettingRow;
import dev.plumbline.ui.component.Stepper;
import dev.plumbline.ui.component.Switch;
import dev.plumbline.words.Words;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/// The days of the week, on the screen.
public final class DaysSectionController {
    private static final int LAST_HOUR = 23;

    private final DaysViewModel model;
    private final Words words;
    private final Places places;

    @FXML
    private Node root;

    @FXML
    private Segmented<Integer> goal;

    @FXML
    private HBox days;

    @FXML
    private SettingRow atRow;

    @FXML
    private Entered at;

    @FXML
    private Button remind;

    @FXML
    private SettingRow nudgeRow;

    @FXML
    private Switch nudge;

    @FXML
    private Stepper dayStart;

    public DaysSectionController(DaysViewModel model, Words words, Places places) {
        this.model = model;
        this.words = words;
        this.places = places;
    }

    @FXML
    private void initialize() {
        goal.setChoices(
                IntStream.rangeClosed(1, DayOfWeek.values().length).boxed().toList(), String::valueOf);
        goal.valueProperty().bindBidirectional(model.goalProperty());
        days.getChildren()
                .setAll(List.of(DayOfWeek.values()).stream().map(this::toggle).toList());
        model.atProperty().subscribe(at::setText);
        at.setOnEntered(model::enterAt);
        atRow.saidProperty().bind(model.complaintProperty());
        remind.disableProperty().bind(model.canRemindProperty().not());
        nudge.selectedProperty().bindBidirectional(model.nudgeProperty());
        nudge.disableProperty().bind(model.canNudgeProperty().not());
        nudgeRow.saidProperty().set(model.nudges() ? "" : words.get("settings.nudge.none"));
        dayStart.setRange(0, LAST_HOUR, 1, hour -> words.get("settings.daystart.value", hour));
        dayStart.setAccessibleWords(
                words.get("settings.daystart"),
                words.get("settings.daystart.less"),
                words.get("settings.daystart.more"));
        model.dayStartProperty().subscribe(hour -> dayStart.valueProperty().set(hour));
        dayStart.valueProperty().subscribe(hour -> model.dayStartProperty().set(hour.intValue()));
    }

    private Node toggle(DayOfWeek day) {
        var toggle = new ToggleButton(day.getDisplayName(TextStyle.NARROW, words.locale()));
        toggle.getStyleClass().add("day-toggle");
        toggle.setAccessibleText(day.getDisplayName(TextStyle.FULL, words.locale()));
        toggle.selectedProperty().bindBidirectional(model.dayProperty(day));
        return toggle;
    }

    @FXML
    private void remind() {
        places.file(root.getScene().getWindow(), "settings.remind.dialog", "plumbline.ics")
                .ifPresent(model::remind);
    }
}
