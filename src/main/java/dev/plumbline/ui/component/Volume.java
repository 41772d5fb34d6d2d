package dev.plumbline.ui.component;

import atlantafx.base.controls.ProgressSliderSkin;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;

/// How loud, from 0 to 100: a line on which the bob marks where one is, and the number.
public final class Volume extends HBox {
    private static final int LOUDEST = 100;
    private static final int STEP = 5;

    private final ObjectProperty<Integer> value = new SimpleObjectProperty<>(LOUDEST);
    private final Slider slider = new Slider(0, LOUDEST, LOUDEST);
    private final Label number = new Label();

    public Volume() {
        getStyleClass().add("volume");
        number.getStyleClass().add("number");
        slider.setSkin(new ProgressSliderSkin(slider));
        slider.setBlockIncrement(STEP);
        slider.valueProperty().subscribe(loud -> value.set((int) Math.round(loud.doubleValue())));
        value.subscribe(this::show);
        getChildren().addAll(slider, number);
    }

    public ObjectProperty<Integer> valueProperty() {
        return value;
    }

    public String getMeaning() {
        return slider.getAccessibleText();
    }

    /// What it is the volume of; read aloud.
    public void setMeaning(String text) {
        slider.setAccessibleText(text);
    }

    private void show(int loud) {
        number.setText(Integer.toString(loud));
        if (Math.round(slider.getValue()) != loud) {
            slider.setValue(loud);
        }
    }
}
