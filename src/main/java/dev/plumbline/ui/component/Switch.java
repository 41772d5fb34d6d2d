package dev.plumbline.ui.component;

import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// On or off, with its name beside it.
public final class Switch extends ToggleButton {
    public Switch() {
        getStyleClass().add("switch");
        setAccessibleRole(AccessibleRole.CHECK_BOX);
        var thumb = new Region();
        thumb.getStyleClass().add("thumb");
        var track = new HBox(thumb);
        track.getStyleClass().add("track");
        setGraphic(track);
    }
}
