package dev.plumbline.ui.history;

import dev.plumbline.trend.Selection;
import dev.plumbline.trend.Zoom;
import java.time.Year;

/// What of the history is looked at.
///
/// @param year of the calendar
record Viewing(Selection selection, Zoom zoom, Year year) {
    Viewing withSelection(Selection other) {
        return new Viewing(other, zoom, year);
    }

    Viewing withZoom(Zoom other) {
        return new Viewing(selection, other, year);
    }

    Viewing withYear(Year other) {
        return new Viewing(selection, zoom, other);
    }
}
