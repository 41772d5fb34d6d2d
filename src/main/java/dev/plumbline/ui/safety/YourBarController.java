package dev.plumbline.ui.safety;

import dev.plumbline.routine.Mount;
import dev.plumbline.routine.Reach;
import dev.plumbline.settings.Lengths;
import dev.plumbline.ui.component.FollowFocus;
import dev.plumbline.ui.component.Segmented;
import dev.plumbline.words.Words;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// The second card: how the bar is held, where the feet go, and the room around it.
public final class YourBarController {
    private static final PseudoClass ANSWERED = PseudoClass.getPseudoClass("answered");

    private final SafetyViewModel safety;
    private final Words words;

    @FXML
    private PictureChoice<Mount> mount;

    @FXML
    private PictureChoice<Reach> reach;

    @FXML
    private Label consequence;

    @FXML
    private Button goOn;

    @FXML
    private Label wanted;

    @FXML
    private ScrollPane panel;

    @FXML
    private VBox room;

    @FXML
    private TextField height;

    @FXML
    private Segmented<Lengths> unit;

    @FXML
    private Label heightProblem;

    public YourBarController(SafetyViewModel safety, Words words) {
        this.safety = safety;
        this.words = words;
    }

    @FXML
    private void initialize() {
        mount.setChoices(List.of(Mount.values()), this::option);
        reach.setChoices(List.of(Reach.values()), this::option);
        mount.valueProperty().bindBidirectional(safety.mountProperty());
        reach.valueProperty().bindBidirectional(safety.reachProperty());
        consequence.textProperty().bind(safety.consequenceProperty());
        var answered = safety.barAnsweredProperty();
        goOn.disableProperty().bind(answered.not());
        wanted.visibleProperty().bind(answered.not());
        answered.subscribe(whether -> consequence.pseudoClassStateChanged(ANSWERED, whether));
        room.getChildren().addFirst(new RoomDrawing(words.get("safety.room.60"), words.get("safety.room.2m")));
        height.textProperty().bindBidirectional(safety.heightProperty());
        unit.setChoices(List.of(Lengths.values()), in -> words.get("safety.unit." + in));
        unit.valueProperty().bindBidirectional(safety.unitProperty());
        heightProblem.visibleProperty().bind(safety.heightFitsProperty().not());
        FollowFocus.in(panel);
    }

    private PictureChoice.Option option(Mount held) {
        return new PictureChoice.Option(
                new MountDrawing(held), words.get("bar.mount." + held), words.get("bar.mount.where." + held));
    }

    private PictureChoice.Option option(Reach below) {
        return new PictureChoice.Option(
                new ReachDrawing(below), words.get("bar.reach." + below), words.get("bar.reach.where." + below));
    }

    @FXML
    private void goOn() {
        safety.goOn();
    }

    @FXML
    private void back() {
        safety.back();
    }
}
