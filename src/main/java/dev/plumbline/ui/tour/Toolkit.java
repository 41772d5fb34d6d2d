package dev.plumbline.ui.tour;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;

/// The window toolkit without a window, drawing into memory: started where none runs yet, and ended by who started it.
final class Toolkit implements AutoCloseable {
    private final boolean ours;

    private Toolkit(boolean ours) {
        this.ours = ours;
    }

    static Toolkit open() {
        // Read once, by the toolkit's first class: a display, or a graphics card, would change the pictures.
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        return new Toolkit(starts());
    }

    private static boolean starts() {
        try {
            Platform.startup(() -> {});
            return true;
        } catch (IllegalStateException _) {
            return false;
        }
    }

    /// What `question` answers on the toolkit's thread.
    <T> T ask(Callable<T> question) {
        var task = new FutureTask<>(question);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while drawing", stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("A screen cannot be drawn", failed.getCause());
        }
    }

    @Override
    public void close() {
        if (ours) {
            Platform.exit();
        }
    }
}
