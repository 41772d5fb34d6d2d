package dev.plumbline.adapter.sound;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.function.Function;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

/// One sound: 16-bit mono samples, little-endian, 48,000 a second.
final class Pcm {

    static final int RATE = 48_000;

    private final byte[] mono;

    Pcm(byte[] mono) {
        this.mono = mono;
    }

    Duration length() {
        return Duration.ofNanos(mono.length / 2 * 1_000_000_000L / RATE);
    }

    /// Opens the sound from a file that exists only meanwhile, at its address. The file is stereo, both sides the same:
    /// JavaFX plays a mono file 6 dB too quietly, and the shipped files would be twice their size.
    <T> T open(Function<String, T> opener) {
        try {
            var file = Files.createTempFile("plumbline-", ".wav");
            try {
                var format = new AudioFormat(RATE, 16, 2, true, false);
                try (var frames = new AudioInputStream(new ByteArrayInputStream(stereo()), format, mono.length / 2)) {
                    AudioSystem.write(frames, AudioFileFormat.Type.WAVE, file.toFile());
                }
                return opener.apply(file.toUri().toString());
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("no temporary file for a sound", e);
        }
    }

    private byte[] stereo() {
        var both = new byte[mono.length * 2];
        for (int n = 0; n < mono.length; n += 2) {
            both[2 * n] = both[2 * n + 2] = mono[n];
            both[2 * n + 1] = both[2 * n + 3] = mono[n + 1];
        }
        return both;
    }
}
