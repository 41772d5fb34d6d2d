package dev.plumbline.adapter.sound;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

/// A sound device on a made-up clock: takes its frames in lumps of 20 ms, a little too fast, and keeps what it took.
final class FakeDevice implements Output {

    static final int CAPACITY = Pcm.RATE * 100 / 1000;
    private static final int LUMP = Pcm.RATE * 20 / 1000;
    private static final double FASTER = 1.0001;

    private short[] taken = new short[Pcm.RATE];
    private Instant since; // moves with each gap
    private long written;
    private long played;
    private boolean stopped;
    private boolean wantsAll;
    private boolean waiting;
    private boolean gone;
    boolean closed;

    FakeDevice(Instant since) {
        this.since = since;
    }

    void at(Instant now) {
        long frames = (long) (Duration.between(since, now).toNanos() * Pcm.RATE / 1e9 * FASTER);
        waiting = waiting && CAPACITY - queued() >= LUMP / 4;
        if (waiting) {
            since = now.minus(Duration.ofNanos((long) (played / FASTER * 1e9 / Pcm.RATE)));
        } else if (!stopped) {
            played = Math.min(written, Math.max(played, frames / LUMP * LUMP));
            waiting = wantsAll && played == written;
        }
    }

    /// Begins, and begins again after it ran dry, only when all its room is filled, as some sound servers do.
    void wantAll() {
        wantsAll = true;
        waiting = true;
    }

    long played() {
        return played;
    }

    /// Takes nothing any more, and says nothing.
    void stop() {
        stopped = true;
    }

    /// Was unplugged.
    void lose() {
        gone = true;
    }

    @Override
    public int capacity() {
        return CAPACITY;
    }

    @Override
    public int queued() {
        return (int) (written - played);
    }

    @Override
    public void write(byte[] frames) throws NoOutput {
        if (gone) {
            throw new NoOutput("the sound output is gone");
        }
        if (taken.length < written + frames.length / 4) {
            taken = Arrays.copyOf(taken, 2 * taken.length);
        }
        for (int n = 0; n < frames.length; n += 4) {
            taken[(int) written++] = (short) ((frames[n] & 0xff) | (frames[n + 1] << 8));
        }
    }

    @Override
    public void close() {
        closed = true;
    }

    /// When a frame is heard, by the clock of the device, where it never ran dry.
    Instant heard(double frame) {
        return since.plus(Duration.ofNanos(Math.round(frame / FASTER * 1e9 / Pcm.RATE)));
    }

    /// The left side of all that was written, full scale being 1.
    float[] left() {
        var left = new float[(int) written];
        for (int n = 0; n < left.length; n++) {
            left[n] = taken[n] / Pcm.FULL_SCALE;
        }
        return left;
    }
}
