package dev.plumbline.ui.tour;

import dev.plumbline.runner.Cues;
import dev.plumbline.settings.Sounds;
import java.util.concurrent.CompletableFuture;

/// Nothing is heard in a picture.
final class Mute implements Cues {
    @Override
    public void use(Sounds sounds) {}

    @Override
    public CompletableFuture<Void> warmUp() {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void open(Listener listener) {}

    @Override
    public void play(Plan plan) {}

    @Override
    public void cancel(long key) {}

    @Override
    public void close() {}
}
