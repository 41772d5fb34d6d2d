package dev.plumbline.ui;

import java.util.Locale;

/// The paper screens that the navigation leads to, in its order; the first is Ctrl+1.
public enum Place {
    TODAY,
    HISTORY,
    ROUTINES,
    LEARN,
    SETTINGS;

    /// The key of its name in the words.
    public String nameKey() {
        return "nav." + name().toLowerCase(Locale.ROOT);
    }
}
