package dev.plumbline.adapter.sound;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;

/// One sound: mono samples, 48,000 a second, full scale being 1.
final class Pcm {

    static final int RATE = 48_000;
    static final float FULL_SCALE = 32_768;

    private final short[] samples;

    private Pcm(short[] samples) {
        this.samples = samples;
    }

    /// @param mono 16-bit samples, little-endian
    static Pcm of(byte[] mono) {
        var samples = new short[mono.length / 2];
        ByteBuffer.wrap(mono).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().get(samples);
        return new Pcm(samples);
    }

    /// @param stereo 16-bit samples, little-endian, of which the mean of both sides is taken
    static Pcm ofBothSides(byte[] stereo) {
        var both = of(stereo).samples;
        var samples = new short[both.length / 2];
        for (int n = 0; n < samples.length; n++) {
            samples[n] = (short) ((both[2 * n] + both[2 * n + 1]) / 2);
        }
        return new Pcm(samples);
    }

    int frames() {
        return samples.length;
    }

    float at(int frame) {
        return samples[frame] / FULL_SCALE;
    }

    Duration length() {
        return Duration.ofNanos(samples.length * 1_000_000_000L / RATE);
    }
}
