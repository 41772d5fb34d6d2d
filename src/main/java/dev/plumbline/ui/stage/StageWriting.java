package dev.plumbline.ui.stage;

import dev.plumbline.runner.Moment;
import dev.plumbline.ui.stage.StageFace.Steps;
import java.time.Duration;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The words and the number of the stage, each on its place of the grid; words too wide for the column shrink.
///
/// At a change of phase words fade over; digits never do.
public final class StageWriting extends Region {
    static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private static final Duration WORD_FADES = Duration.ofMillis(240);

    private final Headline headline = new Headline();
    private final BigNumber number = new BigNumber();
    private final LandingRow landing = new LandingRow();
    private final CueBlock cue = new CueBlock();
    private final SoundSign sound = new SoundSign();
    private @Nullable StageFace face;
    private @Nullable Moment moment;
    private @Nullable Movement way;
    private String unheard = "";

    public StageWriting() {
        number.setId("stage-number");
        landing.setId("stage-landing");
        getChildren().addAll(headline, number, landing, cue, sound);
        setMouseTransparent(true);
    }

    /// Writes what `shown` says.
    public void show(StageFace shown) {
        var before = face;
        face = shown;
        if (before != null) {
            turn(before, shown);
        }
        layoutChildren();
    }

    /// Says why nothing is heard; empty where something is.
    public void showSound(String why) {
        unheard = why;
        layoutChildren();
    }

    /// Moves what moves in the writing.
    void at(Moment now, Movement movement) {
        moment = now;
        way = movement;
        var since = Duration.between(now.opened(), now.now());
        headline.fade(movement.come(since, Movement.CROSSFADE), movement.come(since, WORD_FADES));
        cue.fade(movement.come(since, Movement.CROSSFADE));
        var steps = face == null ? null : face.steps();
        if (steps != null) {
            var told =
                    steps.current() == 0 ? since : now.into().minus(steps.step().from());
            landing.at(movement.paced(now).into(), movement.come(told, WORD_FADES));
        }
    }

    private void turn(StageFace before, StageFace after) {
        if (before.look() != after.look() || !before.word().equals(after.word())) {
            headline.turn();
            cue.turn();
        }
        if (!wordOf(before.steps()).equals(wordOf(after.steps()))) {
            landing.turn();
        }
    }

    private static String wordOf(@Nullable Steps steps) {
        return steps == null ? "" : steps.step().word();
    }

    @Override
    protected void layoutChildren() {
        if (face == null || getWidth() == 0) {
            return;
        }
        var grid = new StageGrid(getWidth(), getHeight());
        headline.show(face, grid);
        var steps = face.steps();
        number.setVisible(steps == null);
        landing.setVisible(steps != null);
        if (steps == null) {
            number.show(face.number(), grid);
        } else {
            landing.show(steps, grid);
        }
        cue.show(face, grid);
        sound.show(unheard, grid);
        if (moment != null && way != null) {
            at(moment, way);
        }
    }
}
