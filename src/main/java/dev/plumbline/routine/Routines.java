package dev.plumbline.routine;

import static dev.plumbline.routine.Phase.BREATHE;
import static dev.plumbline.routine.Phase.CHIN_TUCK;
import static dev.plumbline.routine.Phase.KNEES;
import static dev.plumbline.routine.Phase.OPEN_HANG;
import static dev.plumbline.routine.Phase.RELAX;
import static dev.plumbline.routine.Phase.ROLL;
import static dev.plumbline.routine.Phase.SETTLE;
import static dev.plumbline.routine.Phase.SIT;
import static dev.plumbline.routine.Phase.SLOW_LAND;
import static dev.plumbline.routine.Phase.STAND;
import static dev.plumbline.routine.Phase.SWING;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The routines that come with the program. The split into seconds is our judgement.
public final class Routines {
    private static final Breath EASY = Breath.of(3, 4);
    private static final Breath MIDDLE = Breath.of(3, 5);
    private static final Breath SLOW = Breath.of(4, 6);

    public static final Routine FIRST =
            hang("first", "First hang", EASY, Swing.OFF, 60, of(RELAX, 7), of(SLOW_LAND, 9));

    public static final Routine GENTLE =
            hang("gentle", "Gentle", EASY, Swing.OFF, 60, of(RELAX, 14), of(CHIN_TUCK, 7), of(SLOW_LAND, 9));

    public static final Routine STANDARD = hang(
            "standard",
            "Standard",
            MIDDLE,
            Swing.FORE_AFT,
            90,
            of(RELAX, 16),
            of(CHIN_TUCK, 8),
            of(SWING, 11),
            of(SLOW_LAND, 10));

    public static final Routine LONG = hang(
            "long",
            "Long",
            SLOW,
            Swing.FORE_AFT,
            120,
            of(RELAX, 20),
            of(CHIN_TUCK, 10),
            of(SWING, 20),
            of(SLOW_LAND, 10));

    public static final Routine OPEN =
            one("open", "As long as you can", Variants.plain(Swing.OFF), null, of(OPEN_HANG, 170), of(SLOW_LAND, 10));

    public static final Routine LOWBAR = new Routine(
            "lowbar",
            "Low bar",
            List.of(of(RELAX, 20), of(CHIN_TUCK, 10), of(SLOW_LAND, 15)),
            SLOW,
            new Variants(Swing.OFF, Grip.RELAXED, Feet.SUPPORTED),
            2,
            Duration.ofSeconds(90),
            null);

    public static final Routine FLOOR = one(
            "floor",
            "Floor",
            new Variants(Swing.OFF, Grip.RELAXED, Feet.SUPPORTED),
            Duration.ofSeconds(30),
            of(SETTLE, 20),
            of(BREATHE, 180),
            of(KNEES, 8),
            of(ROLL, 8),
            of(SIT, 12),
            of(STAND, 12));

    private static final List<Routine> ALL = List.of(FIRST, GENTLE, STANDARD, LONG, OPEN, LOWBAR, FLOOR);

    private Routines() {}

    /// All of them, in the order in which they are offered.
    public static List<Routine> all() {
        return ALL;
    }

    public static Optional<Routine> named(String id) {
        return ALL.stream().filter(routine -> routine.id().equals(id)).findFirst();
    }

    private static Routine hang(
            String id, String name, Breath breath, Swing swing, int restSeconds, PlannedPhase... phases) {
        var rest = Duration.ofSeconds(restSeconds);
        return new Routine(id, name, List.of(phases), breath, Variants.plain(swing), 2, rest, null);
    }

    private static Routine one(
            String id, String name, Variants variants, @Nullable Duration getReady, PlannedPhase... phases) {
        return new Routine(id, name, List.of(phases), SLOW, variants, 1, Duration.ZERO, getReady);
    }

    private static PlannedPhase of(Phase phase, long seconds) {
        return PlannedPhase.of(phase, seconds);
    }
}
