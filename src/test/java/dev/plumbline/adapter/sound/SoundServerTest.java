package dev.plumbline.adapter.sound;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.adapter.sound.SoundServer.Sink;
import dev.plumbline.adapter.sound.SoundServer.Stream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SoundServerTest {

    private final FakePactl pactl = new FakePactl();
    private final SoundServer server = new SoundServer(pactl);

    @Test
    void itTellsWhereSoundGoesTo() {
        assertThat(server.sinks())
                .containsExactly(
                        new Sink("alsa_output.hdmi", "Television"), new Sink("bluez_output.1", "Kitchen speaker"));
    }

    @Test
    void itTellsWhichProgramsSound() {
        pactl.stream(12, 700, 65536, 32768);
        pactl.stream(14052, 23574, 100, 100);

        assertThat(server.streams())
                .containsExactly(
                        new Stream("12", "700", List.of(65536, 32768)),
                        new Stream("14052", "23574", List.of(100, 100)));
    }

    @Test
    void aStreamIsLedToAnotherSinkByItsName() {
        server.move(new Stream("12", "700", List.of()), new Sink("bluez_output.1", "Kitchen speaker"));

        assertThat(pactl.orders).containsExactly("move-sink-input 12 bluez_output.1");
    }

    @Test
    void whereThereIsNoneItHasNothingToTell() {
        var none = new SoundServer(_ -> Optional.empty());

        assertThat(none.answers()).isFalse();
        assertThat(none.sinks()).isEmpty();
        assertThat(none.streams()).isEmpty();
    }
}
