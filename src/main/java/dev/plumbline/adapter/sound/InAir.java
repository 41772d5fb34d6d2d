package dev.plumbline.adapter.sound;

/// A sound on its way through the mixer, from the frame it begins at to its last; silenced, it fades within 20 ms.
final class InAir {

    private static final int FADE = Pcm.RATE * 20 / 1000;

    /// What decides how a sound shares the air with others.
    enum Kind {
        BELL,
        LINE,
        BREATH
    }

    private final Pcm sound;
    private final Kind kind;
    private final float level;
    private int place;
    private int fading;

    /// @param level factor of the amplitude
    /// @param wait frames until it begins
    InAir(Pcm sound, Kind kind, float level, int wait) {
        this.sound = sound;
        this.kind = kind;
        this.level = level;
        this.place = -wait;
    }

    Kind kind() {
        return kind;
    }

    void fade() {
        fading = Math.max(fading, 1);
    }

    boolean over() {
        return place >= sound.frames() || fading > FADE;
    }

    /// Whether it is a line that others make room for.
    boolean speaks() {
        return kind == Kind.LINE && place >= 0 && fading == 0 && !over();
    }

    float next() {
        int frame = place++;
        if (frame < 0) {
            if (fading > 0) {
                fading = FADE + 1; // silenced before it began
            }
            return 0;
        }
        if (fading > 0) {
            float left = 1 - (float) fading++ / FADE;
            return frame < sound.frames() ? sound.at(frame) * level * Math.max(0, left) : 0;
        }
        return sound.at(frame) * level;
    }
}
