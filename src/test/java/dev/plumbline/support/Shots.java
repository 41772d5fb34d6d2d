package dev.plumbline.support;

import dev.plumbline.settings.TextSize;
import dev.plumbline.ui.theme.Breadth;
import dev.plumbline.ui.theme.Fonts;
import dev.plumbline.ui.theme.Paper;
import dev.plumbline.ui.theme.TextClass;
import dev.plumbline.ui.tour.Png;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;

/// A screen as a picture: any size, either paper, any text size, no display.
public record Shots(Paper paper, TextSize text, int width, int height) {
    private static final Path FOLDER = Path.of("target", "shots");

    public static Shots light(int width, int height) {
        return new Shots(Paper.LIGHT, TextSize.NORMAL, width, height);
    }

    public static Shots dark(int width, int height) {
        return new Shots(Paper.DARK, TextSize.NORMAL, width, height);
    }

    public Shots withText(TextSize other) {
        return new Shots(paper, other, width, height);
    }

    /// The picture of the screen that `maker` makes on the toolkit's thread.
    public Image of(Supplier<? extends Parent> maker) {
        return Fx.call(() -> {
            var root = maker.get();
            var scene = dress(root);
            // The second pass sees what the first one moved: a narrow page puts its panel elsewhere.
            for (var pass = 0; pass < 2; pass++) {
                root.applyCss();
                root.layout();
            }
            return scene.snapshot(null);
        });
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

    /// Writes the picture to target/shots/`name`.png.
    public Path save(String name, Supplier<? extends Parent> maker) {
        try {
            Files.createDirectories(FOLDER);
            return Files.write(FOLDER.resolve(name + ".png"), Png.of(of(maker)));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
