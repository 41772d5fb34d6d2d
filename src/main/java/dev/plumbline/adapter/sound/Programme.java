package dev.plumbline.adapter.sound;

import dev.plumbline.runner.Cues.Listener;
import dev.plumbline.runner.Cues.Plan;
import java.time.Instant;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/// What is on air: the session that is to be heard, and the one line that may take sounds from it. Orders are only
/// noted, so that nobody who gives one waits; whoever comes next from the sound side carries them out.
final class Programme {

    private final int speed;
    private final Shelf shelf;
    private final Queue<Runnable> orders = new ConcurrentLinkedQueue<>();
    private @Nullable Playback playback;
    private Optional<Line> onAir = Optional.empty();
    private boolean reset;
    private CompletableFuture<Void> known = new CompletableFuture<>();
    private Optional<Availability> availability = Optional.empty(); // while nobody knows

    Programme(int speed, Shelf shelf) {
        this.speed = speed;
        this.shelf = shelf;
    }

    /// Whether sound can be heard, and why not.
    private record Availability(boolean sound, String reason) {}

    void open(Listener listener) {
        orders.add(() -> {
            end();
            playback = new Playback(speed, shelf, listener);
            reset = true;
            tell();
        });
    }

    void play(Plan plan) {
        orders.add(() -> {
            if (playback != null) {
                playback.play(plan);
            }
        });
    }

    void cancel(long key) {
        orders.add(() -> {
            if (playback != null) {
                playback.cancel(key);
            }
        });
    }

    void close() {
        orders.add(this::end);
    }

    private void end() {
        if (playback != null) {
            playback.end();
            playback = null;
        }
    }

    synchronized boolean isOpen() {
        settle();
        return playback != null;
    }

    /// Gives the air to a line, or to none.
    synchronized void give(@Nullable Line line) {
        onAir = Optional.ofNullable(line);
    }

    synchronized boolean isOnAir(Line line) {
        return onAir.filter(line::equals).isPresent();
    }

    /// Begins what is due before `end`; false when the air is no longer the line's.
    synchronized boolean fill(Line line, Mixer mixer, FrameClock clock, Instant from, Instant end) {
        if (!isOnAir(line)) {
            return false;
        }
        settle();
        if (playback != null) {
            playback.begin(mixer, clock, from, end);
        }
        return true;
    }

    /// Whether the session clock may have been set anew since this was last asked.
    synchronized boolean clockReset() {
        settle();
        boolean was = reset;
        reset = false;
        return was;
    }

    /// Time passes and nothing can be heard.
    synchronized void pass(Instant now, boolean soon) {
        settle();
        if (playback != null) {
            playback.pass(now, soon);
        }
    }

    /// Done when it is known whether sound can be heard.
    synchronized CompletableFuture<Void> known() {
        return known;
    }

    /// There is no line any more, and nobody asks for one: whether there could be is to be found out anew.
    synchronized void forget() {
        availability = Optional.empty();
        if (known.isDone()) {
            known = new CompletableFuture<>();
        }
    }

    synchronized void available(Optional<String> obstacle) {
        settle();
        var found = Optional.of(new Availability(obstacle.isEmpty(), obstacle.orElse("")));
        if (!found.equals(availability)) {
            availability = found;
            tell();
            known.complete(null);
        }
    }

    private void settle() {
        for (var order = orders.poll(); order != null; order = orders.poll()) {
            order.run();
        }
    }

    private void tell() {
        if (playback != null) {
            var listener = playback.listener();
            availability.ifPresent(now -> listener.available(now.sound(), now.reason()));
        }
    }
}
