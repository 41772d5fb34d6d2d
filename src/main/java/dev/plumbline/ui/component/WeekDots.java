package dev.plumbline.ui.component;

import dev.plumbline.trend.Week;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A week as seven dots: filled is done, a ring has passed, a point lies ahead. A day that was missed is an empty ring.
public final class WeekDots extends HBox {
    public WeekDots() {
        getStyleClass().add("week-dots");
    }

    /// Shows `week` with the short names of the days in the language of `locale`.
    public void show(Week week, Locale locale) {
        getChildren().clear();
        for (var day : DayOfWeek.values()) {
            var mark = week.marks().get(day.getValue() - 1);
            var name = new Label(day.getDisplayName(TextStyle.SHORT, locale));
            name.getStyleClass().add("day");
            var column = new VBox(tick(), dot(mark), name);
            column.getStyleClass().add("week-day");
            column.setAlignment(Pos.TOP_CENTER);
            if (day == week.today().getDayOfWeek()) {
                column.getStyleClass().add("today-mark");
            }
            getChildren().add(column);
        }
    }

    private static Region tick() {
        var tick = new Region();
        tick.getStyleClass().add("tick");
        return tick;
    }

    private static Region dot(Week.Mark mark) {
        var dot = new Region();
        dot.getStyleClass().addAll("dot", styleClass(mark));
        var cell = new StackPane(dot);
        cell.getStyleClass().add("dot-cell");
        return cell;
    }

    private static String styleClass(Week.Mark mark) {
        return switch (mark) {
            case DONE -> "done";
            case OPEN, PASSED -> "empty";
            case BEFORE_ALL -> "none";
            case AHEAD -> "ahead";
        };
    }
}
