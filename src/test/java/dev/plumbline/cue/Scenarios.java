package dev.plumbline.cue;

import dev.plumbline.routine.Mount;
import dev.plumbline.routine.Routine;
import dev.plumbline.session.Command;
import dev.plumbline.session.Course;
import dev.plumbline.session.Edge;
import dev.plumbline.session.Preparation;
import dev.plumbline.session.Session;
import dev.plumbline.settings.Counts;
import dev.plumbline.support.RandomProposals;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Routines, people and sessions out of one seed; every routine is one that the rules let pass.
final class Scenarios {
    private final Random random;

    Scenarios(long seed) {
        random = new Random(seed);
    }

    private long between(long least, long most) {
        return random.nextLong(least, most + 1);
    }

    private <T> T oneOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    Routine routine() {
        return new RandomProposals(random).sound();
    }

    Preparation preparation(Routine routine) {
        var asked = random.nextBoolean() ? Duration.ofSeconds(between(5, 60)) : null;
        return Preparation.of(asked, routine, (int) between(0, 5), mount());
    }

    private Mount mount() {
        return oneOf(List.of(Mount.values()));
    }

    Profile profile() {
        return new Profile(
                random.nextInt(5) > 0,
                random.nextInt(5) > 0,
                random.nextInt(5) > 0,
                random.nextInt(3) > 0,
                oneOf(List.of(Counts.values())),
                random.nextBoolean(),
                new Tempo(1 + random.nextDouble() * 1.4, (int) between(-15, 15)),
                mount());
    }

    /// The states of a session in which the person, or the machine, does anything at any time.
    List<Visit> session(Routine routine) {
        var course = new Course(routine, preparation(routine), Instant.EPOCH, routine.sets(), List.of());
        var visits = new ArrayList<Visit>();
        var begin = Session.begin(course);
        visits.add(new Visit(begin.state(), course.startedAt()));
        var state = begin.state();
        var now = course.startedAt();
        for (var i = 0; i < 20; i++) {
            now = now.plusMillis(between(1, 30_000));
            var step = state.on(command(now), now);
            for (var edge : step.edges()) {
                visits.add(new Visit(edge.state(), opened(edge, now)));
            }
            state = step.next();
        }
        return visits;
    }

    private static Instant opened(Edge edge, Instant now) {
        return edge.due() == null ? now : edge.due();
    }

    private Command command(Instant now) {
        return switch (random.nextInt(12)) {
            case 0 -> new Command.Land();
            case 1 -> new Command.LetGo();
            case 2 -> new Command.Abandon();
            case 3 -> new Command.Slept(now.minusMillis(between(0, 900)));
            case 4 -> new Command.AddSet();
            case 5 -> new Command.Extend(Duration.ofSeconds(random.nextBoolean() ? 10 : -10));
            case 6, 7 -> new Command.Hold();
            case 8, 9 -> new Command.Resume();
            default -> new Command.Skip();
        };
    }

    /// A state and the instant at which a session came into it.
    record Visit(Session state, Instant opened) {}
}
