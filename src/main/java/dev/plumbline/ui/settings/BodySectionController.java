package dev.plumbline.ui.settings;

import dev.plumbline.settings.Lengths;
import dev.plumbline.ui.component.Entered;
import dev.plumbline.ui.component.Segmented;
import dev.plumbline.ui.component.SettingRow;
import dev.plumbline.ui.component.Stepper;
import dev.plumbline.ui.component.Switch;
import dev.plumbline.words.Words;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Label;

/// The person on the bar, on the screen.
public final class BodySectionController {
    private static final int MOST_TRIM = 15;
    private static final int TRIM_STEP = 5;
    private static final List<Optional<Integer>> READY =
            List.of(Optional.empty(), Optional.of(5), Optional.of(10), Optional.of(20), Optional.of(30));

    private final BodyViewModel body;
    private final Words words;

    @FXML
    private SettingRow heightRow;

    @FXML
    private Entered height;

    @FXML
    private Segmented<Lengths> lengths;

    @FXML
    private Label swing;

    @FXML
    private Stepper trim;

    @FXML
    private Switch neverChin;

    @FXML
    private Switch neverSwing;

    @FXML
    private Segmented<Optional<Integer>> getReady;

    public BodySectionController(BodyViewModel body, Words words) {
        this.body = body;
        this.words = words;
    }

    @FXML
    private void initialize() {
        body.heightProperty().subscribe(height::setText);
        height.setOnEntered(body::enterHeight);
        heightRow.saidProperty().bind(body.complaintProperty());
        lengths.setChoices(List.of(Lengths.values()), unit -> words.get("settings.lengths." + unit));
        lengths.valueProperty().bindBidirectional(body.lengthsProperty());
        swing.textProperty().bind(body.swingProperty());
        trim.setRange(-MOST_TRIM, MOST_TRIM, TRIM_STEP, this::percent);
        trim.setAccessibleWords(
                words.get("settings.trim"), words.get("settings.trim.less"), words.get("settings.trim.more"));
        body.trimProperty().subscribe(percent -> trim.valueProperty().set(percent));
        trim.valueProperty().subscribe(percent -> body.trimProperty().set(percent.intValue()));
        neverChin.selectedProperty().bindBidirectional(body.neverChinProperty());
        neverSwing.selectedProperty().bindBidirectional(body.neverSwingProperty());
        getReady.setChoices(READY, this::ready);
        getReady.valueProperty().bindBidirectional(body.getReadyProperty());
    }

    private String percent(int trimmed) {
        return trimmed == 0 ? words.get("settings.trim.none") : words.get("settings.trim.value", trimmed);
    }

    private String ready(Optional<Integer> seconds) {
        return seconds.map(some -> words.get("span.seconds", some)).orElse(words.get("settings.ready.usual"));
    }
}
