package dev.plumbline.ui.tour;

import dev.plumbline.settings.TextSize;
import dev.plumbline.ui.theme.Breadth;
import dev.plumbline.ui.theme.Fonts;
import dev.plumbline.ui.theme.Paper;
import dev.plumbline.ui.theme.TextClass;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;

/// What a screen is drawn in where there is no window: a paper, a text size, and a size in pixels.
public record Frame(Paper paper, TextSize text, int width, int height) {
    // The second pass sees what the first one moved: a narrow page puts its panel elsewhere.
    private static final int PASSES = 2;

    public Frame {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("No picture is " + width + " x " + height);
        }
    }

    public Frame withPaper(Paper other) {
        return new Frame(other, text, width, height);
    }

    public Frame withText(TextSize other) {
        return new Frame(paper, other, width, height);
    }

    /// `root` in a scene of this size, dressed; on the toolkit's thread.
    public Scene dress(Parent root) {
        Fonts.load();
        var scene = new Scene(root, width, height);
        paper.dress(scene);
        TextClass.mark(root, text);
        Breadth.of(width, text.factor()).mark(root);
        return scene;
    }

    /// Dressed, and with everything in its place.
    public Scene arrange(Parent root) {
        var scene = dress(root);
        for (var pass = 0; pass < PASSES; pass++) {
            root.applyCss();
            root.layout();
        }
        return scene;
    }

    /// The picture of `root`, of exactly this size.
    public Image picture(Parent root) {
        return arrange(root).snapshot(null);
    }
}
