package dev.plumbline.ui.learn;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The way from page to page: back, all of them, next.
public final class PageNav extends HBox {
    private final Button previous = new Button();
    private final MenuButton contents = new MenuButton();
    private final Label place = new Label();
    private final Button next = new Button();

    public PageNav() {
        getStyleClass().add("page-nav");
        previous.getStyleClass().add("previous");
        contents.getStyleClass().add("contents");
        next.getStyleClass().add("next");
        place.getStyleClass().addAll("small", "place");
        getChildren().addAll(previous, contents, place, next);
        getChildren().forEach(child -> ((Region) child).setMinWidth(USE_PREF_SIZE));
    }

    /// The words on it, and what the two buttons do.
    void setWords(String back, String all, String forth, Runnable goBack, Runnable goForth) {
        previous.setText(back);
        contents.setText(all);
        next.setText(forth);
        previous.setOnAction(_ -> goBack.run());
        next.setOnAction(_ -> goForth.run());
    }

    /// Lists a page.
    void add(String title, Page page, Consumer<Page> open) {
        var item = new MenuItem(title);
        item.setOnAction(_ -> open.accept(page));
        contents.getItems().add(item);
    }

    void show(String where, boolean first, boolean last) {
        place.setText(where);
        previous.setDisable(first);
        next.setDisable(last);
    }

    /// Takes the focus, on the button that goes on.
    void focus() {
        (next.isDisabled() ? previous : next).requestFocus();
    }
}
