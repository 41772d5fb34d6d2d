package dev.plumbline.ui.tour;

import dev.plumbline.cue.CueSheets;
import dev.plumbline.cue.Profile;
import dev.plumbline.routine.Phase;
import dev.plumbline.routine.Routine;
import dev.plumbline.runner.Moment;
import dev.plumbline.session.Command;
import dev.plumbline.session.Course;
import dev.plumbline.session.Edge;
import dev.plumbline.session.Preparation;
import dev.plumbline.session.Session;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// A session that takes its course, to be looked at in any moment of it without waiting.
final class SampleSession {
    private static final int EXPERIENCED = 3;

    private final SampleHouse house;
    private final List<Session> states;

    /// @param house where it takes place
    SampleSession(SampleHouse house, Routine routine) {
        this.house = house;
        var preparation = Preparation.of(null, routine, EXPERIENCED, null);
        var start = SampleHouse.NOW.toInstant();
        var begin = Session.begin(new Course(routine, preparation, start, routine.sets(), List.of()));
        states = Stream.concat(Stream.of(begin), begin.state().tick(Instant.MAX).edges().stream())
                .map(Edge::state)
                .toList();
    }

    /// `into` the first `phase` of the session.
    Moment at(Phase phase, Duration into) {
        var state = first(phase);
        var opened = opened(state);
        return moment(state, opened, opened.plus(into));
    }

    /// Paused there, since `ago`.
    Moment pausedAt(Phase phase, Duration into, Duration ago) {
        var state = first(phase);
        var at = opened(state).plus(into);
        return moment(state.on(new Command.Hold(), at).next(), at, at.plus(ago));
    }

    /// The machine slept there, and woke `ago`.
    Moment sleptAt(Phase phase, Duration into, Duration ago) {
        var state = first(phase);
        var at = opened(state).plus(into);
        return moment(state.on(new Command.Slept(at), at).next(), at, at.plus(ago));
    }

    private Moment moment(Session state, Instant opened, Instant now) {
        return new Moment(state, CueSheets.of(state, opened, Profile.usual(), house.lines()), opened, now);
    }

    private Session first(Phase phase) {
        return states.stream()
                .filter(state -> state.phase() == phase)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("This session has no " + phase));
    }

    private static Instant opened(Session state) {
        return switch (state) {
            case Session.Timed timed -> timed.since();
            case Session.Held held -> held.at();
            case Session.Finished finished -> finished.at();
        };
    }
}
