package dev.plumbline.ui.settings;

import dev.plumbline.ui.Notice;
import dev.plumbline.ui.component.NoticeBox;
import dev.plumbline.ui.component.SettingRow;
import dev.plumbline.words.Words;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The data folder on the screen.
public final class DataSectionController {
    private final DataViewModel data;
    private final Words words;
    private final Places places;

    @FXML
    private Node root;

    @FXML
    private TextField folder;

    @FXML
    private Button move;

    @FXML
    private VBox question;

    @FXML
    private SettingRow backupRow;

    @FXML
    private Label backup;

    @FXML
    private MenuButton backUp;

    @FXML
    private TextField exportTo;

    @FXML
    private Button exportNoMore;

    public DataSectionController(DataViewModel data, Words words, Places places) {
        this.data = data;
        this.words = words;
        this.places = places;
    }

    @FXML
    private void initialize() {
        folder.setText(data.folder());
        backup.textProperty().bind(data.backupProperty());
        backupRow.saidProperty().bind(data.busyProperty().map(busy -> busy ? words.get("settings.data.busy") : ""));
        backUp.disableProperty().bind(data.busyProperty());
        exportTo.textProperty().bind(data.exportToProperty().orElse(words.get("settings.export.none")));
        var exports = data.exportToProperty().map(_ -> true).orElse(false);
        exportNoMore.visibleProperty().bind(exports);
        exportNoMore.managedProperty().bind(exports);
        move.disableProperty().bind(data.busyProperty());
        data.questionProperty().subscribe(this::showQuestion);
    }

    private void showQuestion(@Nullable Notice asked) {
        question.getChildren().clear();
        question.setManaged(asked != null);
        if (asked != null) {
            var box = new NoticeBox(asked);
            question.getChildren().add(box);
            box.lookup(".button").requestFocus();
        }
    }

    @FXML
    private void open() {
        data.openFolder();
    }

    @FXML
    private void move() {
        places.folder(window(), "settings.move.dialog").ifPresent(data::moveTo);
    }

    @FXML
    private void backUpZip() {
        places.file(window(), "settings.backup.dialog.zip", data.backupName() + ".zip")
                .ifPresent(data::backUpZip);
    }

    @FXML
    private void backUpFolder() {
        places.folder(window(), "settings.backup.dialog.folder").ifPresent(data::backUpIn);
    }

    @FXML
    private void exportTo() {
        places.folder(window(), "settings.export.dialog").ifPresent(data::exportTo);
    }

    @FXML
    private void exportNoMore() {
        data.exportNoMore();
    }

    private Window window() {
        return root.getScene().getWindow();
    }
}
