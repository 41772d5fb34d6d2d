package dev.plumbline.ui.history;

import dev.plumbline.ui.component.Presence;
import dev.plumbline.words.Words;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The place of an entry that was deleted: what is gone, the way back, and how long that stays open; of one that was
/// deleted some time ago also the way out for good.
final class DeletedLine extends FlowPane {
    private final Words words;
    private final Label what = new Label();
    private final Button back = new Button();
    private final Button erase = new Button();
    private final Region left = new Region();
    private final StackPane track = new StackPane(left);

    DeletedLine(Words words) {
        this.words = words;
        getStyleClass().add("deleted-line");
        what.getStyleClass().add("history-text");
        back.getStyleClass().add("undo-row");
        back.setFocusTraversable(false);
        back.setMinWidth(USE_PREF_SIZE);
        erase.setText(words.get("history.erase"));
        erase.getStyleClass().addAll("quiet", "row-verb");
        erase.setFocusTraversable(false);
        erase.setMinWidth(USE_PREF_SIZE);
        left.getStyleClass().add("left");
        left.setMaxWidth(USE_PREF_SIZE);
        track.getStyleClass().add("track");
        StackPane.setAlignment(left, Pos.CENTER_LEFT);
        getChildren().addAll(what, back, track, erase);
    }

    /// Just deleted; `share` of the time to take it back is left.
    void leaving(String said, ObservableDoubleValue share, Runnable undo) {
        say(said, words.get("undo.button"), undo);
        left.prefWidthProperty().bind(track.widthProperty().multiply(share));
        Presence.show(track, true);
        Presence.show(erase, false);
    }

    /// Deleted some time ago.
    void deleted(String said, Runnable restore, Runnable eraseForGood) {
        say(said, words.get("history.restore"), restore);
        left.prefWidthProperty().unbind();
        erase.setOnAction(_ -> eraseForGood.run());
        erase.setAccessibleText(erase.getText() + ", " + said);
        Presence.show(track, false);
        Presence.show(erase, true);
    }

    private void say(String said, String wayBack, Runnable onBack) {
        what.setText(said);
        back.setText(wayBack);
        back.setAccessibleText(wayBack + ", " + said);
        back.setOnAction(_ -> onBack.run());
    }
}
