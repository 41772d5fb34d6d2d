package dev.plumbline.ui.learn;

import dev.plumbline.routine.Phase;
import dev.plumbline.ui.component.FollowFocus;
import dev.plumbline.ui.component.PanelPage;
import dev.plumbline.ui.component.Presence;
import dev.plumbline.ui.component.StopPanel;
import dev.plumbline.words.Words;
import java.util.List;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Learn on the screen: the four steps, and the pages. Alt with the left and right arrow goes from page to page.
public final class LearnController {
    private static final List<Phase> STEPS = List.of(Phase.RELAX, Phase.CHIN_TUCK, Phase.SWING, Phase.SLOW_LAND);

    private final LearnViewModel learn;
    private final PracticeViewModel practice;
    private final Words words;
    private final LearnPicture picture = new LearnPicture();
    private final StopPanel stop = new StopPanel();

    @FXML
    private Parent root;

    @FXML
    private ScrollPane overview;

    @FXML
    private PageNav overviewNav;

    @FXML
    private FlowPane steps;

    @FXML
    private FlowPane heading;

    @FXML
    private FlowPane contents;

    @FXML
    private PanelPage page;

    @FXML
    private PageNav nav;

    @FXML
    private Label title;

    @FXML
    private VBox text;

    @FXML
    private Label note;

    @FXML
    private Label from;

    @FXML
    private VBox practiceBox;

    @FXML
    private Button startPractice;

    @FXML
    private Button stopPractice;

    @FXML
    private Label says;

    @FXML
    private Node cards;

    public LearnController(LearnViewModel learn, PracticeViewModel practice, Words words) {
        this.learn = learn;
        this.practice = practice;
        this.words = words;
    }

    @FXML
    private void initialize() {
        STEPS.stream().map(phase -> new StepColumn(phase, words)).forEach(step -> {
            steps.getChildren().add(step);
            heading.heightProperty().subscribe(height -> step.keepUnder(height.doubleValue()));
        });
        stop.setWords(words.get("stop.title"), learn.stopSigns(), words.get("stop.landing"));
        for (var bar : List.of(overviewNav, nav)) {
            bar.setWords(
                    words.get("learn.previous"),
                    words.get("learn.contents"),
                    words.get("learn.next"),
                    learn::previous,
                    learn::next);
            LearnViewModel.pages().forEach(listed -> bar.add(learn.title(listed), listed, learn::open));
        }
        LearnViewModel.pages().stream()
                .skip(1)
                .forEach(listed -> contents.getChildren().add(link(listed)));
        says.textProperty().bind(practice.saysProperty());
        practice.runningProperty().subscribe(running -> {
            Presence.show(startPractice, !running);
            Presence.show(stopPractice, running);
        });
        practice.stepProperty().subscribe(step -> {
            if (learn.pageProperty().get() == Page.LANDING) {
                picture.show(step);
            }
        });
        FollowFocus.in(overview);
        learn.pageProperty().subscribe(this::render);
        learn.pageProperty().addListener((_, _, _) -> Platform.runLater(this::focus));
        // Whoever leaves for another screen leaves the practice.
        root.sceneProperty().subscribe(scene -> {
            if (scene == null) {
                practice.stop();
            }
        });
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private Button link(Page listed) {
        var link = new Button(learn.title(listed));
        link.getStyleClass().add("quiet-link");
        link.setOnAction(_ -> learn.open(listed));
        return link;
    }

    private void render(Page now) {
        practice.stop();
        var first = now == Page.STEPS;
        Presence.show(overview, first);
        Presence.show(page, !first);
        for (var bar : List.of(overviewNav, nav)) {
            bar.show(learn.place(), learn.isFirst(), learn.isLast());
        }
        title.setText(learn.title(now));
        text.getChildren()
                .setAll(learn.paragraphs(now).stream().map(this::paragraph).toList());
        Presence.say(note, learn.note(now));
        var sources = learn.sources(now);
        Presence.say(from, sources.isEmpty() ? "" : words.get("learn.from", sources));
        Presence.show(practiceBox, now == Page.LANDING);
        Presence.show(cards, now == Page.STOP);
        picture.show(now);
        page.setPanel(now == Page.STOP ? stop : picture);
        page.toTop();
    }

    private Label paragraph(String words) {
        var label = new Label(words);
        label.getStyleClass().add(learn.pageProperty().get() == Page.SOURCES ? "source" : "paragraph");
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    private void focus() {
        (overview.isVisible() ? overviewNav : nav).focus();
    }

    private void onKey(KeyEvent pressed) {
        if (pressed.isAltDown() && pressed.getCode() == KeyCode.RIGHT) {
            learn.next();
            pressed.consume();
        } else if (pressed.isAltDown() && pressed.getCode() == KeyCode.LEFT) {
            learn.previous();
            pressed.consume();
        }
    }

    @FXML
    private void startPractice() {
        practice.start();
        stopPractice.requestFocus();
    }

    @FXML
    private void stopPractice() {
        practice.stop();
        startPractice.requestFocus();
    }

    @FXML
    private void openCards() {
        learn.openCards();
    }
}
