package dev.plumbline.ui.tour;

import dev.plumbline.runner.Cues;

/// Nothing is heard in a picture.
final class Mute implements Cues {
    @Override
    public void warmUp() {}

    @Override
    public void open(Listener listener) {}

    @Override
    public void play(Plan plan) {}

    @Override
    public void cancel(long key) {}

    @Override
    public void close() {}
}
