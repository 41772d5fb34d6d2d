package dev.plumbline.ui.history;

import dev.plumbline.history.Entry;
import dev.plumbline.ui.Notice;
import dev.plumbline.ui.component.NoticeBox;
import dev.plumbline.words.Words;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The history on the screen. Only the rows in sight exist as nodes; Delete removes the one that has the focus.
public final class HistoryController {
    private final HistoryViewModel history;
    private final Words words;
    private final FileDialog files;

    @FXML
    private Node root;

    @FXML
    private MenuButton export;

    @FXML
    private Label none;

    @FXML
    private Pane totals;

    @FXML
    private VBox question;

    @FXML
    private ListView<Entry> list;

    @FXML
    private Node empty;

    @FXML
    private Button start;

    public HistoryController(HistoryViewModel history, Words words, FileDialog files) {
        this.history = history;
        this.words = words;
        this.files = files;
    }

    @FXML
    private void initialize() {
        for (var format : Format.values()) {
            export.getItems().add(item("history.export." + format, () -> export(format)));
        }
        export.getItems().add(new SeparatorMenuItem());
        export.getItems().add(item("history.read", this::read));
        export.getItems().add(item("history.folder", history::openFolder));
        list.setItems(history.entries());
        list.setCellFactory(_ -> new HistoryCell(history::row, history::delete, words.get("history.delete")));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::onListKey);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        history.totalsProperty().subscribe(this::showTotals);
        history.questionProperty().subscribe(this::showQuestion);
        history.entries().subscribe(this::showEither);
        showEither();
    }

    /// A line of the menu: what it is called, and what one gets.
    private MenuItem item(String key, Runnable act) {
        var name = new Label(words.get(key));
        name.getStyleClass().add("menu-name");
        var meaning = new Label(words.get(key + ".meaning"));
        meaning.getStyleClass().add("menu-meaning");
        var line = new HBox(name, meaning);
        line.getStyleClass().add("menu-line");
        var item = new CustomMenuItem(line);
        item.setOnAction(_ -> act.run());
        return item;
    }

    private void showTotals(HistoryTotals shown) {
        totals.getChildren()
                .setAll(shown.figures().stream().map(HistoryController::figure).toList());
    }

    private static Node figure(HistoryTotals.Figure figure) {
        var number = new Label(figure.number());
        number.getStyleClass().add("numeral");
        var meaning = new Label(figure.meaning());
        meaning.getStyleClass().add("caption");
        var pair = new HBox(number, meaning);
        pair.getStyleClass().add("total");
        return pair;
    }

    private void showQuestion(@Nullable Notice asked) {
        question.getChildren().clear();
        show(question, asked != null);
        if (asked != null) {
            var box = new NoticeBox(asked);
            question.getChildren().add(box);
            box.lookup(".button").requestFocus();
        }
    }

    private void showEither() {
        var nothing = history.entries().isEmpty();
        show(none, nothing);
        show(empty, nothing);
        show(list, !nothing);
        show(totals, !nothing);
        show(export, !nothing);
        start.setDefaultButton(nothing);
    }

    private void onListKey(KeyEvent pressed) {
        var index = list.getFocusModel().getFocusedIndex();
        var entry = list.getFocusModel().getFocusedItem();
        if (entry != null && (pressed.getCode() == KeyCode.DELETE || pressed.getCode() == KeyCode.BACK_SPACE)) {
            history.delete(entry);
            list.getSelectionModel().select(Math.min(index, list.getItems().size() - 1));
            pressed.consume();
        }
    }

    private void onKey(KeyEvent pressed) {
        if (pressed.getCode() == KeyCode.SPACE
                && history.entries().isEmpty()
                && !(pressed.getTarget() instanceof ButtonBase)) {
            history.start();
            pressed.consume();
        }
    }

    private void export(Format format) {
        files.whereTo(root.getScene().getWindow(), format, history.suggestedName(format))
                .ifPresent(file -> history.export(format, file));
    }

    @FXML
    private void read() {
        files.whichOne(root.getScene().getWindow()).ifPresent(history::read);
    }

    @FXML
    private void start() {
        history.start();
    }

    private static void show(Node node, boolean whether) {
        node.setVisible(whether);
        node.setManaged(whether);
    }
}
