package dev.plumbline.adapter.sound;

/// Turns down, 2.7 ms ahead, what would rise above the ceiling, and lets go slowly; what stays below passes untouched.
/// It works on stretches of 64 frames: the gain runs in a straight line through each, between two values that both fit
/// it, since each value fits the stretch before and the one after.
final class Limiter {

    /// -1.3 dBFS: above the loudest line alone, and with room for what lies between two samples.
    static final float CEILING = 0.861f;

    static final int DELAY = 128;

    private static final int STRETCH = DELAY / 2;
    private static final float LET_GO = 0.03f; // of what is missing, each stretch: some 50 ms

    private float[] coming = new float[STRETCH];
    private float[] waiting = new float[STRETCH];
    private float[] leaving = new float[STRETCH];
    private int place;
    private float peak;
    private float waitingFits = 1;
    private float from = 1;
    private float to = 1;

    float next(float sample) {
        float out = leaving[place] * (from + (to - from) * (place + 1) / STRETCH);
        coming[place] = sample;
        peak = Math.max(peak, Math.abs(sample));
        if (++place == STRETCH) {
            turn();
        }
        return out;
    }

    private void turn() {
        float comingFits = peak > CEILING ? CEILING / peak : 1;
        from = to;
        to = Math.min(Math.min(waitingFits, comingFits), to + (1 - to) * LET_GO);
        var free = leaving;
        leaving = waiting;
        waiting = coming;
        coming = free;
        waitingFits = comingFits;
        peak = 0;
        place = 0;
    }
}
