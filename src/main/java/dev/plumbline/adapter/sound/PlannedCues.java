package dev.plumbline.adapter.sound;

import dev.plumbline.runner.Cues;
import java.time.InstantSource;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The one sound thread, from [#open] to [#close]: it takes orders between two sounds and owns all that is playing.
/// Used by one thread; orders given before `open` or after `close` are ignored.
public final class PlannedCues implements Cues {

    private final InstantSource clock;
    private final int speed;
    private final Speaker speaker;
    private @Nullable Line line;
    private @Nullable Line before;

    PlannedCues(InstantSource clock, int speed, Speaker speaker) {
        this.clock = clock;
        this.speed = speed;
        this.speaker = speaker;
    }

    /// Cues to be heard, spoken in `language`, on a clock that runs `speed` times as fast as real time.
    public static PlannedCues heard(InstantSource clock, int speed, String language) {
        return new PlannedCues(clock, speed, new ClipSpeaker(language));
    }

    /// Cues that are all missed, each when it is due.
    public static PlannedCues silent(InstantSource clock, int speed) {
        return new PlannedCues(clock, speed, new NoSpeaker());
    }

    /// Loads the media libraries in the background, so that the first sound after [#open] is on time. For a moment when
    /// nobody
    /// waits: once the window is there, or while the terminal greets.
    public static void warmUp() {
        Thread.ofPlatform().daemon().name("sound warm-up").start(ClipSpeaker::loadLibraries);
    }

    @Override
    public void open(Listener listener) {
        close();
        line = new Line(new Playback(clock, speed, speaker, listener), before);
        before = line;
    }

    @Override
    public void play(Plan plan) {
        order(playback -> playback.play(plan));
    }

    @Override
    public void cancel(long key) {
        order(playback -> playback.cancel(key));
    }

    @Override
    public void close() {
        if (line != null) {
            line.end();
            line = null;
        }
    }

    private void order(Consumer<Playback> order) {
        if (line != null) {
            line.orders.add(order);
        }
    }

    /// An open line: its thread and what it was told and has not yet done.
    private static final class Line {
        private final BlockingQueue<Consumer<Playback>> orders = new LinkedBlockingQueue<>();
        private final Playback playback;
        private final Thread thread;
        private boolean open = true; // seen by the sound thread only

        /// @param before the line of this speaker that was open last; the two never touch it at once
        Line(Playback playback, @Nullable Line before) {
            this.playback = playback;
            var earlier = before == null ? null : before.thread;
            thread = Thread.ofPlatform().daemon().name("sound").start(() -> keepTimeAfter(earlier));
        }

        private void keepTimeAfter(@Nullable Thread earlier) {
            try {
                if (earlier != null) {
                    earlier.join();
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException("nobody interrupts the sound thread", e);
            }
            keepTime();
        }

        void end() {
            orders.add(last -> {
                last.end();
                open = false;
            });
        }

        private void keepTime() {
            while (open) {
                var wait = playback.advance();
                try {
                    var order = orders.poll(wait.toNanos(), TimeUnit.NANOSECONDS);
                    while (order != null) { // all that was ordered together: a cancelled bell must not sound in between
                        order.accept(playback);
                        order = orders.poll();
                    }
                } catch (InterruptedException e) {
                    throw new IllegalStateException("nobody interrupts the sound thread", e);
                }
            }
        }
    }
}
