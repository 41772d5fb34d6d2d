package dev.plumbline.ui.history;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;

/// The list of the history. All its rows are of one height, which follows its own width and the size of its text.
///
/// A list that does not know how high its rows are measures two more of them at each pulse, to the end of the history.
public final class HistoryList extends ListView<Listed> {
    /// By how much the list is wider than the page on either side, for the scroll bar and the ground of a chosen row.
    static final double MARGIN = 12;

    /// Shows nothing: its font is the one of a row.
    private final Label text = new Label();

    public HistoryList() {
        text.getStyleClass().add("history-text");
        text.setManaged(false);
        getChildren().add(text);
    }

    /// As wide as the page, whether or not a scroll bar takes its part of the list.
    double lineWidth() {
        return getWidth() - 2 * MARGIN;
    }

    @Override
    protected void layoutChildren() {
        setFixedCellSize(
                snapSizeY(HistoryLine.height(lineWidth(), text.getFont().getSize())));
        super.layoutChildren();
    }
}
