package dev.plumbline.ui.settings;

import dev.plumbline.settings.Motion;
import dev.plumbline.settings.TextSize;
import dev.plumbline.settings.Theme;
import dev.plumbline.ui.component.Segmented;
import dev.plumbline.ui.component.Switch;
import dev.plumbline.words.Words;
import java.util.List;
import javafx.fxml.FXML;

/// How the window looks, on the screen.
public final class ScreenSectionController {
    private final ScreenViewModel look;
    private final Words words;

    @FXML
    private Segmented<Theme> theme;

    @FXML
    private Segmented<TextSize> textSize;

    @FXML
    private Segmented<Motion> reducedMotion;

    @FXML
    private Switch fullScreenStage;

    public ScreenSectionController(ScreenViewModel look, Words words) {
        this.look = look;
        this.words = words;
    }

    @FXML
    private void initialize() {
        theme.setChoices(List.of(Theme.LIGHT, Theme.DARK, Theme.SYSTEM), paper -> words.get("settings.theme." + paper));
        theme.valueProperty().bindBidirectional(look.themeProperty());
        textSize.setChoices(List.of(TextSize.values()), size -> words.get("settings.text.size", size.factor()));
        textSize.valueProperty().bindBidirectional(look.textSizeProperty());
        reducedMotion.setChoices(
                List.of(Motion.ON, Motion.OFF, Motion.SYSTEM), motion -> words.get("settings.motion." + motion));
        reducedMotion.valueProperty().bindBidirectional(look.reducedMotionProperty());
        fullScreenStage.selectedProperty().bindBidirectional(look.fullScreenStageProperty());
    }
}
