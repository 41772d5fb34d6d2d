package dev.plumbline.session;

import dev.plumbline.session.Session.Finished;
import dev.plumbline.session.Session.GetReady;
import dev.plumbline.session.Session.Hanging;
import dev.plumbline.session.Session.Held;
import dev.plumbline.session.Session.InSet;
import dev.plumbline.session.Session.Landing;
import dev.plumbline.session.Session.Resting;
import dev.plumbline.session.Session.Timed;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The transition table of `Session`, a cell a branch.
final class Transitions {
    private static final Duration LEAST_LEAD_IN = Duration.ofSeconds(5);

    private Transitions() {}

    static Step tick(Session session, Instant now) {
        var edges = new ArrayList<Edge>();
        var state = session;
        while (state instanceof Timed timed && !now.isBefore(timed.until())) {
            var edge = atDeadline(timed);
            edges.add(edge);
            state = edge.state();
        }
        return new Step(state, edges);
    }

    static Step on(Session session, Command command, Instant now) {
        var settled = tick(session, command instanceof Command.Slept(var lastSeen) ? lastSeen : now);
        var step = switch (settled.next()) {
            case GetReady ready -> onGetReady(ready, command, now);
            case Hanging hanging -> onHanging(hanging, command, now);
            case Landing landing -> onLanding(landing, command, now);
            case Resting resting -> onResting(resting, command, now);
            case Held held -> onHeld(held, command, now);
            case Finished finished -> onFinished(finished, command, now);
        };
        return new Step(
                step.next(),
                Stream.concat(settled.edges().stream(), step.edges().stream()).toList());
    }

    private static Edge atDeadline(Timed state) {
        var due = state.until();
        return switch (state) {
            case GetReady ready -> hang(ready, Cause.TIME, due, due);
            case Hanging hanging -> nextPhase(hanging, EndedBy.TIME, Cause.TIME, due, due);
            case Landing landing -> nextPhase(landing, EndedBy.TIME, Cause.TIME, due, due);
            case Resting resting -> getReady(resting, resting.course(), Cause.TIME, due, due);
        };
    }

    private static Step onGetReady(GetReady ready, Command command, Instant now) {
        return switch (command) {
            case Command.Skip _ -> crossed(hang(ready, Cause.SKIPPED, now, null));
            case Command.Hold _ -> crossed(hold(ready, Cause.HELD, now, Opening.PLAIN));
            case Command.Slept(var lastSeen) -> crossed(hold(ready, Cause.INTERRUPTED, lastSeen, Opening.INTERRUPTED));
            case Command.Abandon _ -> crossed(finish(ready, ready.course(), Cause.ABANDONED, now, Opening.STOPPED));
            case Command.Close _ -> crossed(finish(ready, ready.course(), Cause.ABANDONED, now, Opening.CLOSED));
            case Command.Land _, Command.LetGo _, Command.Resume _, Command.Extend _, Command.AddSet _ ->
                Step.unchanged(ready);
        };
    }

    private static Step onHanging(Hanging hanging, Command command, Instant now) {
        return switch (command) {
            case Command.Land _ -> crossed(land(hanging, Cause.LANDED, now, false));
            case Command.Abandon _ -> crossed(land(hanging, Cause.ABANDONED, now, true));
            case Command.Skip _ -> crossed(nextPhase(hanging, EndedBy.SKIPPED, Cause.SKIPPED, now, null));
            case Command.LetGo _ -> crossed(letGo(hanging, now, false));
            case Command.Slept(var lastSeen) -> crossed(sleepThrough(hanging, lastSeen));
            case Command.Close _ -> crossed(cutOff(hanging, now));
            case Command.Hold _
            when hanging.phase().onFloor() -> crossed(hold(hanging, Cause.HELD, now, Opening.PLAIN));
            case Command.Hold _, Command.Resume _, Command.Extend _, Command.AddSet _ -> Step.unchanged(hanging);
        };
    }

    private static Step onLanding(Landing landing, Command command, Instant now) {
        return switch (command) {
            case Command.LetGo _ -> crossed(letGo(landing, now, landing.stopping()));
            case Command.Abandon _ ->
                Step.unchanged(new Landing(
                        landing.course(),
                        landing.attempt(),
                        landing.since(),
                        landing.until(),
                        landing.opening(),
                        true));
            case Command.Slept(var lastSeen) -> crossed(sleepThrough(landing, lastSeen));
            case Command.Close _ -> crossed(cutOff(landing, now));
            case Command.Hold _
            when landing.phase().onFloor() -> crossed(hold(landing, Cause.HELD, now, Opening.PLAIN));
            case Command.Land _, Command.Skip _, Command.Hold _, Command.Resume _, Command.Extend _, Command.AddSet _ ->
                Step.unchanged(landing);
        };
    }

    private static Step onResting(Resting resting, Command command, Instant now) {
        return switch (command) {
            case Command.Skip _ -> crossed(getReady(resting, resting.course(), Cause.SKIPPED, now, null));
            case Command.Hold _ -> crossed(hold(resting, Cause.HELD, now, Opening.PLAIN));
            case Command.Slept(var lastSeen) ->
                crossed(hold(resting, Cause.INTERRUPTED, lastSeen, Opening.INTERRUPTED));
            case Command.Abandon _ -> crossed(finish(resting, resting.course(), Cause.ABANDONED, now, Opening.STOPPED));
            case Command.Close _ -> crossed(finish(resting, resting.course(), Cause.ABANDONED, now, Opening.CLOSED));
            case Command.Extend(var by) -> Step.unchanged(extended(resting, by, now));
            case Command.Land _, Command.LetGo _, Command.Resume _, Command.AddSet _ -> Step.unchanged(resting);
        };
    }

    private static Step onHeld(Held held, Command command, Instant now) {
        return switch (command) {
            case Command.Resume _ -> crossed(resume(held, now));
            case Command.Abandon _ -> crossed(finish(held, done(held), Cause.ABANDONED, now, Opening.STOPPED));
            case Command.Close _ -> crossed(finish(held, done(held), Cause.ABANDONED, now, Opening.CLOSED));
            case Command.Land _,
                    Command.LetGo _,
                    Command.Skip _,
                    Command.Hold _,
                    Command.Extend _,
                    Command.Slept _,
                    Command.AddSet _ -> Step.unchanged(held);
        };
    }

    private static Step onFinished(Finished finished, Command command, Instant now) {
        if (!(command instanceof Command.AddSet) || !finished.kept() || finished.opening() == Opening.CLOSED) {
            return Step.unchanged(finished);
        }
        var course = finished.course().withOneMoreSet();
        return course.coming().isEmpty()
                ? Step.unchanged(finished)
                : crossed(getReady(finished, course, Cause.RESUMED, now, null));
    }

    private static Step crossed(Edge edge) {
        return new Step(edge.state(), List.of(edge));
    }

    private static Edge getReady(Session from, Course course, Cause cause, Instant at, @Nullable Instant due) {
        var set = course.sets().size() + 1;
        var ready = new GetReady(course, set, at, at.plus(course.getReady(set)), Opening.PLAIN);
        return edge(from, ready, cause, due);
    }

    private static Edge hang(GetReady ready, Cause cause, Instant at, @Nullable Instant due) {
        var plan = ready.course().coming().orElseThrow();
        var attempt = Attempt.first(ready.set(), plan, at);
        return edge(ready, running(ready.course(), attempt, at, false), cause, due);
    }

    private static Edge nextPhase(InSet from, EndedBy end, Cause cause, Instant at, @Nullable Instant due) {
        var stopping = from instanceof Landing landing && landing.stopping();
        return from.attempt()
                .next(end, at)
                .map(attempt -> edge(from, running(from.course(), attempt, at, stopping), cause, due))
                .orElseGet(() -> setOver(
                        from,
                        from.course().with(from.attempt().endedBy(end, at)),
                        cause,
                        at,
                        due,
                        Opening.PLAIN,
                        stopping));
    }

    private static Edge land(Hanging hanging, Cause cause, Instant at, boolean stopping) {
        var attempt = hanging.attempt().landing(EndedBy.LANDED, at);
        return edge(hanging, running(hanging.course(), attempt, at, stopping), cause, null);
    }

    private static Edge letGo(InSet from, Instant at, boolean stopping) {
        var course = from.course().with(from.attempt().endedBy(EndedBy.LET_GO, at));
        return setOver(from, course, Cause.LET_GO, at, null, Opening.LET_GO, stopping);
    }

    /// Where a landing leads: the rest before the next set, or the end.
    private static Edge setOver(
            Session from,
            Course course,
            Cause cause,
            Instant at,
            @Nullable Instant due,
            Opening opening,
            boolean stopping) {
        if (stopping || course.coming().isEmpty()) {
            return edge(from, new Finished(course, from.set(), at, opening), cause, due);
        }
        var rest = course.restBefore(course.sets().size() + 1);
        if (rest.isZero()) {
            return getReady(from, course, cause, at, due);
        }
        return edge(from, new Resting(course, at, at.plus(rest), opening), cause, due);
    }

    private static Edge hold(Timed from, Cause cause, Instant at, Opening opening) {
        var before = switch (from) {
            case GetReady ready -> ready;
            case Resting resting -> resting;
            case Hanging(var course, var attempt, var since, var until, var how) ->
                new Hanging(course, attempt.pausedAt(at), since, until, how);
            case Landing(var course, var attempt, var since, var until, var how, var stopping) ->
                new Landing(course, attempt.pausedAt(at), since, until, how, stopping);
        };
        return edge(from, new Held(from.course(), from.set(), before, at, opening), cause, null);
    }

    private static Edge sleepThrough(InSet from, Instant lastSeen) {
        var course = from.course().with(from.attempt().endedBy(EndedBy.INTERRUPTED, lastSeen));
        var held = new Held(course, from.set(), null, lastSeen, Opening.INTERRUPTED);
        return edge(from, held, Cause.INTERRUPTED, null);
    }

    private static Edge cutOff(InSet from, Instant at) {
        var course = from.course().with(from.attempt().endedBy(EndedBy.INTERRUPTED, at));
        return finish(from, course, Cause.INTERRUPTED, at, Opening.CLOSED);
    }

    private static Edge finish(Session from, Course course, Cause cause, Instant at, Opening opening) {
        return edge(from, new Finished(course, from.set(), at, opening), cause, null);
    }

    private static Edge resume(Held held, Instant now) {
        var before = held.before();
        if (before == null) {
            return setOver(held, held.course(), Cause.RESUMED, now, null, Opening.PLAIN, false);
        }
        var left = before.left(held.at());
        var until = now.plus(left.compareTo(LEAST_LEAD_IN) < 0 ? LEAST_LEAD_IN : left);
        var state = switch (before) {
            case GetReady(var course, var set, var _, var _, var _) ->
                new GetReady(course, set, now, until, Opening.RESUMED);
            case Resting(var course, var since, var _, var _) ->
                new Resting(course, now.minus(Duration.between(since, held.at())), until, Opening.RESUMED);
            case Hanging(var course, var attempt, var _, var _, var _) ->
                new Hanging(course, attempt.resumedAt(now), zero(attempt, until), until, Opening.RESUMED);
            case Landing(var course, var attempt, var _, var _, var _, var stopping) ->
                new Landing(course, attempt.resumedAt(now), zero(attempt, until), until, Opening.RESUMED, stopping);
        };
        return edge(held, state, Cause.RESUMED, null);
    }

    private static Instant zero(Attempt attempt, Instant until) {
        return until.minus(attempt.running().length());
    }

    /// What is done once a held session ends here: a set paused on the floor counts as far as it came.
    private static Course done(Held held) {
        return held.before() instanceof InSet paused
                ? held.course().with(paused.attempt().endedBy(EndedBy.INTERRUPTED, held.at()))
                : held.course();
    }

    private static Resting extended(Resting resting, Duration by, Instant now) {
        var moved = resting.until().plus(by);
        return new Resting(resting.course(), resting.since(), moved.isBefore(now) ? now : moved, resting.opening());
    }

    private static Session running(Course course, Attempt attempt, Instant at, boolean stopping) {
        var until = at.plus(attempt.running().length());
        return attempt.running().phase().lands()
                ? new Landing(course, attempt, at, until, Opening.PLAIN, stopping)
                : new Hanging(course, attempt, at, until, Opening.PLAIN);
    }

    private static Edge edge(Session from, Session to, Cause cause, @Nullable Instant due) {
        return new Edge(to.set(), from.phase(), to.phase(), cause, due, to);
    }
}
