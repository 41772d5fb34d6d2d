package dev.plumbline;

import dev.plumbline.settings.WindowState;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Where the window was: it opens there again, unless no screen is there any more.
final class WindowPlace {
    /// So much of the window must be on a screen that it can be seen and moved.
    private static final double IN_SIGHT = 100;

    private WindowPlace() {}

    /// Puts `window` where it was.
    static void restore(Stage window, @Nullable WindowState was) {
        if (was == null) {
            return;
        }
        var onAScreen = !Screen.getScreensForRectangle(
                        was.x() + IN_SIGHT / 2, was.y(), Math.max(1, was.width() - IN_SIGHT), IN_SIGHT / 2)
                .isEmpty();
        if (onAScreen) {
            window.setX(was.x());
            window.setY(was.y());
        }
        window.setWidth(was.width());
        window.setHeight(was.height());
        window.setMaximized(was.maximized());
    }

    /// Where `window` is now, or where it `was` while it fills the whole screen.
    static @Nullable WindowState of(Stage window, @Nullable WindowState was) {
        return window.isFullScreen()
                ? was
                : new WindowState(
                        window.getX(), window.getY(), window.getWidth(), window.getHeight(), window.isMaximized());
    }
}
