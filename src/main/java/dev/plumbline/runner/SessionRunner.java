package dev.plumbline.runner;

import dev.plumbline.history.Entry;
import dev.plumbline.history.Recording;
import dev.plumbline.routine.Phase;
import dev.plumbline.session.Command;
import dev.plumbline.session.Course;
import dev.plumbline.session.Edge;
import dev.plumbline.session.Session;
import dev.plumbline.session.SleepWatch;
import dev.plumbline.session.Step;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Runs the one live session: feeds time and commands to the pure core, and carries out what it says.
///
/// Called on the session's thread only. At each edge the checkpoint is queued first, then come log, sound and screen;
/// it wakes at each edge, at each change of words, and once a second.
public final class SessionRunner {
    private static final String WHY_AWAKE = "A hang is being guided";

    private final Clocks clocks;
    private final Deadlines deadlines;
    private final SoundPlan sound;
    private final Recorder recorder;
    private final KeepAwake keepAwake;
    private final SessionLog log;
    private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();
    private @Nullable Live live;
    private @Nullable Edge opening; // until the session starts

    /// The clocks of a session.
    ///
    /// @param session the one it runs on; may run faster than real time
    /// @param steady real time that nobody can set
    /// @param wall real time as the computer shows it
    public record Clocks(InstantSource session, InstantSource steady, InstantSource wall) {}

    /// What runs now. Replaced whole at every step.
    private record Live(Moment moment, Score score, SleepWatch watch, KeepAwake.Hold awake) {
        Live with(Moment next) {
            return new Live(next, score, watch, awake);
        }
    }

    public SessionRunner(
            Clocks clocks,
            Deadlines deadlines,
            SoundPlan sound,
            Recorder recorder,
            KeepAwake keepAwake,
            SessionLog log) {
        this.clocks = clocks;
        this.deadlines = deadlines;
        this.sound = sound;
        this.recorder = recorder;
        this.keepAwake = keepAwake;
        this.log = log;
    }

    public void listen(SessionListener listener) {
        listeners.add(listener);
    }

    public void forget(SessionListener listener) {
        listeners.remove(listener);
    }

    /// The instant that is painted now, if a session runs.
    public Optional<Moment> moment() {
        return Optional.ofNullable(live).map(running -> running.moment().at(now()));
    }

    /// Starts a session. One that starts a little later has its first bell handed over by then, as all others have.
    /// What is asked in between is done as if it were asked at the start.
    ///
    /// @param score compiles the sheet of the segment that a state opens
    public void start(Course course, Recording recording, Score score) {
        if (moment().filter(running -> !(running.state() instanceof Session.Finished))
                .isPresent()) {
            throw new IllegalStateException("A session is running");
        }
        var awake = keepAwake.hold(WHY_AWAKE);
        var first = Session.begin(course);
        var start = course.startedAt();
        var begun = new Moment(first.state(), score.sheet(first.state(), start), start, start);
        live = new Live(begun, score, watch(), awake);
        opening = first;
        recorder.begin(recording);
        sound.open(start, new FromTheSoundSide());
        sound.prepare(begun);
        if (clocks.session().instant().isBefore(start)) {
            deadlines.next(start, this::begin);
        } else {
            begin();
        }
    }

    private void begin() {
        if (opening != null) {
            var first = opening;
            opening = null;
            crossed(List.of(first), now());
            announce();
            waitForNext();
        }
    }

    /// Does what a person or the machine asks.
    public void ask(Command command) {
        if (live == null) {
            return;
        }
        begin();
        noticeSleep();
        var now = now();
        var before = running().moment().state();
        log.write(new SessionLog.Asked(
                before.set(),
                command.getClass().getSimpleName(),
                command instanceof Command.Extend(var by) ? by : null,
                sinceStart(now)));
        take(before.on(command, now), now);
    }

    /// Lets the time that has passed have its effects.
    public void tick() {
        if (live == null) {
            return;
        }
        begin();
        noticeSleep();
        var now = now();
        take(running().moment().state().tick(now), now);
    }

    /// Lets the sound go where nobody listens to the last words: what was not heard by now never is.
    public void close() {
        deadlines.cancel();
        sound.close();
    }

    /// Compiles the running segment anew from now on, as after the voice was switched off.
    public void rescore(Score score) {
        if (live == null) {
            return;
        }
        begin();
        live = new Live(running().moment(), score, running().watch(), running().awake());
        replan(true);
        announce();
        waitForNext();
    }

    private void replan(boolean hush) {
        var now = now();
        var before = running().moment();
        var sheet = running().score().sheet(before.state(), before.opened());
        live = running().with(new Moment(before.state(), sheet, before.opened(), now));
        sound.forgetPrepared();
        sound.replan(running().moment(), hush);
        prepareNext();
    }

    private void noticeSleep() {
        var before = running();
        live = new Live(before.moment(), before.score(), watch(), before.awake());
        if (before.watch().sleptUntil(clocks.steady().instant(), clocks.wall().instant())) {
            var slept = new Command.Slept(before.moment().now());
            var now = now();
            take(before.moment().state().on(slept, now), now);
        }
    }

    private SleepWatch watch() {
        return new SleepWatch(clocks.steady().instant(), clocks.wall().instant());
    }

    private void take(Step step, Instant now) {
        var before = running().moment();
        var after = new Moment(step.next(), before.sheet(), before.opened(), now);
        var entry = record(step, now);
        live = running().with(after);
        if (!step.edges().isEmpty()) {
            crossed(step.edges(), now);
        } else if (!after.state().equals(before.state())) {
            replan(false);
        }
        entry.ifPresent(kept -> listeners.forEach(listener -> listener.kept(kept)));
        announce();
        waitForNext();
    }

    /// Sends to the disk what the step leaves, before anybody hears of it.
    private Optional<Entry> record(Step step, Instant now) {
        if (!(step.next() instanceof Session.Finished finished)) {
            recorder.checkpoint(step.next(), now);
            return Optional.empty();
        }
        return step.edges().isEmpty() ? Optional.empty() : recorder.finish(finished);
    }

    private void crossed(List<Edge> edges, Instant now) {
        for (var edge : edges) {
            var due = edge.due();
            if (edge.from() == Phase.FINISHED) {
                reopen();
            }
            log.write(new SessionLog.Crossed(
                    edge.set(),
                    edge.from(),
                    edge.to(),
                    edge.cause(),
                    due == null ? null : sinceStart(due),
                    sinceStart(now)));
            var opened = due == null ? now : due;
            var sheet = running().score().sheet(edge.state(), opened);
            live = running().with(new Moment(edge.state(), sheet, opened, now));
            sound.crossed(edge, running().moment());
            listeners.forEach(listener -> listener.crossed(edge, sinceStart(now)));
        }
        if (edges.getLast().to() == Phase.FINISHED) {
            running().awake().close();
        }
        prepareNext();
    }

    /// One more set: the line and the light, let go at the end, are wanted again.
    private void reopen() {
        var before = running();
        live = new Live(before.moment(), before.score(), before.watch(), keepAwake.hold(WHY_AWAKE));
        sound.reopen();
    }

    /// Hands over the segment that time alone will lead to, so that its first bell needs nobody awake here.
    private void prepareNext() {
        var state = running().moment().state();
        state.deadline()
                .ifPresentOrElse(
                        due -> {
                            var edge = state.tick(due).edges().getFirst();
                            var sheet = running().score().sheet(edge.state(), due);
                            sound.prepare(new Moment(edge.state(), sheet, due, due));
                        },
                        sound::forgetPrepared);
    }

    private void announce() {
        var moment = running().moment();
        listeners.forEach(listener -> listener.moment(moment));
        if (moment.over()) {
            sound.close();
        }
    }

    private void waitForNext() {
        var moment = running().moment();
        var saidAll = moment.into().compareTo(moment.sheet().length()) >= 0;
        if (saidAll && moment.state().deadline().isEmpty()) {
            deadlines.cancel();
            return;
        }
        var into = moment.into();
        var wake = Stream.of(
                        moment.state().deadline().stream(),
                        moment.sheet().cues().stream()
                                .filter(cue ->
                                        cue.twin().isPresent() && cue.at().compareTo(into) > 0)
                                .map(cue -> moment.zero().plus(cue.at())),
                        Stream.of(moment.zero().plusSeconds(into.toSeconds() + 1)))
                .flatMap(instants -> instants)
                .min(Instant::compareTo)
                .orElseThrow();
        deadlines.next(wake, this::tick);
    }

    private final class FromTheSoundSide implements SoundPlan.Listener {
        @Override
        public void sounded(SessionLog.Sounded line) {
            log.write(line);
        }

        @Override
        public void available(boolean available, String reason) {
            listeners.forEach(listener -> listener.sound(available, reason));
        }
    }

    private Duration sinceStart(Instant instant) {
        return Duration.between(running().moment().state().course().startedAt(), instant);
    }

    /// The session's time, which begins at its start.
    private Instant now() {
        var now = clocks.session().instant();
        var start = running().moment().state().course().startedAt();
        return now.isBefore(start) ? start : now;
    }

    private Live running() {
        if (live == null) {
            throw new IllegalStateException("No session runs");
        }
        return live;
    }
}
