package dev.plumbline.ui.component;

import javafx.beans.DefaultProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// A page with a panel at its right edge; where the window is narrow the panel stands under the content instead.
///
/// The content scrolls when it does not fit, and follows the focus; the panel beside it never does.
@DefaultProperty("content")
public final class PanelPage extends Region {
    /// The width in em from which the panel has room beside the content, with the navigation left of it.
    public static final double BESIDE_NAVIGATION = 65.5;

    private final ObjectProperty<@Nullable Node> content = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Region> panel = new SimpleObjectProperty<>();
    private final Text em = new Text();
    private final VBox column = new VBox();
    private final ScrollPane scroll = new ScrollPane(column);
    private double besideFrom = BESIDE_NAVIGATION;
    private final ReadOnlyBooleanWrapper beside = new ReadOnlyBooleanWrapper(true);

    public PanelPage() {
        em.setVisible(false);
        em.setManaged(false);
        scroll.getStyleClass().add("page");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        FollowFocus.in(scroll);
        getChildren().addAll(em, scroll);
        content.subscribe(this::arrange);
        panel.subscribe(this::arrange);
        widthProperty().subscribe(this::choose);
        em.fontProperty().subscribe(this::choose);
    }

    public @Nullable Node getContent() {
        return content.get();
    }

    public void setContent(Node node) {
        content.set(node);
    }

    public @Nullable Region getPanel() {
        return panel.get();
    }

    public void setPanel(Region region) {
        panel.set(region);
    }

    public double getBesideFrom() {
        return besideFrom;
    }

    /// Sets the width in em from which the panel stands beside the content.
    public void setBesideFrom(double widthInEm) {
        besideFrom = widthInEm;
        choose();
    }

    /// Shows the beginning of the content.
    public void toTop() {
        scroll.setVvalue(0);
    }

    /// False where the panel stands under the content.
    public ReadOnlyBooleanProperty besideProperty() {
        return beside.getReadOnlyProperty();
    }

    /// Shows the panel's beginning where it stands under the content.
    public void toPanel() {
        var side = panel.get();
        if (side != null && !beside.get()) {
            var hidden = column.getHeight() - scroll.getViewportBounds().getHeight();
            scroll.setVvalue(hidden > 0 ? Math.clamp(side.getLayoutY() / hidden, 0, 1) : 0);
        }
    }

    private void choose() {
        var fits = getWidth() >= besideFrom * em.getFont().getSize();
        if (fits != beside.get() && getWidth() > 0) {
            beside.set(fits);
            arrange();
        }
    }

    private void arrange() {
        var node = content.get();
        var side = panel.get();
        column.getChildren().clear();
        getChildren().setAll(em, scroll);
        if (node != null) {
            column.getChildren().add(node);
        }
        if (side != null) {
            (beside.get() ? getChildren() : column.getChildren()).add(side);
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        var side = panel.get();
        var room = beside.get() && side != null ? snapSizeX(side.prefWidth(-1)) : 0;
        scroll.resizeRelocate(0, 0, getWidth() - room, getHeight());
        if (beside.get() && side != null) {
            side.resizeRelocate(getWidth() - room, 0, room, getHeight());
        }
    }
}
