package dev.plumbline.ui.history;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A row of the list: columns as wide as the style says, then the remarks in what is left of the line.
///
/// Where there is less room than a line needs, it goes on below. Made once per cell and filled again and again.
final class HistoryLine extends Region {
    /// The height of the first line and of those below, in sizes of the text.
    private static final double FIRST = 44 / 17.0;

    private static final double NEXT = 28 / 17.0;

    private final Label date = column("date");
    private final Label time = column("time");
    private final Label what = column("what");
    private final Label seconds = column("seconds");
    private final Label before = score("before");
    private final Label after = score("after");
    private final Label change = column("change");
    private final HBox feel = new HBox(before, after, change);
    private final Label signs = column("signs");
    private final Label effort = column("effort");
    private final Label note = column("note-text");
    private final HBox remarks = new HBox(signs, effort, note);
    private final Label locked = column("locked");
    private final Button edit = verb();
    private final Button delete = verb();
    private final HBox verbs = new HBox(edit, delete);
    private final List<Region> columns = List.of(date, time, what, seconds, feel);

    HistoryLine(String editText, String deleteText) {
        getStyleClass().add("history-line");
        feel.getStyleClass().add("feel");
        remarks.getStyleClass().add("remarks");
        edit.setText(editText);
        edit.getStyleClass().add("edit");
        delete.setText(deleteText);
        delete.getStyleClass().add("delete");
        verbs.getStyleClass().add("row-verbs");
        List.of(signs, effort).forEach(label -> label.setMinWidth(USE_PREF_SIZE));
        HBox.setHgrow(note, Priority.ALWAYS);
        getChildren().addAll(columns);
        getChildren().addAll(remarks, locked, verbs);
    }

    /// Reached by the mouse alone: the list has keys for both.
    private static Button verb() {
        var button = new Button();
        button.getStyleClass().addAll("quiet", "row-verb");
        button.setFocusTraversable(false);
        return button;
    }

    private static Label column(String styleClass) {
        var label = new Label();
        label.getStyleClass().addAll("history-text", styleClass);
        return label;
    }

    private static Label score(String styleClass) {
        var label = column("score-given");
        var mark = new Region();
        mark.getStyleClass().addAll("feel-mark", styleClass);
        label.getStyleClass().add(styleClass);
        label.setGraphic(mark);
        return label;
    }

    void show(HistoryRow row, Runnable onEdit, Runnable onDelete) {
        date.setText(row.date());
        time.setText(row.time());
        what.setText(row.what());
        seconds.setText(row.seconds());
        before.setText(row.before());
        before.setVisible(!row.before().isEmpty());
        after.setText(row.after());
        after.setVisible(!row.after().isEmpty());
        change.setText(row.change());
        say(signs, row.signs());
        say(effort, row.effort());
        note.setText(row.note());
        say(locked, row.locked());
        verbs.setVisible(row.locked().isEmpty());
        verbs.setManaged(row.locked().isEmpty());
        edit.setAccessibleText(edit.getText() + ", " + row.date() + " " + row.time());
        edit.setOnAction(_ -> onEdit.run());
        delete.setAccessibleText(delete.getText() + ", " + row.date() + " " + row.time());
        delete.setOnAction(_ -> onDelete.run());
        requestLayout();
    }

    private static void say(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }

    @Override
    protected double computePrefHeight(double width) {
        return snapSizeY(text() * (FIRST + (arrange(width, false) - 1) * NEXT));
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        arrange(getWidth(), true);
        Region last = verbs.isManaged() ? verbs : locked;
        var room = last.prefWidth(-1);
        put(last, getWidth() - room, 0, room);
    }

    /// Goes through the row from left to right and says how many lines it takes.
    private int arrange(double width, boolean place) {
        var room = width - (verbs.isManaged() ? verbs : locked).prefWidth(-1);
        var x = 0.0;
        var line = 0;
        for (var column : columns) {
            var wide = column.prefWidth(-1);
            if (x > 0 && x + wide > room) {
                x = 0;
                line++;
            }
            if (place) {
                put(column, x, line, wide);
            }
            x += wide;
        }
        if (hasRemarks() && room - x < remarks.minWidth(-1)) {
            x = 0;
            line++;
        }
        if (place) {
            put(remarks, x, line, Math.max(0, room - x));
        }
        return line + 1;
    }

    private boolean hasRemarks() {
        return signs.isManaged() || effort.isManaged() || !note.getText().isEmpty();
    }

    private void put(Node node, double x, int line, double width) {
        var middle = text() * (line == 0 ? FIRST / 2 : FIRST + (line - 0.75) * NEXT);
        var height = node.prefHeight(width);
        node.resizeRelocate(snapPositionX(x), snapPositionY(middle - height / 2), snapSizeX(width), height);
    }

    private double text() {
        return date.getFont().getSize();
    }
}
