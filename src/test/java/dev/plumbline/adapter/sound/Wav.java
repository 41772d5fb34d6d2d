package dev.plumbline.adapter.sound;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/// A sound file read back: its format and its samples, full scale being 1.
final class Wav {

    private final AudioFormat format;
    private final double[] samples;

    private Wav(AudioFormat format, double[] samples) {
        this.format = format;
        this.samples = samples;
    }

    static Wav read(Path file) {
        try (var stream = AudioSystem.getAudioInputStream(file.toFile())) {
            var pcm = ByteBuffer.wrap(stream.readAllBytes())
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .asShortBuffer();
            double[] samples = IntStream.range(0, pcm.remaining())
                    .mapToDouble(n -> pcm.get(n) / 32768.0)
                    .toArray();
            return new Wav(stream.getFormat(), samples);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        } catch (UnsupportedAudioFileException e) {
            throw new IllegalArgumentException(file.toString(), e);
        }
    }

    AudioFormat format() {
        return format;
    }

    Duration length() {
        return duration(samples.length);
    }

    double peakDecibels() {
        double peak = IntStream.range(0, samples.length)
                .mapToDouble(n -> Math.abs(samples[n]))
                .max()
                .orElseThrow();
        return 20 * Math.log10(peak);
    }

    /// When the level, a mean over 5 ms, first comes within 40 dB of its greatest.
    Duration onset() {
        int window = Math.round(format.getSampleRate() * 0.005f);
        var energy = new double[samples.length];
        for (int n = 0; n < samples.length; n++) {
            for (int k = Math.max(0, n - window / 2); k < Math.min(samples.length, n + window / 2); k++) {
                energy[n] += samples[k] * samples[k];
            }
        }
        double threshold = IntStream.range(0, energy.length)
                        .mapToDouble(n -> energy[n])
                        .max()
                        .orElseThrow()
                / 10_000;
        int first = 0;
        while (energy[first] < threshold) {
            first++;
        }
        return duration(first);
    }

    private Duration duration(int count) {
        return Duration.ofNanos(Math.round(count * 1e9 / format.getSampleRate()));
    }
}
