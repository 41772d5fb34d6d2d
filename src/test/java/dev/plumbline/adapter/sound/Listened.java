package dev.plumbline.adapter.sound;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// A mixer and all that came out of it, as if the limiter took no time.
final class Listened {

    final Mixer mixer = new Mixer();
    private final List<Float> frames = new ArrayList<>();

    void listen(Duration time) {
        var block = new float[(int) (time.toNanos() * Pcm.RATE / 1_000_000_000)];
        mixer.mix(block);
        for (float frame : block) {
            frames.add(frame);
        }
    }

    float at(int frame) {
        return frames.get(frame + Limiter.DELAY);
    }

    float loudest(int fromMilliseconds, int toMilliseconds) {
        float loudest = 0;
        for (int n = fromMilliseconds * 48; n < toMilliseconds * 48 - Limiter.DELAY; n++) {
            loudest = Math.max(loudest, Math.abs(at(n)));
        }
        return loudest;
    }

    /// The frames at which something begins after silence.
    List<Integer> onsets() {
        var onsets = new ArrayList<Integer>();
        for (int n = 1; n < frames.size() - Limiter.DELAY; n++) {
            if (at(n) != 0 && at(n - 1) == 0) {
                onsets.add(n);
            }
        }
        return onsets;
    }
}
