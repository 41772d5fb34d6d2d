package bare;

import java.util.concurrent.CountDownLatch;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import javafx.util.Duration;

/// A window of Plumbline's size with one line of text in it. With an argument it closes by itself after so many
/// seconds.
public final class Bare {
    private Bare() {}

    public static void main(String[] args) throws InterruptedException {
        var closed = new CountDownLatch(1);
        Platform.startup(() -> {
            var stage = new Stage();
            stage.setScene(new Scene(new Label("A window"), 1440, 900));
            stage.setOnHidden(_ -> closed.countDown());
            stage.show();
            if (args.length > 0) {
                var pause = new PauseTransition(Duration.seconds(Double.parseDouble(args[0])));
                pause.setOnFinished(_ -> stage.hide());
                pause.play();
            }
        });
        closed.await();
        System.exit(0);
    }
}
