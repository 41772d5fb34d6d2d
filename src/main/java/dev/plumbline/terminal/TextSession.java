package dev.plumbline.terminal;

import dev.plumbline.cue.CueSheets;
import dev.plumbline.cue.Lines;
import dev.plumbline.cue.Profile;
import dev.plumbline.history.Entry;
import dev.plumbline.history.Recording;
import dev.plumbline.history.StorageFailure;
import dev.plumbline.runner.Cues;
import dev.plumbline.runner.Deadlines;
import dev.plumbline.runner.Key;
import dev.plumbline.runner.Keys;
import dev.plumbline.runner.Loudness;
import dev.plumbline.runner.Moment;
import dev.plumbline.runner.Press;
import dev.plumbline.runner.Recorder;
import dev.plumbline.runner.Score;
import dev.plumbline.runner.SessionListener;
import dev.plumbline.runner.SessionLog;
import dev.plumbline.runner.SessionRunner;
import dev.plumbline.runner.SoundPlan;
import dev.plumbline.session.Command;
import dev.plumbline.session.Course;
import dev.plumbline.session.Session;
import java.io.PrintWriter;
import java.io.Writer;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// One session in the terminal, from the first get-ready to the last word; the calling thread is the session's thread.
///
/// However it ends, the entry is on the disk and the terminal has its manners back before the program ends.
final class TextSession implements SessionListener {
    /// How long the first get-ready waits for a sound device that takes its time: nobody is on the bar yet, and the
    /// knock
    /// that begins it is to be heard. Where there is none, that is known at once.
    private static final Duration A_LOUDSPEAKER = Duration.ofMillis(1500);
    private static final Duration KEY_AGAIN = Duration.ofMillis(400);
    private static final Duration LAST_REPORTS = Duration.ofMillis(100);
    private static final Duration AT_TERMINATION = Duration.ofSeconds(5);

    private final Desk desk;
    private final HangOrder order;
    private final Preparations.Plan plan;
    private final SessionLoop loop = new SessionLoop();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Set<String> failures = new LinkedHashSet<>();
    private final ExecutorService writer =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("writer").factory());
    private final Gear gear;
    private final SessionView view;
    private final Keys keys;
    private final Recorder recorder;
    private final Lines lines;
    private Profile profile;
    private @Nullable Entry entry;
    private boolean lost;

    TextSession(Desk desk, HangOrder order, Preparations.Plan plan) throws StorageFailure {
        this.desk = desk;
        this.order = order;
        this.plan = plan;
        var supplies = desk.supplies();
        gear = supplies.gear(order.speed(), order.sound());
        lines = supplies.lines();
        profile = Profile.of(plan.settings().sounds(), plan.settings().practice());
        view = view(supplies.tty());
        keys = new Keys(order.speed());
        var unkept = new Unkept();
        recorder = new Recorder(
                order.kept() ? supplies.history() : unkept,
                order.kept() ? supplies.checkpoint() : unkept,
                order.kept() ? supplies.device() : "unkept",
                gear.clocks().wall(),
                supplies::id,
                writer,
                loop);
        recorder.onFailure(this::notWritten);
    }

    private SessionView view(Tty tty) {
        var feet = plan.routine().variants().feet();
        return tty.shows()
                ? new RedrawnLine(desk.out(), desk::say, feet, tty.width())
                : new PlainLines(desk.out(), desk::say, feet);
    }

    /// Guides it to its end and gives the exit code.
    int run() throws StorageFailure, Refusal, InterruptedException {
        var log = log();
        var deadlines = gear.deadlines().apply(loop);
        gear.cues().use(plan.settings().sounds());
        if (order.sound()) {
            desk.supplies().ownRecordings().forEach(desk::say);
        }
        var runner = new SessionRunner(
                gear.clocks(),
                deadlines,
                new SoundPlan(gear.cues(), loop, new Loudness(plan.settings().sounds())),
                recorder,
                gear.keepAwake(),
                log == null ? SessionLog.none() : log);
        var forget = desk.supplies().onTermination(() -> closeAndWait(runner));
        try {
            var last = guide(runner, deadlines);
            forget.run();
            new Afterwards(desk, order).settle(last, entry, recorder);
        } finally {
            writer.close();
            loop.drain();
            ended.countDown();
        }
        if (log != null) {
            log.close();
        }
        if (order.kept() && entry != null) {
            export();
        }
        return lost ? 1 : 0;
    }

    /// The session is in the history by now, so what fails here is only told.
    private void export() {
        try {
            new StandingExport(desk.supplies()).write(plan.settings());
        } catch (StorageFailure failure) {
            desk.say("nothing was written for other programs: " + Commands.sentence(failure));
        }
    }

    private Supplies.@Nullable LogFile log() throws Refusal {
        if (order.log() == null) {
            return null;
        }
        try {
            return desk.supplies().log(order.log());
        } catch (StorageFailure unwritable) {
            throw Refusal.failed(unwritable.thing() + " " + unwritable.reason().text() + "; choose another --log.");
        }
    }

    private Moment guide(SessionRunner runner, Deadlines deadlines) throws InterruptedException {
        runner.listen(view);
        runner.listen(this);
        try (var _ = desk.supplies().tty().listen(stroke -> loop.execute(() -> pressed(stroke.key(), runner)))) {
            var recording = new Recording(desk.supplies().zone(), plan.bar(), order.before());
            Rehearsal.of(course(Instant.EPOCH), score(), unseen(), gear.cues());
            gear.cues()
                    .warmUp()
                    .completeOnTimeout(null, A_LOUDSPEAKER.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
            var ahead = order.sound() && order.speed() == 1 ? Cues.AHEAD : Duration.ZERO;
            runner.start(course(gear.clocks().session().instant().plus(ahead)), recording, score());
            loop.run();
            var last = runner.moment().orElseThrow();
            runner.close();
            if (!last.over()) {
                awaitLastReports(deadlines);
            }
            loop.drain();
            return last;
        } finally {
            view.end();
        }
    }

    /// What was cut off has its lines in the log too, once the sound side has said what became of it.
    private void awaitLastReports(Deadlines deadlines) throws InterruptedException {
        var grace = LAST_REPORTS.multipliedBy(order.speed());
        deadlines.next(gear.clocks().session().instant().plus(grace), loop::stop);
        loop.run();
    }

    /// On the thread of a signal: the program ends when this returns.
    private void closeAndWait(SessionRunner runner) {
        loop.execute(() -> {
            runner.ask(new Command.Close());
            loop.stop();
        });
        try {
            if (!ended.await(AT_TERMINATION.toMillis(), TimeUnit.MILLISECONDS)) {
                desk.say("the disk does not answer; what was held last may be missing from the history.");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void notWritten(StorageFailure failure) {
        // A session in another process keeps its checkpoint to itself; the entry of this one is written all the same.
        lost |= failure.reason() != StorageFailure.Reason.IN_USE;
        if (failures.add(failure.thing() + failure.reason())) {
            view.note(Commands.sentence(failure));
        }
    }

    private SessionView unseen() {
        var nowhere = new PrintWriter(Writer.nullWriter());
        return new PlainLines(nowhere, _ -> {}, plan.routine().variants().feet());
    }

    private Course course(Instant startedAt) {
        var routine = plan.routine();
        return new Course(routine, plan.preparation(), startedAt, routine.sets(), List.of());
    }

    private Score score() {
        var compiledFor = profile;
        return (state, opened) -> CueSheets.of(state, opened, compiledFor, lines);
    }

    private void pressed(Key key, SessionRunner runner) {
        var moment = runner.moment().orElseThrow();
        if (moment.state() instanceof Session.Finished) {
            if (Duration.between(moment.opened(), moment.now()).compareTo(KEY_AGAIN.multipliedBy(order.speed())) >= 0) {
                loop.stop();
            }
            return;
        }
        switch (keys.press(key, moment.state(), moment.now())) {
            case Press.Asks(var command) -> runner.ask(command);
            case Press.Toggles.VOICE -> toggle(runner, profile.withVoice(!profile.voice()));
            case Press.Toggles.BELLS -> toggle(runner, profile.withTones(!profile.tones()));
            case Press.Ignored.IGNORED -> {}
        }
    }

    private void toggle(SessionRunner runner, Profile changed) {
        profile = changed;
        view.note("voice " + onOff(profile.voice()) + ", bells " + onOff(profile.tones()) + ".");
        runner.rescore(score());
    }

    private static String onOff(boolean on) {
        return on ? "on" : "off";
    }

    @Override
    public void moment(Moment moment) {
        if (moment.over()) {
            loop.stop();
        }
    }

    @Override
    public void kept(Entry kept) {
        entry = order.after() == null
                ? kept
                : recorder.save(kept.withFeel(kept.feel().withAfter(order.after())));
    }

    @Override
    public void sound(boolean available, String reason) {
        if (!order.sound()) {
            return;
        }
        view.note(available ? "there is sound." : "no sound: " + reason + "; the words are all here.");
    }
}
