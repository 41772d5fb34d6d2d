package dev.plumbline.ui.settings;

import dev.plumbline.settings.Counts;
import dev.plumbline.ui.component.Segmented;
import dev.plumbline.ui.component.Switch;
import dev.plumbline.ui.component.Volume;
import dev.plumbline.words.Words;
import java.util.List;
import javafx.fxml.FXML;

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
