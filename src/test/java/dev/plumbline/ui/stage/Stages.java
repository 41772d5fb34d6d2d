package dev.plumbline.ui.stage;

import dev.plumbline.cue.CueSheets;
import dev.plumbline.cue.Lines;
import dev.plumbline.cue.Profile;
import dev.plumbline.routine.Routine;
import dev.plumbline.runner.Moment;
import dev.plumbline.session.Command;
import dev.plumbline.session.Courses;
import dev.plumbline.session.Preparation;
import dev.plumbline.session.Session;
import dev.plumbline.ui.figure.Footing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/// Moments of sessions, for looking at the stage without waiting.
final class Stages {
    static final Lines LINES = lines();

    /// A bar whose floor the toes reach, and a swing as 1.75 m have it.
    static final Surroundings TOES = new Surroundings(Footing.TOES, Duration.ofMillis(2220));

    private Stages() {}

    /// The session `seconds` after its first get-ready of ten seconds began.
    static Moment at(Routine routine, double seconds) {
        var course = Courses.of(routine, Preparation.usual());
        return moment(Courses.after(course, seconds), opened(Courses.after(course, seconds)), Courses.at(seconds));
    }

    /// The session held at that time.
    static Moment heldAt(Routine routine, double seconds) {
        var state = at(routine, seconds)
                .state()
                .on(new Command.Hold(), Courses.at(seconds))
                .next();
        return moment(state, Courses.at(seconds), Courses.at(seconds + 1));
    }

    /// The session slept through at that time.
    static Moment sleptAt(Routine routine, double seconds) {
        var state = at(routine, seconds)
                .state()
                .on(new Command.Slept(Courses.at(seconds)), Courses.at(seconds))
                .next();
        return moment(state, Courses.at(seconds), Courses.at(seconds + 1));
    }

    private static Instant opened(Session state) {
        return switch (state) {
            case Session.Timed timed -> timed.since();
            case Session.Held held -> held.at();
            case Session.Finished finished -> finished.at();
        };
    }

    private static Moment moment(Session state, Instant opened, Instant now) {
        return new Moment(state, CueSheets.of(state, opened, Profile.usual(), LINES), opened, now);
    }

    private static Lines lines() {
        try {
            return Lines.parse(Files.readAllLines(Path.of("assets/voice/en/lines.tsv")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
