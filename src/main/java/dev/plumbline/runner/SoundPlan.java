package dev.plumbline.runner;

import dev.plumbline.cue.Cue;
import dev.plumbline.session.Cause;
import dev.plumbline.session.Edge;
import dev.plumbline.session.Session;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// Hands the sheets of a session to the sound side: that of the running segment, and ahead of time that of the one
/// which
/// time alone leads to. Collects what became of each cue of every segment that has started, one line each.
///
/// Called on the session's thread only; what the sound side reports is brought there.
public final class SoundPlan {
    /// Who is told, on the session's thread.
    public interface Listener {
        void sounded(SessionLog.Sounded line);

        void available(boolean sound, String reason);
    }

    private final Cues cues;
    private final Executor session;
    private final ToDoubleFunction<Cue> level;
    private final Map<Long, Segment> segments = new HashMap<>();
    private @Nullable Listener listener;
    private @Nullable Segment running;
    private @Nullable Segment prepared;
    private Instant start = Instant.EPOCH;
    private long lastKey;

    /// @param level how loud a cue is to be, in decibels against the level it was made at, never above 0
    public SoundPlan(Cues cues, Executor session, ToDoubleFunction<Cue> level) {
        this.cues = cues;
        this.session = session;
        this.level = level;
    }

    /// Opens the sound line for a session whose clock starts at `startedAt`.
    void open(Instant startedAt, Listener told) {
        segments.clear();
        running = null;
        prepared = null;
        start = startedAt;
        listener = told;
        cues.open(new OnSessionThread());
    }

    /// Opens the sound line again for a further set of the same session.
    void reopen() {
        cues.open(new OnSessionThread());
    }

    /// Lets the sound line go once the last bell has rung out.
    void close() {
        if (running != null) {
            running.end();
        }
        cues.close();
    }

    /// The segment that `edge` opens has started.
    void crossed(Edge edge, Moment opened) {
        if (running != null) {
            running.end();
            if (edge.cause() != Cause.TIME) {
                cues.cancel(running.key);
            }
        }
        var ahead = prepared;
        prepared = null;
        if (ahead != null && ahead.state.equals(edge.state())) {
            running = ahead;
        } else {
            forget(ahead);
            running = plan(opened);
        }
        running.start();
    }

    /// Hands over the segment that time alone will lead to, unless that is done already.
    void prepare(Moment next) {
        if (prepared != null && prepared.state.equals(next.state())) {
            return;
        }
        forget(prepared);
        prepared = plan(next);
    }

    /// Nothing will start by itself.
    void forgetPrepared() {
        forget(prepared);
        prepared = null;
    }

    /// The running segment has changed: what is due from now on goes by the new sheet, what was due before stays.
    ///
    /// @param hush stop the line that is being spoken
    void replan(Moment changed, boolean hush) {
        if (running == null) {
            return;
        }
        running.state = changed.state();
        running.dropAfter(changed.now());
        if (hush) {
            cues.cancel(running.key);
        }
        hand(running, changed, changed.into());
    }

    private void forget(@Nullable Segment segment) {
        if (segment != null) {
            segments.remove(segment.key);
            cues.cancel(segment.key);
        }
    }

    private Segment plan(Moment opened) {
        var segment = new Segment(++lastKey, opened.state());
        segments.put(segment.key, segment);
        hand(segment, opened, Duration.ofNanos(-1));
        return segment;
    }

    private void hand(Segment segment, Moment moment, Duration after) {
        var zero = moment.zero();
        var sounds = moment.sheet().cues().stream()
                .filter(cue -> cue.at().compareTo(after) > 0)
                .flatMap(cue -> segment.expect(cue, zero).stream())
                .toList();
        cues.play(new Cues.Plan(segment.key, sounds));
    }

    private void report(SessionLog.Sounded line) {
        if (listener != null) {
            listener.sounded(line);
        }
    }

    static Optional<Cues.Sound> sound(Cue cue, double decibels) {
        return switch (cue) {
            case Cue.Sounded tone ->
                Optional.of(new Cues.Sound(tone.id(), tone.length(), Math.min(0, tone.decibels() + decibels)));
            case Cue.Spoken spoken -> Optional.of(new Cues.Sound(spoken.id(), null, decibels));
            case Cue.Written _ -> Optional.empty();
        };
    }

    private static boolean opensSegment(Cue cue) {
        return cue instanceof Cue.Sounded tone && tone.edge();
    }

    /// One segment's cues until each has its line; before it starts, what is heard of it is kept back.
    private final class Segment {
        private final long key;
        private final Set<Cues.Due> open = new HashSet<>();
        private final List<Cues.Due> mute = new ArrayList<>();
        private final List<SessionLog.Sounded> keptBack = new ArrayList<>();
        private Session state;
        private boolean started;

        Segment(long key, Session state) {
            this.key = key;
            this.state = state;
        }

        /// What of `cue` goes to the sound side: nothing where it is mute, and its line is written at the end.
        Optional<Cues.Due> expect(Cue cue, Instant zero) {
            var at = zero.plus(cue.at());
            var sound = sound(cue, level.applyAsDouble(cue));
            if (sound.isEmpty()) {
                return Optional.empty();
            }
            var due = new Cues.Due(sound.get(), at, opensSegment(cue));
            if (cue.muted()) {
                mute.add(due);
                return Optional.empty();
            }
            open.add(due);
            return Optional.of(due);
        }

        void start() {
            started = true;
            keptBack.forEach(SoundPlan.this::report);
            keptBack.clear();
        }

        void end() {
            mute.forEach(due -> tell(line(due, null)));
            mute.clear();
        }

        void dropAfter(Instant now) {
            open.removeIf(due -> due.at().isAfter(now));
            mute.removeIf(due -> due.at().isAfter(now));
        }

        void heard(Cues.Due due, @Nullable Instant at) {
            if (open.remove(due)) {
                tell(line(due, at));
            }
        }

        private void tell(SessionLog.Sounded line) {
            if (started) {
                report(line);
            } else {
                keptBack.add(line);
            }
        }

        private SessionLog.Sounded line(Cues.Due due, @Nullable Instant at) {
            return new SessionLog.Sounded(
                    state.set(),
                    due.sound().id(),
                    due.sound().length(),
                    Duration.between(start, due.at()),
                    at == null ? null : Duration.between(start, at));
        }
    }

    /// Brings what the sound thread reports to the session's thread.
    private final class OnSessionThread implements Cues.Listener {
        @Override
        public void played(long key, Cues.Due due, Instant at) {
            session.execute(() -> heard(key, due, at));
        }

        @Override
        public void missed(long key, Cues.Due due) {
            session.execute(() -> heard(key, due, null));
        }

        @Override
        public void available(boolean sound, String reason) {
            session.execute(() -> {
                if (listener != null) {
                    listener.available(sound, reason);
                }
            });
        }

        private void heard(long key, Cues.Due due, @Nullable Instant at) {
            var segment = segments.get(key);
            if (segment != null) {
                segment.heard(due, at);
            }
        }
    }
}
