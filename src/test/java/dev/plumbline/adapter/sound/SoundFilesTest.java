package dev.plumbline.adapter.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.runner.Cues.Sound;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundFilesTest {

    private final SoundFiles files = new SoundFiles("en");

    @ParameterizedTest
    @CsvSource({
        "tone.chin_bell,      , tones/chin_bell.wav",
        "voice.chin,          , voice/en/chin.wav",
        "tone.breath_in,  PT3S, tones/breath_in_3.wav",
        "tone.breath_in,  PT4.9S, tones/breath_in_4.wav",
        "tone.breath_in,  PT9S, tones/breath_in_6.wav",
        "tone.breath_out, PT1S, tones/breath_out_3.wav",
        "tone.breath_out, PT8S, tones/breath_out_8.wav",
    })
    void aSoundHasAFile(String id, Duration length, String path) {
        String found = files.pathOf(new Sound(id, length, 0));

        assertThat(found).isEqualTo("/dev/plumbline/assets/" + path);
        assertThat(files.read(found).length()).isPositive();
    }

    @Test
    void aLineInALanguageThatWasNotRecordedHasNone() {
        var path = new SoundFiles("eo").pathOf(new Sound("voice.chin", null, 0));

        assertThatThrownBy(() -> files.read(path)).hasMessageContaining("voice/eo/chin.wav");
    }
}
