package dev.plumbline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.settings.Settings;
import dev.plumbline.settings.TextSize;
import dev.plumbline.support.Fx;
import dev.plumbline.ui.component.FollowFocus;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class MainWindowTest {
    private final Stage stage = stage();
    private final SimpleObjectProperty<Settings> settings = new SimpleObjectProperty<>(Settings.DEFAULT);
    private final MainWindow window = Fx.call(() -> new MainWindow(stage, settings));
    private final Button first = new Button("first");
    private final Button second = new Button("second");
    private final VBox paper = new VBox(first, second);
    private final VBox stageRoot = new VBox(new Button("other"));

    private static Stage stage() {
        try {
            return FxToolkit.registerPrimaryStage();
        } catch (TimeoutException slow) {
            throw new IllegalStateException("The toolkit does not start", slow);
        }
    }

    @Test
    void aRootThatComesBackHasTheFocusWhereItLeft() {
        paper.getStyleClass().add("paper");
        Fx.run(() -> {
            window.show(paper);
            stage.show();
            assertThat(stage.getScene().getFocusOwner()).isEqualTo(first);
            second.requestFocus();
            window.show(stageRoot);
            window.show(paper);
        });

        assertThat(stage.getScene().getFocusOwner()).isEqualTo(second);
    }

    @Test
    void forASketchNoSheetOfControlsIsReadBeforeTheFirstScreen() {
        var sketch = new Pane();
        var seen = new CompletableFuture<Boolean>();
        Fx.run(() -> {
            window.sketch(sketch);
            stage.show();
            settings.set(Settings.DEFAULT.withLook(Settings.DEFAULT.look().withTextSize(TextSize.LARGER)));
            assertThat(stage.getScene().getUserAgentStylesheet()).isNull();
            assertThat(stage.getScene().getStylesheets()).hasSize(2);
            window.onceSeen(() -> seen.complete(stage.getScene().getRoot().equals(sketch)));
        });

        assertThat(seen.orTimeout(20, TimeUnit.SECONDS).join()).isTrue();

        Fx.run(() -> {
            window.show(paper);
            assertThat(stage.getScene().getUserAgentStylesheet()).contains("primer");
            assertThat(stage.getScene().getFocusOwner()).isEqualTo(first);
        });
    }

    @Test
    void aScreenBeginsAtItsTopEachTimeItIsShownAnewAlsoWhereItsDefaultButtonIsFurtherDown() {
        var save = new Button("save");
        save.setDefaultButton(true);
        var tall = new Region();
        tall.setMinHeight(3000);
        var page = new ScrollPane(new VBox(new Button("top"), tall, save));
        FollowFocus.in(page);
        Fx.run(() -> {
            window.show(new VBox(page));
            stage.show();
            assertThat(stage.getScene().getFocusOwner()).isEqualTo(save);
            assertThat(page.getVvalue()).isZero();

            var root = stage.getScene().getRoot();
            page.setVvalue(1);
            window.show(stageRoot);
            window.showAnew(root);
            assertThat(stage.getScene().getFocusOwner()).isEqualTo(save);
            assertThat(page.getVvalue()).isZero();
        });
    }

    @Test
    void controlWithPlusAndMinusChangesTheTextEverywhere() {
        paper.getStyleClass().add("paper");
        Fx.run(() -> {
            window.show(paper);
            stage.show();
            stage.requestFocus();
        });
        var robot = new FxRobot();

        robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(settings.get().look().textSize()).isEqualTo(TextSize.LARGE);
        assertThat(paper.getStyleClass()).contains("text-115").doesNotContain("text-100");

        robot.push(KeyCode.CONTROL, KeyCode.MINUS);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(settings.get().look().textSize()).isEqualTo(TextSize.NORMAL);
    }
}
