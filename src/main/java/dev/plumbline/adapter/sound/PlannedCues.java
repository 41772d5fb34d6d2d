package dev.plumbline.adapter.sound;

import dev.plumbline.runner.Cues;
import dev.plumbline.settings.Sounds;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// The sound side of a session. What it is told is noted and done on threads of its own: a [LineKeeper] that sees to it
/// that there is a line, and the [Feed] of each open device. Used by one thread; orders given before `open` or after
/// `close` are ignored.
public final class PlannedCues implements Cues {

    private final Shelf shelf;
    private final Programme programme;
    private final LineKeeper keeper;
    private final Manners manners;
    private volatile @Nullable String device;

    PlannedCues(InstantSource clock, int speed, Shelf shelf, Outputs outputs, Manners manners) {
        this.shelf = shelf;
        this.manners = manners;
        programme = new Programme(speed, shelf);
        keeper = new LineKeeper(
                programme,
                shelf,
                manners,
                clock,
                opened -> new Feed(outputs, device, programme, new Feed.Time(clock, speed), opened));
    }

    @Override
    public void use(Sounds sounds) {
        manners.want(sounds.ducks());
        if (!Objects.equals(device, sounds.device())) {
            device = sounds.device();
            keeper.renew();
        }
    }

    @Override
    public CompletableFuture<Void> warmUp() {
        keeper.nudge(true);
        return programme.known().copy();
    }

    @Override
    public void open(Listener listener) {
        programme.open(listener);
        keeper.nudge(false);
    }

    @Override
    public void play(Plan plan) {
        plan.sounds().forEach(due -> shelf.want(due.sound()));
        programme.play(plan);
        keeper.nudge(false);
    }

    @Override
    public void cancel(long key) {
        programme.cancel(key);
        keeper.nudge(false);
    }

    @Override
    public void close() {
        programme.close();
        keeper.nudge(false);
    }
}
