package dev.plumbline.adapter.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AssetsTest {

    private static final Path TONES = Path.of("assets/tones");
    private static final Path VOICE = Path.of("assets/voice/en");
    private static final Duration AT_ONCE = Duration.ofMillis(4);

    /// A row of the table of lines: id, words, screen, three measured lengths, slot.
    record Line(String id, Duration slot) {}

    static Stream<String> struck() {
        return Stream.of(
                "ready_knock",
                "start_bell",
                "chin_bell",
                "swing_bell",
                "push_bell",
                "land_chime",
                "step_1",
                "step_2",
                "step_3",
                "rest_bell",
                "done_bell",
                "mark",
                "tick",
                "tick_last",
                "halfway",
                "swing_left",
                "swing_right");
    }

    static Stream<String> breaths() {
        return Stream.concat(
                IntStream.rangeClosed(2, 6).mapToObj(seconds -> "breath_in_" + seconds),
                IntStream.rangeClosed(3, 8).mapToObj(seconds -> "breath_out_" + seconds));
    }

    static List<Line> lines() throws IOException {
        try (var rows = Files.lines(VOICE.resolve("lines.tsv"))) {
            return rows.filter(row -> !row.startsWith("#"))
                    .map(row -> row.split("\t", -1))
                    .map(cells -> new Line(cells[0], Duration.ofNanos(Math.round(Double.parseDouble(cells[6]) * 1e9))))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("struck")
    void aStruckToneIsThereAtOnceAndLeavesRoomForAVoice(String id) {
        var wav = Wav.read(TONES.resolve(id + ".wav"));

        assertHasTheShippedFormat(wav);
        assertThat(wav.onset()).isLessThanOrEqualTo(AT_ONCE);
        assertThat(wav.peakDecibels()).isLessThan(-6);
    }

    @ParameterizedTest
    @MethodSource("breaths")
    void aBreathToneLastsAsLongAsItsNameSays(String id) {
        var wav = Wav.read(TONES.resolve(id + ".wav"));

        assertHasTheShippedFormat(wav);
        assertThat(wav.length()).isEqualTo(Duration.ofSeconds(Integer.parseInt(id.substring(id.lastIndexOf('_') + 1))));
        assertThat(wav.peakDecibels()).isLessThan(-6);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aLineIsSpokenAtOnceWithinItsSlotAndNeverClips(Line line) {
        var wav = Wav.read(VOICE.resolve(line.id() + ".wav"));

        assertHasTheShippedFormat(wav);
        assertThat(wav.onset()).isLessThanOrEqualTo(AT_ONCE);
        assertThat(wav.length().minusNanos(1000)).isLessThanOrEqualTo(line.slot());
        assertThat(wav.peakDecibels()).isLessThan(-1.4);
    }

    @Test
    void noFileIsWithoutANameInTheTables() throws IOException {
        assertThat(wavs(TONES))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(struck(), breaths()).toList());
        assertThat(wavs(VOICE))
                .containsExactlyInAnyOrderElementsOf(
                        lines().stream().map(Line::id).toList());
    }

    @Test
    void theTonesAreWhatTheirScriptMakes(@TempDir Path folder) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var script = new ProcessBuilder(java, "tools/sound/Tones.java", folder.toString());
        int exit = script.redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start()
                .waitFor();

        assertThat(exit).isZero();
        for (var id : wavs(TONES)) {
            assertThat(folder.resolve(id + ".wav")).hasSameBinaryContentAs(TONES.resolve(id + ".wav"));
        }
    }

    private static void assertHasTheShippedFormat(Wav wav) {
        assertThat(wav.format().toString())
                .isEqualTo("PCM_SIGNED 48000.0 Hz, 16 bit, mono, 2 bytes/frame, little-endian");
    }

    private static List<String> wavs(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".wav"))
                    .map(name -> name.substring(0, name.length() - ".wav".length()))
                    .toList();
        }
    }
}
