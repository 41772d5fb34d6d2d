package dev.plumbline.ui.today;

import dev.plumbline.ui.component.FigurePanel;
import dev.plumbline.ui.component.NavSketch;
import dev.plumbline.ui.component.PanelPage;
import dev.plumbline.ui.component.PhaseBar;
import dev.plumbline.ui.component.PlainText;
import dev.plumbline.words.Words;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// The first picture of a start: the frame with as much of Today as is known by then, each thing where Today itself
/// puts it. There is no control in it and no person, since those are what a start waits for; who presses a key
/// meanwhile is heard once Today is there.
public final class TodaySketch extends Pane {
    private final Text em = new Text();
    private final NavSketch nav;
    private final VBox body;
    private final FigurePanel panel = FigurePanel.empty();

    /// @param places the names in the navigation, Today first
    public TodaySketch(Outlook outlook, List<String> places, Words words) {
        getStyleClass().addAll("paper", "shell");
        em.setVisible(false);
        nav = new NavSketch(places);
        var phases = new PhaseBar();
        phases.setPhases(outlook.phases(), phase -> words.get("phase." + phase));
        body = new VBox(
                row("heading-row", new PlainText(outlook.date(), "caption")),
                heading(outlook.heading()),
                phases,
                row("start-row", start(outlook, words), besideStart()));
        body.getStyleClass().addAll("page-body", "today");
        getChildren().addAll(em, body, panel, nav);
    }

    private static FlowPane row(String styleClass, Node... nodes) {
        var row = new FlowPane(nodes);
        row.getStyleClass().add(styleClass);
        return row;
    }

    private static TextFlow heading(String words) {
        var text = new Text(words);
        text.getStyleClass().add("text");
        var heading = new TextFlow(text);
        heading.getStyleClass().addAll("plain-text", "h1");
        return heading;
    }

    private static PlainText start(Outlook outlook, Words words) {
        var start = new PlainText(words.get("today.start"), "button", "primary", "large");
        start.getChildren().add(new PlainText(words.get("today.start.key"), "keycap"));
        start.setDisable(!outlook.canStart());
        return start;
    }

    /// As high as what Today says there: two lines, and which bar it is.
    private static VBox besideStart() {
        var bar = new Region();
        bar.getStyleClass().add("menu-button");
        var beside = new VBox(new PlainText(" ", "aside"), new PlainText(" ", "aside"), bar);
        beside.setPrefWidth(0);
        beside.setVisible(false);
        return beside;
    }

    @Override
    protected void layoutChildren() {
        var left = snapSizeX(nav.prefWidth(-1));
        var room = getWidth() - left;
        var beside = room >= PanelPage.BESIDE_NAVIGATION * em.getFont().getSize();
        var right = beside ? snapSizeX(panel.prefWidth(-1)) : 0;
        nav.resizeRelocate(0, 0, left, getHeight());
        body.resizeRelocate(left, 0, Math.min(room - right, body.maxWidth(-1)), getHeight());
        panel.setVisible(beside);
        panel.resizeRelocate(getWidth() - right, 0, right, getHeight());
    }
}
