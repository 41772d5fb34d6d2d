package dev.plumbline.ui.figure;

import dev.plumbline.support.Fx;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;

/// A sheet of paper of the light theme's colours, to draw on without a display.
final class Sheet {
    static final Color PAPER = Color.web("#F4EFE5");
    static final Color BODY = Color.web("#8C9AA5");
    static final Color FAR = Color.web("#C3C5C2");
    static final Color BEAD = Color.web("#FFFDF6");
    static final Color GLOW = Color.web("#FFD27A");
    static final Color INK = Color.web("#1C2126");
    static final Color DISC_EDGE = Color.web("#A1695B");

    private static final String STYLE = "-fx-background-color: #F4EFE5; -pl-body: #8C9AA5; -pl-far: #C3C5C2;"
            + "-pl-seam: #F4EFE5; -pl-bead: #FFFDF6; -pl-glow: #FFD27A; -pl-ground: #F4EFE5; -pl-ink: #1C2126;"
            + "-pl-ink-soft: #4B5157; -pl-line: #8C8577; -pl-disc: #7E3325; -pl-disc-edge: #A1695B;"
            + "-pl-accent: #0E3352;";

    /// The picture of the nodes, which are made and drawn on the JavaFX thread.
    static WritableImage picture(double width, double height, Callable<Node[]> nodes) {
        return Fx.call(() -> {
            var pane = new Pane(nodes.call());
            pane.setStyle(STYLE);
            return new Scene(pane, width, height).snapshot(null);
        });
    }

    private Sheet() {}
}
