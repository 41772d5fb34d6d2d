package dev.plumbline.ui.settings;

import dev.plumbline.settings.Household;
import dev.plumbline.settings.Household.Member;
import dev.plumbline.ui.component.Entered;
import dev.plumbline.ui.component.Presence;
import dev.plumbline.ui.component.SettingRow;
import dev.plumbline.words.Words;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The people of this machine, on the screen.
public final class PeopleSectionController {
    private final PeopleViewModel people;
    private final Words words;

    @FXML
    private Node root;

    @FXML
    private Entered own;

    @FXML
    private VBox others;

    @FXML
    private TextField further;

    @FXML
    private SettingRow addRow;

    public PeopleSectionController(PeopleViewModel people, Words words) {
        this.people = people;
        this.words = words;
    }

    @FXML
    private void initialize() {
        own.setOnEntered(people::rename);
        addRow.saidProperty().bind(people.complaintProperty());
        people.householdProperty().subscribe(this::render);
    }

    private void render(@Nullable Household known) {
        Presence.show(root, known != null);
        others.getChildren().clear();
        if (known != null) {
            own.setText(known.inUse());
            known.members().stream()
                    .filter(member -> !member.equals(known.current()))
                    .map(this::line)
                    .forEach(others.getChildren()::add);
        }
    }

    private Node line(Member member) {
        var name = new Label(member.name());
        name.getStyleClass().add("name");
        var row = new FlowPane(
                name,
                button("settings.people.show", member, () -> people.show(member)),
                button("settings.people.forget", member, () -> people.forget(member)));
        row.getStyleClass().add("bar-line");
        return row;
    }

    private Button button(String key, Member member, Runnable act) {
        var button = new Button(words.get(key));
        button.getStyleClass().add("quiet");
        button.setAccessibleText(words.get(key) + ": " + member.name());
        button.setOnAction(_ -> act.run());
        return button;
    }

    @FXML
    private void add() {
        if (people.add(further.getText())) {
            further.clear();
        }
    }
}
