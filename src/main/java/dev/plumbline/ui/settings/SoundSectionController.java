package dev.plumbline.ui.settings;

import dev.plumbline.settings.Counts;
import dev.plumbline.ui.component.Presence;
import dev.plumbline.ui.component.Segmented;
import dev.plumbline.ui.component.Switch;
import dev.plumbline.ui.component.Volume;
import dev.plumbline.words.Words;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// What is heard, on the screen.
public final class SoundSectionController {
    private final SoundViewModel sound;
    private final Words words;

    @FXML
    private Volume master;

    @FXML
    private Switch voice;

    @FXML
    private Volume voiceVolume;

    @FXML
    private Switch tones;

    @FXML
    private Volume tonesVolume;

    @FXML
    private Switch ticks;

    @FXML
    private Volume ticksVolume;

    @FXML
    private Switch breath;

    @FXML
    private Volume breathVolume;

    @FXML
    private Segmented<Counts> counts;

    @FXML
    private Switch halfWay;

    @FXML
    private Node deviceRow;

    @FXML
    private ComboBox<@Nullable String> device;

    @FXML
    private Node ducksRow;

    @FXML
    private Switch ducks;

    public SoundSectionController(SoundViewModel sound, Words words) {
        this.sound = sound;
        this.words = words;
    }

    @FXML
    private void initialize() {
        master.valueProperty().bindBidirectional(sound.masterProperty());
        bind(Heard.VOICE, voice, voiceVolume);
        bind(Heard.TONES, tones, tonesVolume);
        bind(Heard.TICKS, ticks, ticksVolume);
        bind(Heard.BREATH, breath, breathVolume);
        counts.setChoices(List.of(Counts.values()), count -> words.get("settings.counts." + count));
        counts.valueProperty().bindBidirectional(sound.countsProperty());
        halfWay.selectedProperty().bindBidirectional(sound.halfWayProperty());
        device.setConverter(new DeviceNames());
        device.valueProperty().bindBidirectional(sound.deviceProperty());
        sound.devicesProperty().subscribe(this::offer);
        ducks.selectedProperty().bindBidirectional(sound.ducksProperty());
        sound.canDuckProperty().subscribe(can -> Presence.show(ducksRow, can || ducks.isSelected()));
    }

    /// There is a choice only where there are several.
    private void offer(List<String> devices) {
        var chosen = device.getValue();
        device.getItems().setAll(devices);
        device.getItems().addFirst(null);
        device.setValue(chosen);
        Presence.show(deviceRow, devices.size() > 1 || chosen != null);
    }

    private final class DeviceNames extends StringConverter<@Nullable String> {
        @Override
        public String toString(@Nullable String name) {
            return name == null ? words.get("settings.device.system") : name;
        }

        @Override
        public @Nullable String fromString(String text) {
            return text;
        }
    }

    private void bind(Heard heard, Switch on, Volume volume) {
        on.selectedProperty().bindBidirectional(sound.onProperty(heard));
        volume.valueProperty().bindBidirectional(sound.volumeProperty(heard));
        volume.disableProperty().bind(on.selectedProperty().not());
    }

    @FXML
    private void test() {
        sound.test();
    }
}
