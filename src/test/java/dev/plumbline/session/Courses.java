package dev.plumbline.session;

import dev.plumbline.routine.Routine;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Courses for tests, all starting at one noon.
public final class Courses {
    public static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

    private Courses() {}

    public static Course of(Routine routine) {
        return of(routine, Preparation.of(null, routine, 3, null));
    }

    public static Course of(Routine routine, Preparation preparation) {
        return new Course(routine, preparation, NOON, routine.sets(), List.of());
    }

    public static Instant at(double seconds) {
        return NOON.plus(Duration.ofMillis(Math.round(seconds * 1000)));
    }

    /// The session as it stands after `seconds` without a key.
    public static Session after(Course course, double seconds) {
        return Session.begin(course).state().tick(at(seconds)).next();
    }

    public static double seconds(Instant instant) {
        return Duration.between(NOON, instant).toMillis() / 1000.0;
    }
}
