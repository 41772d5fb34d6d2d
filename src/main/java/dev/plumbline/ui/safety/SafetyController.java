package dev.plumbline.ui.safety;

import dev.plumbline.ui.component.Presence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The three cards on the screen, one at a time. Enter goes on from wherever the focus is, but for another button;
/// Esc goes back.
public final class SafetyController {
    private final SafetyViewModel safety;

    @FXML
    private Parent root;

    @FXML
    private Parent clinician;

    @FXML
    private Parent yourBar;

    @FXML
    private Parent howLong;

    public SafetyController(SafetyViewModel safety) {
        this.safety = safety;
    }

    @FXML
    private void initialize() {
        safety.cardProperty().subscribe(this::show);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private void show(SafetyViewModel.Card open) {
        var shown = switch (open) {
            case CLINICIAN -> clinician;
            case BAR -> yourBar;
            case ABILITY -> howLong;
        };
        for (var card : List.of(clinician, yourBar, howLong)) {
            Presence.show(card, card.equals(shown));
        }
        // Once the card is laid out: the first thing to answer, else the button that goes on.
        Platform.runLater(() -> focus(shown));
    }

    private static void focus(Parent card) {
        Stream.of(".picture-choice", ".ability", ".card-button")
                .flatMap(wanted -> Optional.ofNullable(card.lookup(wanted)).stream())
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private void onKey(KeyEvent pressed) {
        if (pressed.getCode() == KeyCode.ENTER) {
            if (pressed.getTarget() instanceof Button button) {
                button.fire();
            } else {
                safety.goOn();
            }
            pressed.consume();
        } else if (pressed.getCode() == KeyCode.ESCAPE) {
            safety.back();
            pressed.consume();
        }
    }
}
