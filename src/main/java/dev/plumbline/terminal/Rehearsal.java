package dev.plumbline.terminal;

import dev.plumbline.history.Recording;
import dev.plumbline.runner.Cues;
import dev.plumbline.runner.Deadlines;
import dev.plumbline.runner.KeepAwake;
import dev.plumbline.runner.Recorder;
import dev.plumbline.runner.Score;
import dev.plumbline.runner.SessionListener;
import dev.plumbline.runner.SessionLog;
import dev.plumbline.runner.SessionRunner;
import dev.plumbline.runner.SoundPlan;
import dev.plumbline.session.Command;
import dev.plumbline.session.Course;
import dev.plumbline.settings.Sounds;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// A session that nobody hears, sees or keeps, run ahead of the real one in no time: all that the first second needs is
/// then loaded, and its edge is as punctual as the later ones.
final class Rehearsal implements Cues, Deadlines {
    private Instant now = Instant.EPOCH;
    private @Nullable Runnable task;

    private final Cues cues;

    private Rehearsal(Cues cues) {
        this.cues = cues;
    }

    /// @param cues opened for a moment, so that the loudspeaker is found by the time it is needed
    static void of(Course course, Score score, SessionListener view, Cues cues) {
        new Rehearsal(cues).run(course, score, view);
    }

    private void run(Course course, Score score, SessionListener view) {
        var unkept = new Unkept();
        var recorder =
                new Recorder(unkept, unkept, "unkept", () -> now, () -> new UUID(0, 0), Runnable::run, Runnable::run);
        var clocks = new SessionRunner.Clocks(() -> now, () -> now, () -> now);
        var sound = new SoundPlan(this, Runnable::run, _ -> 0);
        var runner = new SessionRunner(clocks, this, sound, recorder, KeepAwake.never(), SessionLog.none());
        runner.listen(view);
        now = course.startedAt();
        runner.start(course, new Recording(ZoneOffset.UTC, null, null), score);
        runner.ask(new Command.Skip());
        for (var wake = task; wake != null; wake = task) {
            task = null;
            wake.run();
        }
    }

    @Override
    public void next(Instant at, Runnable wake) {
        now = at;
        task = wake;
    }

    @Override
    public void cancel() {
        task = null;
    }

    @Override
    public void use(Sounds sounds) {}

    @Override
    public CompletableFuture<Void> warmUp() {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void open(Listener listener) {
        cues.open(new Unheard());
    }

    @Override
    public void play(Plan plan) {}

    @Override
    public void cancel(long key) {}

    @Override
    public void close() {
        cues.close();
    }

    private static final class Unheard implements Listener {
        @Override
        public void played(long key, Due due, Instant at) {}

        @Override
        public void missed(long key, Due due) {}

        @Override
        public void available(boolean sound, String reason) {}
    }
}
