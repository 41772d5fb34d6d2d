package dev.plumbline.ui.theme;

import dev.plumbline.settings.Motion;
import dev.plumbline.settings.Settings;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;

/// Whether pictures are to stand instead of moving: as the person chose, or as the desktop asks.
public final class Stillness {
    private Stillness() {}

    /// Follows the settings and the desktop.
    public static ObservableValue<Boolean> of(ObservableValue<Settings> settings) {
        return settings.flatMap(chosen -> Platform.getPreferences()
                .reducedMotionProperty()
                .map(desktop -> wanted(chosen.look().reducedMotion(), desktop)));
    }

    static boolean wanted(Motion reduced, boolean desktop) {
        return switch (reduced) {
            case SYSTEM -> desktop;
            case ON -> true;
            case OFF -> false;
        };
    }
}
