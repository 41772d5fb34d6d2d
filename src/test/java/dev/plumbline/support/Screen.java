package dev.plumbline.support;

import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A screen in a real window without a display, with a keyboard in front of it.
public final class Screen {
    private final FxRobot robot = new FxRobot();
    private final Stage stage;

    private Screen(Stage stage) {
        this.stage = stage;
    }

    /// Shows what `maker` makes, dressed as `shots` says.
    public static Screen of(Shots shots, Supplier<? extends Parent> maker) {
        try {
            var stage = FxToolkit.registerPrimaryStage();
            Fx.run(() -> {
                stage.setScene(shots.dress(maker.get()));
                stage.show();
                stage.toFront();
                stage.requestFocus();
            });
            return new Screen(stage).settled();
        } catch (TimeoutException slow) {
            throw new IllegalStateException("The toolkit does not start", slow);
        }
    }

    /// Presses keys one after the other.
    public Screen type(KeyCode... keys) {
        settled();
        robot.type(keys);
        return settled();
    }

    /// Presses keys together, the last one while the others are held.
    public Screen push(KeyCode... keys) {
        settled();
        robot.push(keys);
        return settled();
    }

    public Scene scene() {
        return stage.getScene();
    }

    /// What a pulse would do, done now: controls have their insides and their places before anybody looks.
    private Screen settled() {
        WaitForAsyncUtils.waitForFxEvents();
        Fx.run(() -> {
            scene().getRoot().applyCss();
            scene().getRoot().layout();
        });
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    public Node focused() {
        settled();
        return Fx.call(() -> scene().getFocusOwner());
    }

    public Node find(String selector) {
        settled();
        return Fx.call(() -> scene().getRoot().lookup(selector));
    }

    public <N extends Node> N find(String selector, Class<N> type) {
        return type.cast(find(selector));
    }

    public Screen focus(Node node) {
        Fx.run(node::requestFocus);
        return this;
    }
}
