package dev.plumbline.session;

import dev.plumbline.routine.Phase;
import dev.plumbline.routine.PlannedPhase;
import dev.plumbline.routine.Routine;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A session as a whole: what it set out to do, and the sets that are over.
///
/// @param startedAt the start of the first get-ready
/// @param planned how many sets there are to be; grows with "one more set"
public record Course(Routine routine, Preparation preparation, Instant startedAt, int planned, List<HungSet> sets) {
    private static final Duration LEAST_HANG = Duration.ofSeconds(7);
    private static final int SHORTER_PERCENT = 70;

    public Course {
        sets = List.copyOf(sets);
        if (planned < 1 || sets.size() > planned) {
            throw new IllegalArgumentException(sets.size() + " sets done of " + planned);
        }
    }

    /// The phases of the set that comes next, or nothing when there should be none.
    ///
    /// After a set whose hang ended in letting go, the next one is 70 % of the time held, without chin and swing.
    public Optional<List<PlannedPhase>> coming() {
        if (sets.size() >= planned) {
            return Optional.empty();
        }
        if (!isShortened()) {
            return Optional.of(routine.phases());
        }
        if (endsWith(sets.getLast())) {
            return Optional.empty();
        }
        var hang = new PlannedPhase(Phase.RELAX, shorterThan(sets.getLast()));
        return Optional.of(
                Stream.concat(Stream.of(hang), routine.landing().stream()).toList());
    }

    /// True when the coming set is a shorter one because the last hang ended in letting go.
    public boolean isShortened() {
        return !routine.onFloor() && !sets.isEmpty() && sets.getLast().letGoBeforeLanding();
    }

    /// True when the hands came off in `last`, a set on a bar, so early that no shorter hang should follow.
    public static boolean endsWith(HungSet last) {
        return last.letGoBeforeLanding() && shorterThan(last).compareTo(LEAST_HANG) < 0;
    }

    private static Duration shorterThan(HungSet last) {
        return Duration.ofSeconds(last.hung().toMillis() * SHORTER_PERCENT / 100 / 1000);
    }

    /// How long to get ready for set number `set`.
    public Duration getReady(int set) {
        return set == 1 ? preparation.first() : preparation.later();
    }

    /// The rest before set number `set`, less its get-ready; zero where the get-ready takes all of it.
    public Duration restBefore(int set) {
        var rest = routine.rest().minus(getReady(set));
        return rest.isNegative() ? Duration.ZERO : rest;
    }

    /// Hanging seconds of all sets that count.
    public Duration hung() {
        return sum(sets.stream().filter(HungSet::done).map(HungSet::hung));
    }

    /// Landing seconds of all sets that count.
    public Duration landed() {
        return sum(sets.stream().filter(HungSet::done).map(HungSet::landed));
    }

    private static Duration sum(Stream<Duration> parts) {
        return parts.reduce(Duration.ZERO, Duration::plus);
    }

    Course with(HungSet set) {
        return new Course(
                routine,
                preparation,
                startedAt,
                planned,
                Stream.concat(sets.stream(), Stream.of(set)).toList());
    }

    Course withOneMoreSet() {
        return new Course(routine, preparation, startedAt, sets.size() + 1, sets);
    }
}
