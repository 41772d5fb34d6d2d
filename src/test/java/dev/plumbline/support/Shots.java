package dev.plumbline.support;

import dev.plumbline.settings.TextSize;
import dev.plumbline.ui.theme.Paper;
import dev.plumbline.ui.tour.Frame;
import dev.plumbline.ui.tour.Png;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;

/// A screen as a picture, for tests: any size, either paper, any text size, no display.
public record Shots(Frame frame) {
    private static final Path FOLDER = Path.of("target", "shots");

    public static Shots light(int width, int height) {
        return new Shots(new Frame(Paper.LIGHT, TextSize.NORMAL, width, height));
    }

    public static Shots dark(int width, int height) {
        return new Shots(new Frame(Paper.DARK, TextSize.NORMAL, width, height));
    }

    public Shots withText(TextSize other) {
        return new Shots(frame.withText(other));
    }

    /// The picture of the screen that `maker` makes on the toolkit's thread.
    public Image of(Supplier<? extends Parent> maker) {
        return Fx.call(() -> frame.picture(maker.get()));
    }

    /// `root` in a scene of this size, dressed; on the toolkit's thread.
    public Scene dress(Parent root) {
        return frame.dress(root);
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
