package dev.plumbline.ui.component;

import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Says what was just done and takes it back on demand, for eight seconds. It never takes the focus.
public final class UndoBar extends HBox {
    private static final Duration STAYS = Duration.seconds(8);

    private final Label what = new Label();
    private final Button undo = new Button();
    private final PauseTransition stay = new PauseTransition(STAYS);

    public UndoBar() {
        getStyleClass().add("undo-bar");
        undo.getStyleClass().add("quiet-link");
        what.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(what, Priority.ALWAYS);
        setMaxHeight(USE_PREF_SIZE);
        getChildren().addAll(what, undo);
        show(null);
    }

    /// The words on the button.
    public void setText(String text) {
        undo.setText(text);
    }

    public void setOnUndo(Runnable takeBack) {
        undo.setOnAction(_ -> takeBack.run());
    }

    /// What happens when the time is over and nothing was taken back.
    public void setOnGone(Runnable gone) {
        stay.setOnFinished(_ -> gone.run());
    }

    /// Shows `done` for eight seconds from now, or nothing for null.
    public void show(@Nullable String done) {
        Presence.show(this, done != null);
        stay.stop();
        if (done != null) {
            what.setText(done);
            stay.playFromStart();
        }
    }
}
