package dev.plumbline.ui.history;

import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;

/// Shows one place of the list at a time, as wide as the list and as high as every other.
final class HistoryCell extends ListCell<Listed> {
    private final HistoryViewModel history;
    private final HistoryLine line;
    private final DeletedLine deleted;
    private final Countdown countdown;

    HistoryCell(HistoryViewModel history, HistoryLine line, DeletedLine deleted, Countdown countdown) {
        this.history = history;
        this.line = line;
        this.deleted = deleted;
        this.countdown = countdown;
    }

    @Override
    protected void updateItem(Listed item, boolean empty) {
        super.updateItem(item, empty);
        getStyleClass().remove("gone");
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var entry = item.entry();
        switch (item.standing()) {
            case KEPT -> {
                var row = history.row(entry);
                line.show(row, () -> history.edit(entry), () -> history.delete(entry));
                show(line, row.spoken());
            }
            case LEAVING -> {
                getStyleClass().add("gone");
                var words = history.deletedWords(entry);
                deleted.leaving(words, countdown.left(entry.id()), () -> history.undelete(entry));
                show(deleted, words);
            }
            case DELETED -> {
                var row = history.row(entry);
                var words = row.date() + ", " + row.what();
                deleted.deleted(words, () -> history.restore(entry), () -> history.erase(entry));
                show(deleted, row.spoken());
            }
        }
    }

    /// What takes the place of something else is styled at once, since that may be in the midst of a layout.
    private void show(Region content, String spoken) {
        var replaces = getSkin() != null && !content.equals(getGraphic());
        setGraphic(content);
        setAccessibleText(spoken);
        if (replaces && getScene() != null) {
            content.applyCss();
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        if (getGraphic() instanceof Region content && getListView() instanceof HistoryList list) {
            content.resizeRelocate(HistoryList.MARGIN, 0, list.lineWidth(), getHeight());
        }
    }
}
