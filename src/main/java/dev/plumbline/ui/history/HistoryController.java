package dev.plumbline.ui.history;

import dev.plumbline.trend.Zoom;
import dev.plumbline.ui.Notice;
import dev.plumbline.ui.Views;
import dev.plumbline.ui.chart.FeelChart;
import dev.plumbline.ui.chart.HangChart;
import dev.plumbline.ui.chart.YearBeads;
import dev.plumbline.ui.component.DropDown;
import dev.plumbline.ui.component.NoticeBox;
import dev.plumbline.ui.component.Presence;
import dev.plumbline.ui.component.Segmented;
import dev.plumbline.ui.edit.EditController;
import dev.plumbline.ui.edit.EditViewModel;
import dev.plumbline.words.Words;
import java.time.Year;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The history on the screen. Only the rows in sight exist as nodes; Enter edits the one that has the focus, Delete
/// removes it, and the shortcut for undoing brings it back.
public final class HistoryController {
    private final HistoryViewModel history;
    private final Words words;
    private final FileDialog files;
    private final FilterBar filter;
    private final Countdown countdown;

    @FXML
    private Node root;

    @FXML
    private Segmented<Zoom> zoom;

    @FXML
    private Pane tools;

    @FXML
    private ToggleButton filtering;

    @FXML
    private Button export;

    @FXML
    private DropDown menu;

    @FXML
    private Label none;

    @FXML
    private Pane head;

    @FXML
    private Pane totals;

    @FXML
    private Pane years;

    @FXML
    private Label year;

    @FXML
    private Button later;

    @FXML
    private VBox filterBox;

    @FXML
    private VBox question;

    @FXML
    private Pane charts;

    @FXML
    private YearBeads beads;

    @FXML
    private Node hangPart;

    @FXML
    private HangChart hang;

    @FXML
    private Label bests;

    @FXML
    private Node feelPart;

    @FXML
    private FeelChart feel;

    @FXML
    private Label beside;

    @FXML
    private Node trash;

    @FXML
    private Node page;

    @FXML
    private StackPane editor;

    @FXML
    private Label reading;

    @FXML
    private Label nothing;

    @FXML
    private HistoryList list;

    @FXML
    private Node empty;

    @FXML
    private RingPanel ring;

    @FXML
    private Button start;

    public HistoryController(HistoryViewModel history, Words words, FileDialog files) {
        this.history = history;
        this.words = words;
        this.files = files;
        this.filter = new FilterBar(history.filter(), words);
        this.countdown = new Countdown(history.deleting(), history::settle);
    }

    @FXML
    private void initialize() {
        menu.setAnchor(export);
        for (var format : Format.values()) {
            addToMenu("history.export." + format, () -> export(format));
        }
        addToMenu("history.read", this::read);
        addToMenu("history.trash", () -> history.showDeleted(true));
        addToMenu("history.folder", history::openFolder);
        zoom.setChoices(List.of(Zoom.values()), length -> words.get("history.zoom." + length));
        zoom.valueProperty().set(history.filter().viewingProperty().get().zoom());
        zoom.valueProperty().subscribe((_, chosen) -> {
            if (chosen != null) {
                history.filter().zoom(chosen);
            }
        });
        filtering.selectedProperty().subscribe(this::showFilter);
        history.filter().viewingProperty().subscribe(viewing -> {
            if (!viewing.selection().isAll()) {
                filtering.setSelected(true);
            }
        });
        ring.lineProperty().bind(beads.todayXProperty());
        beads.setOnChosen(history.filter()::day);
        list.setItems(history.rows());
        list.setCellFactory(_ -> new HistoryCell(
                history,
                new HistoryLine(words.get("history.edit"), words.get("history.delete")),
                new DeletedLine(words),
                countdown));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::onListKey);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        history.editingProperty().subscribe(this::showEditor);
        history.figuresProperty().subscribe(this::showFigures);
        history.exchange().questionProperty().subscribe(this::showQuestion);
        history.readingProperty().subscribe(now -> Presence.show(reading, now));
        history.stateProperty().subscribe(this::show);
    }

    private void addToMenu(String key, Runnable act) {
        menu.add(words.get(key), words.get(key + ".meaning"), act);
    }

    /// The filter is put there when it is first asked for: most people look without one.
    private void showFilter(boolean whether) {
        if (whether && filterBox.getChildren().isEmpty()) {
            filterBox.getChildren().add(filter);
        }
        Presence.show(filterBox, whether);
        if (!whether) {
            history.filter().clear();
        }
    }

    private void showFigures(@Nullable Figures figures) {
        if (figures == null) {
            return;
        }
        var shown = HistoryTotals.of(figures.totals(), words);
        totals.getChildren()
                .setAll(shown.figures().stream().map(HistoryController::figure).toList());
        var texts = new ChartTexts(words, Year.from(history.today()));
        beads.show(figures.beads(), words.locale(), texts.beads(figures));
        hang.show(figures.hang(), texts.best(figures.hang()), texts.hang(figures));
        feel.show(figures.feel(), texts.feel(figures));
        Presence.say(bests, texts.bests(figures.bests()));
        Presence.say(beside, texts.beside(figures.beside()));
        var shownYear = figures.beads().year();
        year.setText(shownYear.toString());
        Presence.show(years, figures.firstYear().isBefore(Year.from(history.today())));
        later.setDisable(!shownYear.isBefore(Year.from(history.today())));
        filter.setCount(words.get("history.filter.count", figures.listed().size(), figures.all()));
    }

    private void showEditor(@Nullable EditViewModel open) {
        Presence.show(editor, open != null);
        page.setVisible(open == null);
        if (open == null) {
            editor.getChildren().clear();
            return;
        }
        var form = new Views(words)
                .with(EditController.class, () -> new EditController(open, words))
                .load(EditController.class);
        editor.getChildren().setAll(form);
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
        Presence.show(question, asked != null);
        if (asked != null) {
            var box = new NoticeBox(asked);
            question.getChildren().add(box);
            box.lookup(".button").requestFocus();
        }
    }

    private void show(HistoryViewModel.State state) {
        var something = state == HistoryViewModel.State.FILLED || state == HistoryViewModel.State.NOTHING_FOUND;
        var nobody = state == HistoryViewModel.State.EMPTY;
        var deleted = state == HistoryViewModel.State.DELETED;
        Presence.show(none, nobody);
        Presence.show(empty, nobody);
        Presence.show(beads, something || nobody);
        Presence.show(head, something);
        Presence.show(tools, something);
        Presence.show(charts, something);
        Presence.show(nothing, state == HistoryViewModel.State.NOTHING_FOUND);
        Presence.show(list, state == HistoryViewModel.State.FILLED || deleted);
        Presence.show(trash, deleted);
        Presence.show(filterBox, something && filtering.isSelected());
        start.setDefaultButton(nobody);
    }

    private void onListKey(KeyEvent pressed) {
        var focused = list.getFocusModel().getFocusedItem();
        if (focused == null) {
            return;
        }
        switch (pressed.getCode()) {
            case DELETE, BACK_SPACE -> remove(focused);
            case ENTER -> open(focused);
            default -> {
                return;
            }
        }
        pressed.consume();
    }

    private void remove(Listed focused) {
        switch (focused.standing()) {
            case KEPT -> {
                var index = list.getFocusModel().getFocusedIndex();
                history.delete(focused.entry());
                list.getSelectionModel()
                        .select(Math.min(index + 1, list.getItems().size() - 1));
            }
            case LEAVING -> {}
            case DELETED -> history.erase(focused.entry());
        }
    }

    private void open(Listed focused) {
        switch (focused.standing()) {
            case KEPT -> history.edit(focused.entry());
            case LEAVING -> history.undelete(focused.entry());
            case DELETED -> history.restore(focused.entry());
        }
    }

    private void onKey(KeyEvent pressed) {
        if (pressed.getCode() == KeyCode.SPACE
                && history.stateProperty().get() == HistoryViewModel.State.EMPTY
                && !(pressed.getTarget() instanceof ButtonBase)) {
            history.start();
            pressed.consume();
        } else if (pressed.getCode() == KeyCode.Z
                && pressed.isShortcutDown()
                && !(pressed.getTarget() instanceof TextInputControl)) {
            history.undelete();
            pressed.consume();
        }
    }

    @FXML
    private void leaveTrash() {
        history.showDeleted(false);
    }

    @FXML
    private void openMenu() {
        menu.open();
    }

    @FXML
    private void earlier() {
        history.filter().year(shownYear().minusYears(1));
    }

    @FXML
    private void later() {
        history.filter().year(shownYear().plusYears(1));
    }

    private Year shownYear() {
        return history.filter().viewingProperty().get().year();
    }

    @FXML
    private void copyHang() {
        ChartPicture.copy(hangPart);
    }

    @FXML
    private void copyFeel() {
        ChartPicture.copy(feelPart);
    }

    @FXML
    private void add() {
        history.add();
    }

    private void export(Format format) {
        files.whereTo(root.getScene().getWindow(), format, ExchangeViewModel.suggestedName(format, history.today()))
                .ifPresent(file -> history.exchange().export(format, history.range(), file));
    }

    @FXML
    private void read() {
        files.whichOne(root.getScene().getWindow()).ifPresent(history.exchange()::read);
    }

    @FXML
    private void start() {
        history.start();
    }
}
