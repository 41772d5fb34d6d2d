package dev.plumbline.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import dev.plumbline.settings.Theme;
import java.util.List;
import java.util.Objects;
import javafx.application.ColorScheme;
import javafx.scene.Scene;

/// The two ways in which paper screens are coloured. The stage has its own grounds and looks the same on both.
public enum Paper {
    LIGHT("light.css", new PrimerLight().getUserAgentStylesheet()),
    DARK("dark.css", new PrimerDark().getUserAgentStylesheet());

    private static final String GROUND = "paper.css";

    private final String colours;
    private final String controls;

    Paper(String colours, String controls) {
        this.colours = colours;
        this.controls = controls;
    }

    /// The paper of the chosen theme, where `desktop` is what the desktop itself uses.
    public static Paper of(Theme theme, ColorScheme desktop) {
        return switch (theme) {
            case LIGHT -> LIGHT;
            case DARK -> DARK;
            case SYSTEM -> desktop == ColorScheme.DARK ? DARK : LIGHT;
        };
    }

    /// Dresses `scene`: AtlantaFX underneath, then the colours, then what both papers share, then the stage.
    public void dress(Scene scene) {
        scene.setUserAgentStylesheet(controls);
        wear(
                scene,
                List.of(sheet(colours), sheet(GROUND), sheet("base.css"), sheet("components.css"), sheet("stage.css")));
    }

    /// Dresses a scene in which there is no control: as little as that needs, since reading style sheets takes its
    /// time.
    public void dressPlain(Scene scene) {
        wear(scene, List.of(sheet(colours), sheet(GROUND)));
    }

    /// A scene that wears `sheets` already is left alone: to set the same sheets would style every node anew.
    private static void wear(Scene scene, List<String> sheets) {
        if (!scene.getStylesheets().equals(sheets)) {
            scene.getStylesheets().setAll(sheets);
        }
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Paper.class.getResource(name), name).toExternalForm();
    }
}
