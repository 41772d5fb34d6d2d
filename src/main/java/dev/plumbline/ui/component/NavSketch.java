package dev.plumbline.ui.component;

import java.util.List;
import javafx.css.PseudoClass;

/// The navigation as it looks with the first of its items chosen, before there are controls to choose with.
public final class NavSketch extends HangingNames {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    /// @param names of the places, from the top down
    public NavSketch(List<String> names) {
        var items = names.stream()
                .map(name -> new PlainText(name, "toggle-button", "nav-item"))
                .toList();
        items.getFirst().pseudoClassStateChanged(SELECTED, true);
        hang(items);
    }
}
