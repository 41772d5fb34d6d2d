package dev.plumbline.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.support.Fx;
import dev.plumbline.support.Screen;
import dev.plumbline.support.Shots;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("ui")
class FollowFocusTest {
    private final Button above = Fx.call(() -> new Button("above"));
    private final Button below = Fx.call(() -> new Button("below"));
    private final ScrollPane pane = Fx.call(() -> new ScrollPane());

    @Test
    void whatGetsTheFocusComesIntoSight() {
        var screen = show();

        screen.focus(below).focused();
        assertThat(pane.getVvalue()).isGreaterThan(0.9);

        screen.focus(above).focused();
        assertThat(pane.getVvalue()).isLessThan(0.05);
    }

    @Test
    void aViewThatIsNotLaidOutYetStaysAtTheTop() {
        var moved = Fx.call(() -> {
            fill();
            var screen = new StackPane(pane);
            screen.setManaged(false);
            var scene = Shots.light(1000, 900).dress(new StackPane(screen));
            scene.getRoot().applyCss();
            screen.layout();
            above.requestFocus();
            return pane.getVvalue();
        });

        assertThat(moved).isZero();
    }

    private Screen show() {
        return Screen.of(Shots.light(1000, 900), () -> {
            fill();
            pane.setMaxSize(400, 400);
            return new StackPane(pane);
        });
    }

    private void fill() {
        pane.setContent(new VBox(high(90), above, high(3000), below));
        FollowFocus.in(pane);
    }

    private static Node high(double pixels) {
        var region = new Region();
        region.setMinHeight(pixels);
        return region;
    }
}
