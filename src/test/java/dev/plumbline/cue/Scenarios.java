package dev.plumbline.cue;

import dev.plumbline.routine.Breath;
import dev.plumbline.routine.Feet;
import dev.plumbline.routine.Grip;
import dev.plumbline.routine.Mount;
import dev.plumbline.routine.OpenHang;
import dev.plumbline.routine.Phase;
import dev.plumbline.routine.PlannedPhase;
import dev.plumbline.routine.Routine;
import dev.plumbline.routine.Routines;
import dev.plumbline.routine.Swing;
import dev.plumbline.routine.Variants;
import dev.plumbline.session.Command;
import dev.plumbline.session.Course;
import dev.plumbline.session.Edge;
import dev.plumbline.session.Preparation;
import dev.plumbline.session.Session;
import dev.plumbline.settings.Counts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Routines, people and sessions out of one seed; every routine is one that the editor would let pass.
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
        return switch (random.nextInt(6)) {
            case 0 -> open();
            case 1 -> floor();
            default -> hang();
        };
    }

    private Breath breath() {
        return Breath.of(between(2, 6), between(3, 8));
    }

    private Routine hang() {
        var swing = oneOf(List.of(Swing.values()));
        var phases = new ArrayList<PlannedPhase>();
        phases.add(PlannedPhase.of(Phase.RELAX, between(7, 40)));
        if (random.nextBoolean()) {
            phases.add(PlannedPhase.of(Phase.CHIN_TUCK, between(7, 15)));
        }
        if (swing != Swing.OFF) {
            phases.add(PlannedPhase.of(Phase.SWING, between(swing == Swing.FORE_AFT ? 9 : 11, 30)));
        }
        phases.add(PlannedPhase.of(Phase.SLOW_LAND, between(9, 20)));
        var variants = new Variants(swing, oneOf(List.of(Grip.values())), oneOf(List.of(Feet.values())));
        var rest = Duration.ofSeconds(between(0, 150));
        return new Routine("any", "Any", phases, breath(), variants, (int) between(1, 4), rest, null);
    }

    private Routine open() {
        var chin = random.nextBoolean();
        var swing = random.nextBoolean();
        var least = 7 + (chin || swing ? 20 : 0) + (chin ? 10 : 0) + (swing ? 11 : 0);
        var landAt = random.nextBoolean() ? Duration.ofSeconds(between(least, 170)) : null;
        var plain = Routines.OPEN;
        return new OpenHang(chin, swing, landAt)
                .applyTo(new Routine(
                        plain.id(), plain.name(), plain.phases(), breath(), plain.variants(), 1, plain.rest(), null));
    }

    private Routine floor() {
        var plain = Routines.FLOOR;
        var phases = new ArrayList<>(plain.phases());
        phases.set(1, PlannedPhase.of(Phase.BREATHE, 10 * between(12, 30)));
        return new Routine(
                plain.id(),
                plain.name(),
                phases,
                breath(),
                plain.variants(),
                1,
                plain.rest(),
                Duration.ofSeconds(between(5, 60)));
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
