package dev.plumbline.ui.history;

import java.util.Locale;

/// The open formats in which the history leaves and comes back.
public enum Format {
    CSV,
    JSON;

    /// The end of a file's name, without the point.
    public String suffix() {
        return name().toLowerCase(Locale.ROOT);
    }
}
