package dev.plumbline.ui.settings;

import dev.plumbline.words.Words;
import javafx.fxml.FXML;
import javafx.scene.control.Label;

/// Which program this is and whose its parts are, on the screen.
public final class AboutSectionController {
    private final AboutViewModel about;
    private final Words words;

    @FXML
    private Label versionWords;

    public AboutSectionController(AboutViewModel about, Words words) {
        this.about = about;
        this.words = words;
    }

    @FXML
    private void initialize() {
        versionWords.setText(words.get("settings.version", about.version()));
    }

    @FXML
    private void cards() {
        about.cards().run();
    }
}
