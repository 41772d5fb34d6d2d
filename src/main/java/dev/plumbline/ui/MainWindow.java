package dev.plumbline.ui;

import dev.plumbline.settings.Look;
import dev.plumbline.settings.Settings;
import dev.plumbline.settings.TextSize;
import dev.plumbline.ui.theme.Breadth;
import dev.plumbline.ui.theme.Fonts;
import dev.plumbline.ui.theme.Paper;
import dev.plumbline.ui.theme.TextClass;
import java.util.Map;
import java.util.WeakHashMap;
import javafx.application.Platform;
import javafx.beans.property.Property;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

/// The one window: its scene stays, what it shows changes. It knows theme, text size and full screen, nothing else.
///
/// A root that is shown again has the focus where it was when it left.
public final class MainWindow {
    private static final double LEAST_WIDTH = 800;
    private static final double LEAST_HEIGHT = 500;
    private static final double USUAL_WIDTH = 1440;
    private static final double USUAL_HEIGHT = 900;

    private final Stage stage;
    private final Property<Settings> settings;
    private final Scene scene = new Scene(new Group(), USUAL_WIDTH, USUAL_HEIGHT);
    private final Map<Parent, Node> focusOf = new WeakHashMap<>();
    private final Region spot = new Region();
    private Sheets sheets = Sheets.NONE;

    /// Which style sheets the window wears.
    private enum Sheets {
        NONE,
        OF_A_SKETCH,
        ALL
    }

    public MainWindow(Stage stage, Property<Settings> settings) {
        this.stage = stage;
        this.settings = settings;
        Fonts.loadFirst();
        stage.setScene(scene);
        stage.setTitle("Plumbline");
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setFullScreenExitHint("");
        settings.subscribe(this::dress);
        Platform.getPreferences().colorSchemeProperty().subscribe(this::dress);
        scene.widthProperty().subscribe(this::dress);
        HeldKeys.watch(scene, stage.focusedProperty());
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /// Shows a picture that has no control in it, until the first screen takes its place; it is laid out at once. The
    /// style sheets of controls, which take longest to read, are left for later.
    public void sketch(Pane picture) {
        sheets = Sheets.OF_A_SKETCH;
        spot.setManaged(false);
        spot.resize(1, 1);
        picture.getChildren().add(spot);
        scene.setRoot(picture);
        dress();
        picture.applyCss();
        picture.layout();
    }

    /// Shows `root` in the place of what was there. Never call this over a hang.
    public void show(Parent root) {
        Fonts.load();
        var left = scene.getRoot();
        var owner = scene.getFocusOwner();
        if (owner != null && !left.equals(root)) {
            focusOf.put(left, owner);
        }
        sheets = Sheets.ALL;
        scene.setRoot(root);
        dress();
        var remembered = focusOf.remove(root);
        if (remembered == null) {
            Focus.into(root);
        } else {
            remembered.requestFocus();
        }
    }

    /// Shows `root` as if for the first time: from its top, with the focus where it begins.
    public void showAnew(Parent root) {
        focusOf.remove(root);
        show(root);
    }

    /// Does `something` once the next picture is on its way to the display.
    public void afterNextPicture(Runnable something) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                Platform.runLater(something);
            }
        });
        Platform.requestNextPulse();
    }

    /// Does `something` once the sketch can be seen. Where JavaFX draws without a graphics card, the toolkit's
    /// thread itself hands a finished picture to the display, so until then nothing else may keep it. A second
    /// picture, of one spot, waits until the first is drawn; what comes after it comes after the handing over.
    public void onceSeen(Runnable something) {
        afterNextPicture(() -> {
            spot.setVisible(false);
            afterNextPicture(() -> Platform.runLater(something));
        });
    }

    public void toggleFullScreen() {
        stage.setFullScreen(!stage.isFullScreen());
    }

    private void dress() {
        if (sheets == Sheets.NONE) {
            return;
        }
        var look = look();
        var paper = Paper.of(look.theme(), Platform.getPreferences().getColorScheme());
        if (sheets == Sheets.ALL) {
            paper.dress(scene);
        } else {
            paper.dressPlain(scene);
        }
        TextClass.mark(scene.getRoot(), look.textSize());
        Breadth.of(scene.getWidth(), look.textSize().factor()).mark(scene.getRoot());
    }

    private Look look() {
        return settings.getValue().look();
    }

    private void onKey(KeyEvent pressed) {
        switch (pressed.getCode()) {
            case F11 -> toggleFullScreen();
            case PLUS, EQUALS, ADD -> resize(pressed, look().textSize().larger());
            case MINUS, SUBTRACT -> resize(pressed, look().textSize().smaller());
            default -> {
                return;
            }
        }
    }

    private void resize(KeyEvent pressed, TextSize size) {
        if (pressed.isShortcutDown()) {
            settings.setValue(settings.getValue().withLook(look().withTextSize(size)));
            pressed.consume();
        }
    }
}
