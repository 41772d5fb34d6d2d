package dev.plumbline.adapter.sound;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.cue.Line;
import dev.plumbline.cue.Lines;
import dev.plumbline.cue.Twin;
import dev.plumbline.runner.Cues.Sound;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnRecordingsTest {

    private static final Lines LINES =
            new Lines(List.of(new Line("chin", "Chin toward your chest.", new Twin("Chin"), Duration.ofMillis(1640))));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void aRecordingTakesThePlaceOfOurLine(int channels) throws IOException {
        record("chin.wav", Pcm.RATE, 16, channels, 1000);

        var own = OwnRecordings.in(folder, LINES);

        assertThat(own.complaints()).isEmpty();
        assertThat(own.line("chin").orElseThrow().length()).isEqualTo(Duration.ofSeconds(1));
        var shelf = new Shelf(new SoundFiles("en"), () -> own);
        assertThat(shelf.apply(new Sound("voice.chin", null, 0))).isEqualTo(own.line("chin"));
    }

    @Test
    void aRecordingThatIsTooLongIsNamedAndOursIsHeard() throws IOException {
        record("chin.wav", Pcm.RATE, 16, 1, 1700);

        var own = OwnRecordings.in(folder, LINES);

        assertThat(own.complaints())
                .containsExactly(folder.resolve("chin.wav") + " is too long; this line has room for 1.64 s.");
        assertThat(new Shelf(new SoundFiles("en"), () -> own).apply(new Sound("voice.chin", null, 0)))
                .isPresent();
    }

    @Test
    void aRecordingInAnotherFormatIsNamed() throws IOException {
        record("chin.wav", 44_100, 16, 1, 1000);

        assertThat(OwnRecordings.in(folder, LINES).complaints())
                .containsExactly(folder.resolve("chin.wav")
                        + " is in another format; save it as WAV, 16 bit, 48,000 a second, mono or stereo.");
    }

    @Test
    void aFileThatIsNoSoundIsNamed() throws IOException {
        Files.writeString(folder.resolve("chin.wav"), "not a sound");

        assertThat(OwnRecordings.in(folder, LINES).complaints())
                .containsExactly(folder.resolve("chin.wav")
                        + " is not a WAV file; save it as WAV, 16 bit, 48,000 a second, mono or stereo.");
    }

    @Test
    void aFolderInThePlaceOfARecordingIsNamed() throws IOException {
        Files.createDirectory(folder.resolve("chin.wav"));

        assertThat(OwnRecordings.in(folder, LINES).complaints())
                .containsExactly(folder.resolve("chin.wav") + " cannot be read; make it readable, or remove it.");
    }

    @Test
    void aRecordingOfNoLineIsNamed() throws IOException {
        record("chinn.wav", Pcm.RATE, 16, 1, 1000);

        assertThat(OwnRecordings.in(folder, LINES).complaints())
                .containsExactly(folder.resolve("chinn.wav")
                        + " is named after no line; the names are those of assets/voice/en.");
    }

    @Test
    void withoutAFolderThereIsNothingToSay() {
        assertThat(OwnRecordings.in(folder.resolve("none"), LINES).complaints()).isEmpty();
    }

    private void record(String name, int rate, int bits, int channels, int milliseconds) throws IOException {
        var format = new AudioFormat(rate, bits, channels, true, false);
        int frames = rate * milliseconds / 1000;
        var silence = new ByteArrayInputStream(new byte[frames * format.getFrameSize()]);
        try (var stream = new AudioInputStream(silence, format, frames)) {
            AudioSystem.write(
                    stream, AudioFileFormat.Type.WAVE, folder.resolve(name).toFile());
        }
    }
}
