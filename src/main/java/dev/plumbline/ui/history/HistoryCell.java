package dev.plumbline.ui.history;

import dev.plumbline.history.Entry;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ListCell;

/// Shows one entry at a time; it is as wide as the list and as high as its line needs.
final class HistoryCell extends ListCell<Entry> {
    /// By how much the list is wider than the page on either side, for the scroll bar and the ground of a chosen row.
    private static final double MARGIN = 12;

    private final Function<Entry, HistoryRow> wording;
    private final Consumer<Entry> delete;
    private final HistoryLine line;

    HistoryCell(Function<Entry, HistoryRow> wording, Consumer<Entry> delete, String deleteText) {
        this.wording = wording;
        this.delete = delete;
        this.line = new HistoryLine(deleteText);
    }

    @Override
    protected void updateItem(Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        if (empty || entry == null) {
            setGraphic(null);
            setAccessibleText(null);
        } else {
            var row = wording.apply(entry);
            line.show(row, () -> delete.accept(entry));
            setGraphic(line);
            setAccessibleText(row.spoken());
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return line.prefHeight(lineWidth());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        line.resizeRelocate(MARGIN, 0, lineWidth(), getHeight());
    }

    /// As wide as the page, whether or not a scroll bar takes its part of the list.
    private double lineWidth() {
        var list = getListView();
        return (list == null ? getWidth() : list.getWidth()) - 2 * MARGIN;
    }
}
