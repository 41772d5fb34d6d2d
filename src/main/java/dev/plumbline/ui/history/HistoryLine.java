package dev.plumbline.ui.history;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A row of the list: columns of given widths, then the remarks in what is left of the line.
///
/// Where there is less room than a line needs, it goes on below. What a row says never changes its height: every row
/// of a list is as high as every other, so that a list of any length knows how long it is without measuring its rows.
/// Made once per cell and filled again and again. Lengths are in sizes of the text.
final class HistoryLine extends Region {
    /// The height of the first line and of those below.
    private static final double FIRST = 44 / 17.0;

    private static final double NEXT = 28 / 17.0;

    /// How wide the columns are: date, time, what, seconds and how it felt; and a score, two of which are in the last.
    private static final List<Double> WIDTHS = List.of(6.94, 3.88, 10.7, 7.0, 11.1);

    private static final double SCORE = 2.12;

    /// The room at the end of the first line for what can be done to an entry, or why nothing can.
    private static final double VERBS = 7.2;

    /// The least room for the remarks beside the columns, and between two of them.
    private static final double REMARKS = 9.4;

    private static final double GAP = 0.7;

    private final Label date = column("date");
    private final Label time = column("time");
    private final Label what = column("what");
    private final Label seconds = column("seconds");
    private final Label before = score("before");
    private final Label after = score("after");
    private final Label change = column("change");
    private final Label signs = column("signs");
    private final Label effort = column("effort");
    private final Label note = column("note-text");
    private final Label locked = column("locked");
    private final Button edit = verb();
    private final Button delete = verb();
    private final List<List<Label>> columns =
            List.of(List.of(date), List.of(time), List.of(what), List.of(seconds), List.of(before, after, change));
    private final List<Label> remarks = List.of(signs, effort, note);

    HistoryLine(String editText, String deleteText) {
        getStyleClass().add("history-line");
        edit.setText(editText);
        edit.getStyleClass().add("edit");
        delete.setText(deleteText);
        delete.getStyleClass().add("delete");
        columns.forEach(getChildren()::addAll);
        getChildren().addAll(remarks);
        getChildren().addAll(locked, edit, delete);
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
        say(before, row.before());
        say(after, row.after());
        change.setText(row.change());
        say(signs, row.signs());
        say(effort, row.effort());
        say(note, row.note());
        say(locked, row.locked());
        edit.setVisible(row.locked().isEmpty());
        delete.setVisible(row.locked().isEmpty());
        edit.setAccessibleText(edit.getText() + ", " + row.date() + " " + row.time());
        edit.setOnAction(_ -> onEdit.run());
        delete.setAccessibleText(delete.getText() + ", " + row.date() + " " + row.time());
        delete.setOnAction(_ -> onDelete.run());
        requestLayout();
    }

    private static void say(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
    }

    /// How high every row of this width is, in pixels, where its text is of this size.
    static double height(double width, double text) {
        return text * (FIRST + Places.in(width / text).remarks().line() * NEXT);
    }

    /// Where a part of the row begins.
    private record Place(double x, int line) {}

    /// Where the columns and the remarks of a row begin, from left to right.
    private record Places(List<Place> columns, Place remarks) {
        static Places in(double width) {
            var places = new ArrayList<Place>();
            var x = 0.0;
            var line = 0;
            for (var wide : WIDTHS) {
                if (x > 0 && x + wide > width - VERBS) {
                    x = 0;
                    line++;
                }
                places.add(new Place(x, line));
                x += wide;
            }
            return new Places(places, width - VERBS - x < REMARKS ? new Place(0, line + 1) : new Place(x, line));
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        var text = text();
        var places = Places.in(getWidth() / text);
        for (var index = 0; index < columns.size(); index++) {
            put(columns.get(index), places.columns().get(index), WIDTHS.get(index));
        }
        var remarked = places.remarks();
        remark(remarked.x() * text, remarked.line(), getWidth() - (remarked.line() == 0 ? VERBS * text : 0));
        var said = locked.prefWidth(-1);
        put(locked, getWidth() - said, 0, said);
        var deleted = delete.prefWidth(-1);
        var edited = edit.prefWidth(-1);
        put(delete, getWidth() - deleted, 0, deleted);
        put(edit, getWidth() - deleted - edited, 0, edited);
    }

    private void put(List<Label> column, Place place, double width) {
        var x = place.x() * text();
        var end = x + width * text();
        for (var label : column) {
            var wide = label.equals(column.getLast()) ? end - x : SCORE * text();
            put(label, x, place.line(), wide);
            x += wide;
        }
    }

    /// What comes first has its full width before the next has any.
    private void remark(double from, int line, double end) {
        var x = from;
        for (var label : remarks) {
            if (label.isVisible()) {
                var wide = Math.min(label.prefWidth(-1), end - x);
                put(label, x, line, wide);
                x = Math.min(x + wide + GAP * text(), end);
            }
        }
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
