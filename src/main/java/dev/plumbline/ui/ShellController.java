package dev.plumbline.ui;

import dev.plumbline.ui.component.NoticeBox;
import dev.plumbline.ui.component.PlumbNav;
import dev.plumbline.ui.component.UndoBar;
import dev.plumbline.words.Words;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The frame around the paper screens. A screen is made when it is first shown and kept from then on.
public final class ShellController {
    private static final Map<KeyCode, Place> KEYS = Map.of(
            KeyCode.DIGIT1, Place.TODAY,
            KeyCode.DIGIT2, Place.HISTORY,
            KeyCode.DIGIT3, Place.ROUTINES,
            KeyCode.DIGIT4, Place.LEARN,
            KeyCode.DIGIT5, Place.SETTINGS);

    private final ShellViewModel shell;
    private final Words words;
    private final Map<Place, Supplier<? extends Parent>> makers;
    private final Map<Place, Parent> screens = new EnumMap<>(Place.class);

    @FXML
    private Parent root;

    @FXML
    private PlumbNav nav;

    @FXML
    private VBox notices;

    @FXML
    private StackPane content;

    @FXML
    private UndoBar undo;

    /// A frame around the screens of these makers.
    ///
    /// @param makers one for each place of the view model
    public ShellController(ShellViewModel shell, Words words, Map<Place, ? extends Supplier<? extends Parent>> makers) {
        this.shell = shell;
        this.words = words;
        this.makers = Map.copyOf(makers);
    }

    @FXML
    private void initialize() {
        nav.setItems(
                shell.places().stream().map(place -> words.get(place.nameKey())).toList());
        nav.setOnChosen(index -> shell.go(shell.places().get(index)));
        undo.setText(words.get("undo.button"));
        undo.setOnUndo(shell::takeBack);
        undo.setOnGone(shell::settle);
        shell.placeProperty().subscribe(this::show);
        shell.undoProperty().subscribe(offered -> undo.show(offered == null ? null : offered.what()));
        shell.notices().subscribe(this::showNotices);
        showNotices();
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private void show(Place place) {
        nav.select(shell.places().indexOf(place));
        var screen = screens.computeIfAbsent(place, this::make);
        content.getChildren().setAll(screen);
        Focus.into(screen);
    }

    private Parent make(Place place) {
        var maker = makers.get(place);
        if (maker == null) {
            throw new IllegalStateException("Nobody said how to make the screen " + place);
        }
        return maker.get();
    }

    /// Without any notice the page begins at the top of the window.
    private void showNotices() {
        notices.getChildren()
                .setAll(shell.notices().stream().map(NoticeBox::new).toList());
        notices.setManaged(!shell.notices().isEmpty());
    }

    private void onKey(KeyEvent pressed) {
        if (!pressed.isShortcutDown()) {
            return;
        }
        var place = KEYS.get(pressed.getCode());
        if (place != null) {
            shell.go(place);
            pressed.consume();
        } else if (pressed.getCode() == KeyCode.Z && undo.isVisible()) {
            shell.takeBack();
            pressed.consume();
        }
    }
}
