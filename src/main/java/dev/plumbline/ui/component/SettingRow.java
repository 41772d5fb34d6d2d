package dev.plumbline.ui.component;

import javafx.beans.DefaultProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/// One thing that can be set: its name, and beside it what sets it; underneath, where there is no room for both.
@DefaultProperty("controls")
public final class SettingRow extends Region {
    private static final double NAME = 11.875;
    private static final double GAP = 1;
    private static final double BELOW = 0.375;
    private static final double BESIDE = 31;

    private final Text em = new Text();
    private final Label name = new Label();
    private final Label hint = line("small");
    private final VBox head = new VBox(name, hint);
    private final FlowPane controls = new FlowPane();
    private final Label said = line("small", "said");
    private final VBox body = new VBox(controls, said);

    public SettingRow() {
        getStyleClass().add("setting-row");
        name.getStyleClass().add("name");
        name.setWrapText(true);
        controls.getStyleClass().add("controls");
        body.getStyleClass().add("body-of-row");
        em.setVisible(false);
        em.setManaged(false);
        getChildren().addAll(em, head, body);
        em.fontProperty().subscribe(this::requestLayout);
    }

    private static Label line(String... styleClasses) {
        var line = new Label();
        line.getStyleClass().addAll(styleClasses);
        line.setWrapText(true);
        line.textProperty().subscribe(text -> Presence.show(line, !text.isEmpty()));
        return line;
    }

    public ObservableList<Node> getControls() {
        return controls.getChildren();
    }

    public String getName() {
        return name.getText();
    }

    public void setName(String text) {
        name.setText(text);
    }

    public String getHint() {
        return hint.getText();
    }

    /// What the setting is about, in few words.
    public void setHint(String text) {
        hint.setText(text);
    }

    /// A sentence under the controls: what to do, or why something was not taken. Empty: none.
    public StringProperty saidProperty() {
        return said.textProperty();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        var room = width - snappedLeftInset() - snappedRightInset();
        var high = isBeside(room)
                ? Math.max(head.prefHeight(nameWidth()), body.prefHeight(room - bodyX()))
                : head.prefHeight(room) + em(BELOW) + body.prefHeight(room);
        return snappedTopInset() + high + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        var x = snappedLeftInset();
        var y = snappedTopInset();
        var room = getWidth() - x - snappedRightInset();
        var high = getHeight() - y - snappedBottomInset();
        if (isBeside(room)) {
            var headHigh = head.prefHeight(nameWidth());
            var bodyHigh = body.prefHeight(room - bodyX());
            head.resizeRelocate(x, y + middle(high, headHigh), nameWidth(), headHigh);
            body.resizeRelocate(x + bodyX(), y + middle(high, bodyHigh), room - bodyX(), bodyHigh);
        } else {
            var headHigh = head.prefHeight(room);
            head.resizeRelocate(x, y, room, headHigh);
            body.resizeRelocate(x, y + headHigh + em(BELOW), room, body.prefHeight(room));
        }
    }

    private double middle(double room, double needed) {
        return snapPositionY(Math.max(0, (room - needed) / 2));
    }

    private boolean isBeside(double room) {
        return room >= em(BESIDE);
    }

    private double nameWidth() {
        return em(NAME);
    }

    private double bodyX() {
        return em(NAME + GAP);
    }

    private double em(double count) {
        return snapSizeX(count * em.getFont().getSize());
    }
}
