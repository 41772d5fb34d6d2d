package dev.plumbline.adapter.sound;

import java.util.concurrent.Executor;

/// When other programs give way to the voice: from the moment a line is spoken until a second and a half after the
/// last,
/// so that music does not go up and down between two lines.
final class Manners {

    private static final int HOLD = 15;

    private final OtherSound others;
    private final Executor background;
    private volatile boolean wanted;
    private boolean lowered;
    private int quiet;

    /// @param background does, in order, what takes a moment
    Manners(OtherSound others, Executor background) {
        this.others = others;
        this.background = background;
        background.execute(others::restoreLeft);
    }

    /// Whether others are to give way at all.
    void want(boolean whether) {
        wanted = whether;
    }

    /// Called ten times a second.
    void tick(boolean speaking) {
        quiet = speaking ? 0 : quiet + 1;
        boolean lower = wanted && (speaking || (lowered && quiet < HOLD));
        if (lower != lowered) {
            lowered = lower;
            background.execute(lower ? others::lower : others::restore);
        }
    }
}
