package dev.plumbline.ui.safety;

import dev.plumbline.settings.TextSize;
import dev.plumbline.ui.component.PanelPage;
import dev.plumbline.ui.component.Segmented;
import dev.plumbline.ui.component.StopPanel;
import dev.plumbline.words.Words;
import java.util.List;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;

/// The first card: who asks a clinician first, when to stop, and how large all this is to be read.
public final class ClinicianController {
    private static final List<TextSize> SIZES = List.of(TextSize.NORMAL, TextSize.LARGE, TextSize.LARGER);
    private static final int SIGNS = 8;

    private final SafetyViewModel safety;
    private final Words words;

    @FXML
    private PanelPage clinician;

    @FXML
    private Button below;

    @FXML
    private StopPanel stop;

    @FXML
    private Segmented<TextSize> text;

    public ClinicianController(SafetyViewModel safety, Words words) {
        this.safety = safety;
        this.words = words;
    }

    @FXML
    private void initialize() {
        stop.setWords(
                words.get("stop.title"),
                IntStream.rangeClosed(1, SIGNS)
                        .mapToObj(sign -> words.get("stop." + sign))
                        .toList(),
                words.get("stop.landing"));
        below.visibleProperty().bind(clinician.besideProperty().not());
        below.managedProperty().bind(below.visibleProperty());
        text.setChoices(SIZES, size -> words.get("safety.size." + size));
        safety.textSize().subscribe(text.valueProperty()::set);
        text.valueProperty().subscribe(size -> {
            if (size != null) {
                safety.read(size);
            }
        });
    }

    @FXML
    private void goOn() {
        safety.goOn();
    }

    @FXML
    private void showBelow() {
        clinician.toPanel();
    }

    @FXML
    private void notToday() {
        safety.notToday();
    }
}
