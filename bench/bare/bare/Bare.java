package bare;

import java.util.concurrent.CountDownLatch;
import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import javafx.util.Duration;

/// A window of Plumbline's size with one line of text in it. With a number it closes by itself after so many seconds;
/// with `square` it holds a square of 0.57 of its height instead, which moves at every pulse.
public final class Bare {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double SIDE = 0.57 * HEIGHT;

    private Bare() {}

    public static void main(String[] args) throws InterruptedException {
        var closed = new CountDownLatch(1);
        Platform.startup(() -> {
            var stage = new Stage();
            var square = args.length > 0 && args[0].equals("square");
            stage.setScene(new Scene(square ? square() : new Label("A window"), WIDTH, HEIGHT));
            stage.setOnHidden(_ -> closed.countDown());
            stage.show();
            if (args.length > 0 && !square) {
                var pause = new PauseTransition(Duration.seconds(Double.parseDouble(args[0])));
                pause.setOnFinished(_ -> stage.hide());
                pause.play();
            }
        });
        closed.await();
        System.exit(0);
    }

    private static Pane square() {
        var square = new Rectangle(SIDE, SIDE);
        square.setY((HEIGHT - SIDE) / 2);
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                var turn = now / 1e9 % 4 / 4;
                square.setX((WIDTH - SIDE) * (turn < 0.5 ? 2 * turn : 2 - 2 * turn));
            }
        }.start();
        return new Pane(square);
    }
}
