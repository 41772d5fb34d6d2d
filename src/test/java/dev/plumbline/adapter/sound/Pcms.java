package dev.plumbline.adapter.sound;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// Made-up sounds.
final class Pcms {

    private Pcms() {}

    /// The same sample again and again, full scale being 1.
    static Pcm level(double level, int milliseconds) {
        int frames = milliseconds * Pcm.RATE / 1000;
        var bytes = ByteBuffer.allocate(frames * 2).order(ByteOrder.LITTLE_ENDIAN);
        for (int n = 0; n < frames; n++) {
            bytes.putShort((short) Math.round(level * 32_767));
        }
        return Pcm.of(bytes.array());
    }

    static Pcm tone(double level, double hertz, int milliseconds) {
        int frames = milliseconds * Pcm.RATE / 1000;
        var bytes = ByteBuffer.allocate(frames * 2).order(ByteOrder.LITTLE_ENDIAN);
        for (int n = 0; n < frames; n++) {
            bytes.putShort((short) Math.round(level * 32_767 * Math.sin(2 * Math.PI * hertz * n / Pcm.RATE)));
        }
        return Pcm.of(bytes.array());
    }
}
