package dev.plumbline.ui.stage;

import dev.plumbline.cue.Heading;
import dev.plumbline.cue.LandingSteps;
import dev.plumbline.routine.Phase;
import dev.plumbline.runner.Moment;
import dev.plumbline.session.Session;
import dev.plumbline.ui.mark.Glyph;
import dev.plumbline.words.Words;
import org.jspecify.annotations.Nullable;

/// Everything the stage says in words at one moment. It stays equal as long as no word changes.
///
/// @param set which set it is, at the top left
/// @param next what comes, at the top right; bold once it was named
/// @param number the big number, empty where there is none
/// @param steps of the landing in place of the number, null everywhere else
/// @param cue the line below, empty where there is none
/// @param keys what the keys do while nothing moves, else empty
public record StageFace(
        StageLook look,
        Glyph glyph,
        String word,
        String set,
        String next,
        @Nullable Glyph nextGlyph,
        boolean nextBold,
        String number,
        @Nullable Steps steps,
        String cue,
        Keys keys,
        Strip strip) {

    /// The steps of the landing and which of them runs, from 0.
    public record Steps(LandingSteps all, int current) {
        /// The step that runs.
        public LandingSteps.Step step() {
            return all.steps().get(current);
        }
    }

    /// Two short lines; both empty while a session moves on by itself.
    public record Keys(String first, String second) {
        static final Keys NONE = new Keys("", "");
    }

    public static StageFace of(Moment moment, Words words) {
        var state = moment.state();
        var heading = Heading.of(state);
        var set = SetLabel.of(state, words);
        return new StageFace(
                StageLook.of(state.phase()),
                Glyph.of(state.phase()),
                heading.word().english(),
                set,
                heading.then(),
                nextGlyph(state),
                CueLine.nextNamed(moment),
                StageNumber.of(moment),
                steps(moment),
                cue(moment, set, words),
                state instanceof Session.Held ? keys(words) : Keys.NONE,
                Strip.of(moment, words));
    }

    private static Keys keys(Words words) {
        return new Keys(words.get("stage.held.space"), words.get("stage.held.escape"));
    }

    private static @Nullable Glyph nextGlyph(Session state) {
        return state.deadline()
                .map(due -> state.tick(due).edges().getFirst().to())
                .filter(phase -> phase != Phase.GET_READY && phase != Phase.FINISHED)
                .map(Glyph::of)
                .orElse(null);
    }

    private static @Nullable Steps steps(Moment moment) {
        if (moment.state().phase() != Phase.SLOW_LAND) {
            return null;
        }
        var all = LandingSteps.of(moment.sheet());
        return new Steps(all, all.current(moment.into()));
    }

    private static String cue(Moment moment, String set, Words words) {
        if (moment.state().phase() == Phase.SLOW_LAND) {
            return "";
        }
        if (moment.state() instanceof Session.Held) {
            return words.get("stage.held.sofar");
        }
        return CueLine.twin(moment, set)
                .or(() -> BreathGuide.at(moment)
                        .map(breath -> words.get(breath.in() ? "stage.breathe.in" : "stage.breathe.out")))
                .orElse("");
    }
}
