package dev.plumbline.ui.history;

import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;

/// Shows one place of the list at a time; it is as wide as the list and as high as
/// every other, which it tells the list.
final class HistoryCell extends ListCell<Listed> {
    /// By how much the list is wider than the page on either side, for the scroll bar and the ground of a chosen row.
    private static final double MARGIN = 12;

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

    /// What is shown for the first time is styled at once, since its height is asked for before the next pulse.
    private void show(Region content, String spoken) {
        var fresh = !content.equals(getGraphic());
        setGraphic(content);
        setAccessibleText(spoken);
        if (fresh && getScene() != null) {
            content.applyCss();
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        if (getGraphic() instanceof Region content) {
            content.resizeRelocate(MARGIN, 0, lineWidth(), getHeight());
            getListView().setFixedCellSize(line.heightIn(lineWidth()));
        }
    }

    /// As wide as the page, whether or not a scroll bar takes its part of the list.
    private double lineWidth() {
        var list = getListView();
        return (list == null ? getWidth() : list.getWidth()) - 2 * MARGIN;
    }
}
