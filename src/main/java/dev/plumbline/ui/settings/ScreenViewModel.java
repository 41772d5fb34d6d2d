package dev.plumbline.ui.settings;

import dev.plumbline.settings.Look;
import dev.plumbline.settings.Motion;
import dev.plumbline.settings.Settings;
import dev.plumbline.settings.TextSize;
import dev.plumbline.settings.Theme;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;

/// How the window looks and moves.
public final class ScreenViewModel {
    private final ObjectProperty<Theme> theme;
    private final ObjectProperty<TextSize> textSize;
    private final ObjectProperty<Motion> reducedMotion;
    private final ObjectProperty<Boolean> fullScreenStage;

    public ScreenViewModel(Property<Settings> settings) {
        theme = choice(settings, Look::theme, Look::withTheme);
        textSize = choice(settings, Look::textSize, Look::withTextSize);
        reducedMotion = choice(settings, Look::reducedMotion, Look::withReducedMotion);
        fullScreenStage = choice(settings, Look::fullScreenStage, Look::withFullScreenStage);
    }

    private static <T> ObjectProperty<T> choice(
            Property<Settings> settings, Function<Look, T> read, BiFunction<Look, T, Look> write) {
        return Choice.of(
                settings,
                all -> read.apply(all.look()),
                (all, chosen) -> all.withLook(write.apply(all.look(), chosen)));
    }

    ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    ObjectProperty<TextSize> textSizeProperty() {
        return textSize;
    }

    ObjectProperty<Motion> reducedMotionProperty() {
        return reducedMotion;
    }

    ObjectProperty<Boolean> fullScreenStageProperty() {
        return fullScreenStage;
    }
}
