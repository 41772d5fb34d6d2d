package dev.plumbline.cue;

import dev.plumbline.routine.Phase;
import dev.plumbline.routine.Routine;
import dev.plumbline.session.Course;
import dev.plumbline.session.Edge;
import dev.plumbline.session.Opening;
import dev.plumbline.session.Preparation;
import dev.plumbline.session.Session;
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
import java.util.List;
import java.util.stream.Stream;

/// Compiles routines and states of a session into exact cue sheets. The same input gives the same sheet, always.
public final class CueSheets {
    private CueSheets() {}

    /// The sheet of the segment that `state` opens.
    ///
    /// @param opened when the session came into this state; a rest or a floor phase that was resumed has its tone
    ///     there, and only what is left of its lines
    public static CueSheet of(Session state, Instant opened, Profile profile, Lines lines) {
        return switch (state) {
            case GetReady ready -> GetReadySheet.of(ready, profile, lines);
            case Hanging hanging -> inSet(hanging, opened, profile, lines);
            case Landing landing -> inSet(landing, opened, profile, lines);
            case Resting resting ->
                goingOn(RestSheet.of(resting, profile, lines), resting, opened, Tone.REST_BELL, profile);
            case Held held -> HeldSheet.of(held, profile, lines);
            case Finished finished -> FinishedSheet.of(finished, profile, lines);
        };
    }

    /// The instant that a sheet of `state` counts from.
    public static Instant zero(Session state, Instant opened) {
        return state instanceof Timed timed ? timed.since() : opened;
    }

    /// Every sheet of a session that takes its course, from the first get-ready to the end.
    public static List<CueSheet> whole(Routine routine, Preparation preparation, Profile profile, Lines lines) {
        return states(routine, preparation)
                .map(state -> of(state, opened(state), profile, lines))
                .toList();
    }

    /// The sheets of `plumbline cues`: the usual profile, ten seconds to get ready unless the routine has its own, no
    /// bar.
    public static List<CueSheet> whole(Routine routine, Lines lines) {
        var preparation =
                routine.getReady().map(own -> new Preparation(own, own)).orElseGet(Preparation::usual);
        return whole(routine, preparation, Profile.usual(), lines);
    }

    /// Every state that a session passes through when nobody interferes.
    static Stream<Session> states(Routine routine, Preparation preparation) {
        var begin = Session.begin(new Course(routine, preparation, Instant.EPOCH, routine.sets(), List.of()));
        return Stream.concat(Stream.of(begin), begin.state().tick(Instant.MAX).edges().stream())
                .map(Edge::state);
    }

    private static Instant opened(Session state) {
        return state instanceof Timed timed ? timed.since() : Instant.EPOCH;
    }

    private static CueSheet inSet(InSet state, Instant opened, Profile profile, Lines lines) {
        var segment = Segment.of(state);
        var draft = new Draft(segment, edge(state.phase()), profile, lines);
        switch (state.phase()) {
            case RELAX -> RelaxSheet.write(draft, segment, lines);
            case CHIN_TUCK -> ChinSheet.write(draft, segment);
            case SWING -> SwingSheet.write(draft, segment);
            case OPEN_HANG -> OpenHangSheet.write(draft, segment);
            case SLOW_LAND -> LandingSheet.write(draft, segment);
            case SETTLE -> FloorSheet.settle(draft, segment);
            case BREATHE -> FloorSheet.breathe(draft, segment);
            case KNEES -> GettingUpSheet.knees(draft);
            case ROLL -> GettingUpSheet.roll(draft);
            case SIT -> GettingUpSheet.sit(draft);
            case STAND -> GettingUpSheet.stand(draft);
            case GET_READY, REST, HELD, FINISHED -> throw new IllegalArgumentException("No set has a " + state.phase());
        }
        if (profile.halfWay()) {
            HalfWay.write(draft, segment);
        }
        draft.breathWords();
        return goingOn(draft.sheet(), state, opened, Tone.READY_KNOCK, profile);
    }

    private static CueSheet goingOn(CueSheet sheet, Timed state, Instant opened, Tone tone, Profile profile) {
        if (state.opening() != Opening.RESUMED) {
            return sheet;
        }
        var elapsed = Seconds.max(Duration.ZERO, Duration.between(state.since(), opened));
        return sheet.goingOnAt(elapsed, new Cue.Sounded(elapsed, tone, null, 0, true, profile.mutes(tone)));
    }

    /// The tone that opens a phase of a set.
    private static Tone edge(Phase phase) {
        return switch (phase) {
            case RELAX, OPEN_HANG, SETTLE -> Tone.START_BELL;
            case CHIN_TUCK -> Tone.CHIN_BELL;
            case SWING -> Tone.SWING_BELL;
            case BREATHE -> Tone.PUSH_BELL;
            case SLOW_LAND, KNEES -> Tone.LAND_CHIME;
            case ROLL -> Tone.STEP_1;
            case SIT -> Tone.STEP_2;
            case STAND -> Tone.STEP_3;
            case GET_READY, HELD -> Tone.READY_KNOCK;
            case REST -> Tone.REST_BELL;
            case FINISHED -> Tone.DONE_BELL;
        };
    }
}
