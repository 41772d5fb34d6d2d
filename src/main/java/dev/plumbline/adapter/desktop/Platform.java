package dev.plumbline.adapter.desktop;

import java.util.Locale;

/// The kinds of desktop whose customs differ; every Unix that is not a Mac counts as Linux.
public enum Platform {
    LINUX,
    MACOS,
    WINDOWS;

    /// The platform whose `os.name` this is.
    public static Platform named(String osName) {
        var name = osName.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return WINDOWS;
        }
        return name.startsWith("mac") ? MACOS : LINUX;
    }

    /// The platform this program runs on.
    public static Platform here() {
        return named(System.getProperty("os.name", ""));
    }
}
