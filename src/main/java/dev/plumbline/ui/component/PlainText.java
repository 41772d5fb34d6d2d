package dev.plumbline.ui.component;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// A line of text in a box that style sheets know like a label's, without being a control: no skin is made for it.
/// Other nodes may stand beside the text.
public final class PlainText extends HBox {
    private final Text text = new Text();

    public PlainText(String words, String... styleClasses) {
        getStyleClass().add("plain-text");
        getStyleClass().addAll(styleClasses);
        text.getStyleClass().add("text");
        text.setText(words);
        setAlignment(Pos.CENTER_LEFT);
        setFillHeight(false);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(text);
    }

    public String getText() {
        return text.getText();
    }

    public ReadOnlyObjectProperty<Font> fontProperty() {
        return text.fontProperty();
    }
}
