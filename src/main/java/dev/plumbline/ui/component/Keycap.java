package dev.plumbline.ui.component;

import javafx.scene.control.Label;

/// The picture of a key that does the same as what it stands on.
public final class Keycap extends Label {
    public Keycap() {
        getStyleClass().add("keycap");
        setMinWidth(USE_PREF_SIZE);
    }
}
