package dev.plumbline.adapter.sound;

import java.util.Random;

/// Turns mixed samples into what a device takes: 16 bits, both sides alike, with a dither of one step, so that silence
/// cannot be heard and yet is not all zeros, at which some receivers fall asleep.
final class Stereo {

    /// The bytes of a frame.
    static final int FRAME = 4;

    private final Random random = new Random(7);
    private final byte[] bytes;

    Stereo(int frames) {
        bytes = new byte[frames * FRAME];
    }

    byte[] of(float[] frames) {
        for (int n = 0; n < frames.length; n++) {
            float dither = random.nextFloat(-1, 1);
            int sample = Math.clamp(Math.round(frames[n] * Pcm.FULL_SCALE + dither), Short.MIN_VALUE, Short.MAX_VALUE);
            bytes[4 * n] = bytes[4 * n + 2] = (byte) sample;
            bytes[4 * n + 1] = bytes[4 * n + 3] = (byte) (sample >> 8);
        }
        return bytes;
    }
}
