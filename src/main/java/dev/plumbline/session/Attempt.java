package dev.plumbline.session;

import dev.plumbline.routine.PlannedPhase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A set under way: its phases, those that are over, and the running one.
///
/// @param number from 1
/// @param done the phases that are over; the next in the plan is the one that runs
/// @param banked what the running phase held before it was paused (floor only)
/// @param runningSince since when it runs, or runs again
public record Attempt(
        int number, List<PlannedPhase> plan, List<HeldPhase> done, Duration banked, Instant runningSince) {
    public Attempt {
        plan = List.copyOf(plan);
        done = List.copyOf(done);
        if (done.size() >= plan.size()) {
            throw new IllegalArgumentException("No phase runs after " + done);
        }
    }

    static Attempt first(int number, List<PlannedPhase> plan, Instant since) {
        return new Attempt(number, plan, List.of(), Duration.ZERO, since);
    }

    /// The phase that runs.
    public PlannedPhase running() {
        return plan.get(done.size());
    }

    /// How long the running phase was held by `now`, pauses left out.
    public Duration held(Instant now) {
        var stretch = Duration.between(runningSince, now);
        return banked.plus(stretch.isNegative() ? Duration.ZERO : stretch);
    }

    /// The whole set as it would be recorded if it ended now.
    public HungSet endedBy(EndedBy end, Instant now) {
        var rest = plan.stream()
                .skip(done.size() + 1L)
                .map(planned -> new HeldPhase(planned.phase(), planned.length(), Duration.ZERO, EndedBy.NOT_REACHED));
        return new HungSet(Stream.of(done.stream(), Stream.of(over(end, now)), rest)
                .flatMap(phases -> phases)
                .toList());
    }

    /// The set with its next phase running, or nothing after the last.
    Optional<Attempt> next(EndedBy end, Instant now) {
        if (done.size() + 1 == plan.size()) {
            return Optional.empty();
        }
        var over = Stream.concat(done.stream(), Stream.of(over(end, now))).toList();
        return Optional.of(new Attempt(number, plan, over, Duration.ZERO, now));
    }

    /// The set with its first landing phase running; the hang phases between were not reached.
    Attempt landing(EndedBy end, Instant now) {
        var attempt = next(end, now).orElseThrow();
        while (!attempt.running().phase().lands()) {
            var skipped = attempt.running();
            var missed = new HeldPhase(skipped.phase(), skipped.length(), Duration.ZERO, EndedBy.NOT_REACHED);
            attempt = new Attempt(
                    number,
                    plan,
                    Stream.concat(attempt.done.stream(), Stream.of(missed)).toList(),
                    Duration.ZERO,
                    now);
        }
        return attempt;
    }

    Attempt pausedAt(Instant now) {
        return new Attempt(number, plan, done, held(now), now);
    }

    Attempt resumedAt(Instant now) {
        return new Attempt(number, plan, done, banked, now);
    }

    private HeldPhase over(EndedBy end, Instant now) {
        return new HeldPhase(running().phase(), running().length(), held(now), end);
    }
}
