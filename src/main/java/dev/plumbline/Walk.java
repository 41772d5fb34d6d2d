package dev.plumbline;

import dev.plumbline.history.StorageFailure;
import dev.plumbline.routine.Routines;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import javafx.util.Duration;

/// Another entry of the program, for the build alone: walks through the window once by itself, so that what a start and
/// a session load is known and can be kept ready. Its one argument is a data folder.
final class Walk {
    private static final long BETWEEN_LOOKS = 200;

    private final dev.plumbline.terminal.Window secondStart;
    private final List<KeyFrame> steps = new ArrayList<>();
    private double second;

    private Walk(dev.plumbline.terminal.Window secondStart) {
        this.secondStart = secondStart;
    }

    public static void main(String[] args) throws StorageFailure {
        var data = Optional.of(Path.of(args[0]));
        var toolkit = new Toolkit();
        var walk = new Walk(new Wiring(toolkit, data).window());
        Thread.ofPlatform().daemon().name("walk").start(walk::beginOnceThereIsAWindow);
        System.exit(Main.open(toolkit, data)); // the way that a desktop's start takes
    }

    private void beginOnceThereIsAWindow() {
        try {
            while (!windowIsThere()) {
                TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        Platform.runLater(this::begin);
    }

    private static boolean windowIsThere() {
        return Window.getWindows().stream().anyMatch(Window::isShowing);
    }

    private void begin() {
        for (var digit : List.of(
                KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5, KeyCode.DIGIT2, KeyCode.DIGIT1)) {
            after(1, () -> press(digit, true));
        }
        after(1, () -> Thread.ofVirtual().start(this::askForASession));
        after(2, () -> press(KeyCode.N, false));
        after(2, () -> press(KeyCode.ESCAPE, false));
        after(1, () -> press(KeyCode.ESCAPE, false));
        after(2, Walk::close);
        new Timeline(steps.toArray(KeyFrame[]::new)).play();
    }

    private void askForASession() {
        try {
            secondStart.openInto(Routines.FIRST);
        } catch (StorageFailure failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void after(double seconds, Runnable step) {
        second += seconds;
        steps.add(new KeyFrame(Duration.seconds(second), _ -> step.run()));
    }

    private static void press(KeyCode key, boolean shortcut) {
        for (var window : List.copyOf(Window.getWindows())) {
            var focused = window.getScene().getFocusOwner();
            var target = focused == null ? window.getScene() : focused;
            for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
                Event.fireEvent(target, new KeyEvent(type, "", key.getName(), key, false, shortcut, false, false));
            }
        }
    }

    private static void close() {
        for (var window : List.copyOf(Window.getWindows())) {
            Event.fireEvent(window, new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
        }
    }
}
