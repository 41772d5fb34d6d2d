package dev.plumbline.ui.component;

import dev.plumbline.ui.Notice;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;

/// A notice as it stands on paper: its mark, its words, its buttons.
public final class NoticeBox extends HBox {
    private static final String INFO = "M12 3A9 9 0 1 1 11.99 3ZM12 11V17M12 7V8";
    private static final String WARN = "M12 3L22 20H2ZM12 10V14.5M12 17V17.4";
    private static final String STOP = "M4 4H20V20H4ZM8 12H16";

    public NoticeBox(Notice notice) {
        getStyleClass().addAll("notice", notice.kind().name().toLowerCase(Locale.ROOT));
        var words = new VBox(label("headline", notice.headline()));
        words.getStyleClass().add("words");
        if (!notice.body().isEmpty()) {
            words.getChildren().add(label("text-body", notice.body()));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        var actions = new HBox();
        actions.getStyleClass().add("actions");
        actions.setMinWidth(USE_PREF_SIZE);
        notice.actions().forEach(action -> actions.getChildren().add(button(action)));
        setAlignment(Pos.TOP_LEFT);
        getChildren().addAll(mark(notice.kind()), words, actions);
    }

    private static Node mark(Notice.Kind kind) {
        var mark = new SVGPath();
        mark.setContent(
                switch (kind) {
                    case INFO -> INFO;
                    case WARN -> WARN;
                    case STOP -> STOP;
                });
        mark.getStyleClass().add("mark");
        return mark;
    }

    private static Label label(String styleClass, String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        return label;
    }

    private static Button button(Notice.Action action) {
        var button = new Button(action.label());
        if (action.quiet()) {
            button.getStyleClass().add("quiet");
        }
        button.setOnAction(_ -> action.run().run());
        return button;
    }
}
