package dev.plumbline.adapter.sound;

import dev.plumbline.adapter.sound.InAir.Kind;
import java.util.ArrayList;
import java.util.List;

/// Adds up the sounds in the air, frame by frame: breath tones 8 dB lower while a line is spoken, the sum never above
/// the [Limiter]'s ceiling.
final class Mixer {

    private static final float DUCKED = (float) Math.pow(10, -8 / 20.0);
    private static final float DOWN = approach(20);
    private static final float UP = approach(150);

    private final List<InAir> inAir = new ArrayList<>();
    private final Limiter limiter = new Limiter();
    private float duck = 1;

    void add(InAir sound) {
        inAir.add(sound);
    }

    /// Whether a line is being spoken.
    boolean speaks() {
        return inAir.stream().anyMatch(InAir::speaks);
    }

    /// Mixes as many frames as fit.
    void mix(float[] frames) {
        for (int n = 0; n < frames.length; n++) {
            frames[n] = limiter.next(sum());
        }
        inAir.removeIf(InAir::over);
    }

    private float sum() {
        boolean spoken = false;
        for (var sound : inAir) {
            spoken |= sound.speaks();
        }
        float aim = spoken ? DUCKED : 1;
        duck += (aim - duck) * (spoken ? DOWN : UP);
        float sum = 0;
        for (var sound : inAir) {
            if (!sound.over()) {
                sum += sound.next() * (sound.kind() == Kind.BREATH ? duck : 1);
            }
        }
        return sum;
    }

    /// The part of the way to go in each frame, for three thirds of the way within `milliseconds`.
    private static float approach(int milliseconds) {
        return (float) (1 - Math.exp(-3000.0 / (milliseconds * Pcm.RATE)));
    }
}
