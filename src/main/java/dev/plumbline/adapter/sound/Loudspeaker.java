package dev.plumbline.adapter.sound;

import java.util.Optional;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;

/// The computer's sound output, as far as one can tell by opening it for a moment.
public final class Loudspeaker {

    private static final AudioFormat FORMAT = new AudioFormat(48_000, 16, 2, true, false);

    private Loudspeaker() {}

    /// Why nothing can be heard, or nothing when it can.
    public static Optional<String> obstacle() {
        try (var line = AudioSystem.getSourceDataLine(FORMAT)) {
            line.open(FORMAT);
            return Optional.empty();
        } catch (LineUnavailableException e) {
            return Optional.of("the sound output is taken by another program");
        } catch (IllegalArgumentException e) { // how javax.sound says that no device takes this format
            return Optional.of("no sound output was found");
        }
    }
}
