package dev.plumbline.session;

import dev.plumbline.routine.Phase;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where a session stands. Pure data: every transition takes the time at which it happens.
///
/// A state begins at the deadline of the one before it, so nothing drifts. There is no way from hanging to
/// `Finished` without `Landing`, except the person saying "I am already down", or an interruption.
public sealed interface Session {
    /// A state that lasts until a deadline.
    sealed interface Timed extends Session {
        /// Where the sheet of this state has its zero: the start, moved along by every pause.
        Instant since();

        Instant until();

        Opening opening();

        /// What is left at `now`, never negative.
        default Duration left(Instant now) {
            return now.isBefore(until()) ? Duration.between(now, until()) : Duration.ZERO;
        }
    }

    /// A state in which a set is under way.
    sealed interface InSet extends Timed {
        Attempt attempt();

        @Override
        default int set() {
            return attempt().number();
        }

        @Override
        default Phase phase() {
            return attempt().running().phase();
        }
    }

    /// Before the grip.
    record GetReady(Course course, int set, Instant since, Instant until, Opening opening) implements Timed {
        @Override
        public Phase phase() {
            return Phase.GET_READY;
        }
    }

    /// On the bar (or lying on the floor), before the landing.
    record Hanging(Course course, Attempt attempt, Instant since, Instant until, Opening opening) implements InSet {
        public Hanging {
            if (!attempt.running().phase().hangs()) {
                throw new IllegalArgumentException(attempt.running() + " is no hang");
            }
        }
    }

    /// On the way down (or up from the floor).
    ///
    /// @param stopping true when it leads to `Finished` whatever sets are left
    record Landing(Course course, Attempt attempt, Instant since, Instant until, Opening opening, boolean stopping)
            implements InSet {
        public Landing {
            if (!attempt.running().phase().lands()) {
                throw new IllegalArgumentException(attempt.running() + " is no landing");
            }
        }
    }

    /// Between a landing and the next get-ready.
    record Resting(Course course, Instant since, Instant until, Opening opening) implements Timed {
        /// The coming set.
        @Override
        public int set() {
            return course.sets().size() + 1;
        }

        @Override
        public Phase phase() {
            return Phase.REST;
        }
    }

    /// Waiting for the person; nothing ends it by itself.
    ///
    /// @param before what `Resume` goes back to; null when the set is over because the machine slept
    /// @param at when it began
    record Held(Course course, int set, @Nullable Timed before, Instant at, Opening opening) implements Session {
        @Override
        public Phase phase() {
            return Phase.HELD;
        }
    }

    /// Over.
    ///
    /// @param set the last one that was begun or prepared
    record Finished(Course course, int set, Instant at, Opening opening) implements Session {
        @Override
        public Phase phase() {
            return Phase.FINISHED;
        }

        /// True when there is something to keep.
        public boolean kept() {
            return !course.sets().isEmpty();
        }
    }

    Course course();

    /// The set this state belongs to, from 1.
    int set();

    Phase phase();

    /// The first edge of a session: getting ready for the first set.
    static Edge begin(Course course) {
        var start = course.startedAt();
        var ready = new GetReady(course, 1, start, start.plus(course.getReady(1)), Opening.PLAIN);
        return new Edge(1, null, Phase.GET_READY, Cause.TIME, start, ready);
    }

    /// When time alone moves this state on, if ever.
    default Optional<Instant> deadline() {
        return this instanceof Timed timed ? Optional.of(timed.until()) : Optional.empty();
    }

    /// Crosses every deadline that has passed by `now`, in order.
    default Step tick(Instant now) {
        return Transitions.tick(this, now);
    }

    /// Crosses every deadline that has passed by `now`, then does what `command` asks.
    default Step on(Command command, Instant now) {
        return Transitions.on(this, command, now);
    }
}
