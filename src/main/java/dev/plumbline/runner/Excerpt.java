package dev.plumbline.runner;

import dev.plumbline.cue.Cue;
import dev.plumbline.cue.CueSheet;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Executor;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// A sheet heard outside of a session, at once or after the ten seconds that one needs to get under the bar. Nothing is
/// kept.
///
/// It has the sound line only while it runs: end it before a session begins.
public final class Excerpt {
    private static final Duration WALK = Duration.ofSeconds(10);
    private static final Duration AWAKE = Duration.ofMillis(700);
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final long KEY = 1;

    private final Cues cues;
    private final InstantSource clock;
    private final Deadlines deadlines;
    private final Executor screen;
    private final ToDoubleFunction<Cue> level;
    private @Nullable Running running;

    /// Who follows it, on the screen's thread.
    public interface Listener {
        /// It begins in `left`, whole seconds.
        void begins(Duration left);

        /// It has come this far into the sheet.
        void at(Duration elapsed);

        /// It is over; an excerpt that was ended early never gets here.
        void over();

        /// There is nothing to hear it with.
        void silent(String reason);
    }

    private record Running(CueSheet sheet, Instant zero, Listener listener) {
        Instant end() {
            return zero.plus(sheet.length());
        }
    }

    /// @param level how loud a cue is to be, in decibels against the level it was made at, never above 0
    public Excerpt(Cues cues, InstantSource clock, Deadlines deadlines, Executor screen, ToDoubleFunction<Cue> level) {
        this.cues = cues;
        this.clock = clock;
        this.deadlines = deadlines;
        this.screen = screen;
        this.level = level;
    }

    /// Plays `sheet` from ten seconds on; one that runs already ends.
    public void play(CueSheet sheet, Listener listener) {
        play(sheet, WALK, listener);
    }

    /// Plays `sheet` as soon as the loudspeaker is awake; one that runs already ends.
    public void playNow(CueSheet sheet, Listener listener) {
        play(sheet, AWAKE, listener);
    }

    private void play(CueSheet sheet, Duration wait, Listener listener) {
        end();
        var begun = new Running(sheet, clock.instant().plus(wait), listener);
        running = begun;
        cues.open(new Ears(begun));
        var sounds = sheet.cues().stream()
                .filter(cue -> !cue.muted())
                .flatMap(cue -> SoundPlan.sound(cue, level.applyAsDouble(cue)).stream()
                        .map(sound -> new Cues.Due(sound, begun.zero().plus(cue.at()), false)))
                .toList();
        cues.play(new Cues.Plan(KEY, sounds));
        tick();
    }

    public boolean isRunning() {
        return running != null;
    }

    /// Ends it at once, without a word.
    public void end() {
        if (running != null) {
            running = null;
            deadlines.cancel();
            cues.close();
        }
    }

    private void tick() {
        var now = clock.instant();
        var current = running;
        if (current == null) {
            return;
        }
        if (!now.isBefore(current.end())) {
            end();
            current.listener().over();
        } else if (now.isBefore(current.zero())) {
            var left = Duration.between(now, current.zero());
            var seconds = left.plus(SECOND).minusNanos(1).truncatedTo(ChronoUnit.SECONDS);
            current.listener().begins(seconds);
            deadlines.next(current.zero().minus(seconds.minus(SECOND)), this::tick);
        } else {
            current.listener().at(Duration.between(current.zero(), now));
            deadlines.next(next(current, now), this::tick);
        }
    }

    private static Instant next(Running current, Instant now) {
        return current.sheet().cues().stream()
                .map(cue -> current.zero().plus(cue.at()))
                .filter(at -> at.isAfter(now))
                .findFirst()
                .orElse(current.end());
    }

    /// Brings what the sound thread reports to the screen's thread.
    private final class Ears implements Cues.Listener {
        private final Running heard;

        private Ears(Running heard) {
            this.heard = heard;
        }

        @Override
        public void played(long key, Cues.Due due, Instant at) {}

        @Override
        public void missed(long key, Cues.Due due) {}

        @Override
        public void available(boolean sound, String reason) {
            screen.execute(() -> {
                if (!sound && heard.equals(running)) {
                    heard.listener().silent(reason);
                }
            });
        }
    }
}
