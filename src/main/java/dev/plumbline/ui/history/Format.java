package dev.plumbline.ui.history;

import java.util.Locale;

/// The open formats in which the history leaves; the first two come back, too.
public enum Format {
    CSV,
    JSON,
    /// The report.
    HTML,
    /// The calendar.
    ICS;

    /// The end of a file's name, without the point.
    public String suffix() {
        return name().toLowerCase(Locale.ROOT);
    }
}
