package dev.plumbline.cue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.cue.Cue.Sounded;
import dev.plumbline.routine.Phase;
import dev.plumbline.routine.Routine;
import dev.plumbline.routine.Routines;
import dev.plumbline.session.Command;
import dev.plumbline.session.Course;
import dev.plumbline.session.Preparation;
import dev.plumbline.session.Session;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is said and shown when a segment does not open by the clock.
class OpeningTest {
    private static final Instant START = Instant.parse("2026-03-01T08:00:00Z");
    private static final Command LET_GO = new Command.LetGo();
    private static final Command HOLD = new Command.Hold();
    private static final Command RESUME = new Command.Resume();

    /// A session that is told things at seconds from its start.
    private static final class Run {
        private Session state;
        private Instant opened = START;

        Run(Routine routine) {
            var preparation = Preparation.of(null, routine, 9, null);
            state = Session.begin(new Course(routine, preparation, START, routine.sets(), List.of()))
                    .state();
        }

        Run at(double seconds) {
            return take(state.tick(instant(seconds)), instant(seconds));
        }

        Run at(double seconds, Command command) {
            return take(state.on(command, instant(seconds)), instant(seconds));
        }

        private Run take(dev.plumbline.session.Step step, Instant now) {
            for (var edge : step.edges()) {
                opened = edge.due() == null ? now : edge.due();
            }
            state = step.next();
            return this;
        }

        private static Instant instant(double seconds) {
            return START.plusMillis(Math.round(seconds * 1000));
        }

        List<String> cues() {
            return cues(Profile.usual());
        }

        List<String> cues(Profile profile) {
            return CueSheets.of(state, opened, profile, Tables.english()).cues().stream()
                    .map(cue -> Seconds.printed(cue.at()) + " " + cue.id() + (cue.muted() ? " (muted)" : ""))
                    .toList();
        }

        CueSheet sheet() {
            return CueSheets.of(state, opened, Profile.usual(), Tables.english());
        }
    }

    private static Run standard() {
        return new Run(Routines.STANDARD);
    }

    @Test
    void aResumedGetReadyCallsBackToTheBarAndCounts() {
        assertThat(standard().at(8, HOLD).at(60, RESUME).cues())
                .containsExactly(
                        "0.0 tone.ready_knock",
                        "0.3 voice.back",
                        "2.0 voice.three",
                        "2.0 screen.grip (muted)",
                        "3.0 voice.two",
                        "4.0 voice.one");
    }

    @Test
    void aResumedRestRingsWhereItStandsAndSaysOnlyWhatIsLeft() {
        assertThat(standard().at(55 + 7, HOLD).at(100, RESUME).cues())
                .containsExactly("7.0 tone.rest_bell", "10.0 voice.r_signs", "60.0 voice.r_30", "78.6 voice.ready");
    }

    @Test
    void lettingGoIsAnsweredInTheRest() {
        var rest = standard().at(40, LET_GO);
        assertThat(rest.sheet().phase()).isEqualTo(Phase.REST);
        assertThat(rest.cues())
                .startsWith("0.0 tone.rest_bell", "0.8 voice.down", "5.0 voice.r_arms", "10.0 voice.r_signs");
    }

    @Test
    void lettingGoOfTheLastSetIsAnsweredInTheEnd() {
        assertThat(new Run(Routines.OPEN).at(50, LET_GO).cues())
                .containsExactly("0.0 tone.done_bell", "0.8 voice.down", "5.0 voice.r_arms", "9.0 voice.fin");
    }

    @Test
    void nobodyOnTheFloorIsToldThatTheyAreDown() {
        assertThat(new Run(Routines.FLOOR).at(60, LET_GO).cues())
                .containsExactly("0.0 tone.done_bell", "0.8 voice.r_still", "9.0 voice.fin");
    }

    @Test
    void stoppingHereTakesThreeSeconds() {
        var stopped = standard().at(4, new Command.Abandon());
        assertThat(stopped.cues()).containsExactly("0.0 tone.done_bell", "0.8 voice.stopped");
        assertThat(stopped.sheet().length()).isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void closingIsSilent() {
        assertThat(standard().at(20, new Command.Close()).cues()).isEmpty();
    }

    @Test
    void aPauseIsSaid() {
        assertThat(standard().at(4, HOLD).cues()).containsExactly("0.0 tone.ready_knock", "0.4 voice.paused");
    }

    @Test
    void aMachineThatSleptSaysSo() {
        assertThat(standard().at(30, new Command.Slept(START.plusSeconds(25))).cues())
                .containsExactly("0.0 tone.rest_bell", "0.8 voice.intr");
    }

    @Test
    void theRestAfterASleptHangIsWhole() {
        var resumed =
                standard().at(30, new Command.Slept(START.plusSeconds(25))).at(50, RESUME);
        assertThat(resumed.cues())
                .startsWith("0.0 tone.rest_bell", "0.8 voice.r_still")
                .contains("60.0 voice.r_30");
    }

    @Test
    void theSetAfterLettingGoIsShorterAndSaysWhenItLands() {
        var ready = standard().at(22, LET_GO).at(22 + 80);
        assertThat(ready.cues())
                .startsWith(
                        "0.0 tone.ready_knock",
                        "0.0 screen.bar (muted)",
                        "0.3 voice.shorter",
                        "2.4 voice.same_grip",
                        "4.2 voice.step_up");
        assertThat(ready.sheet().cues().get(2).twin()).contains(new Twin("A shorter set: landing at 0:08"));
    }

    @Test
    void aFloorPhaseGoesOnAtTheRightSecond() {
        // SETTLE runs from 30 to 50; held 6 s into it, it goes on with f_next at 14.
        assertThat(new Run(Routines.FLOOR).at(36, HOLD).at(90, RESUME).cues())
                .containsExactly(
                        "6.0 tone.ready_knock",
                        "10.0 tone.breath_in",
                        "14.0 tone.breath_out",
                        "14.0 voice.f_next",
                        "17.0 tone.tick",
                        "18.0 tone.tick",
                        "19.0 tone.tick_last");
    }

    @Test
    void anExtendedRestMovesTheLinesThatAreTiedToItsEnd() {
        var rest = standard().at(60, new Command.Extend(Duration.ofSeconds(10)));
        assertThat(rest.cues()).contains("0.8 voice.r_still", "70.0 voice.r_30", "88.6 voice.ready");
    }

    @Test
    void aShortenedRestDoesToo() {
        var rest = standard().at(60, new Command.Extend(Duration.ofSeconds(-10)));
        assertThat(rest.cues()).contains("50.0 voice.r_30", "68.6 voice.ready");
    }

    @Test
    void aSetWithoutALineOfItsOwnIsNamedOnTheScreen() {
        var third = standard().at(190).at(195, new Command.AddSet());
        assertThat(third.sheet().set()).isEqualTo(3);
        assertThat(third.sheet().cues().stream().flatMap(cue -> cue.twin().stream()))
                .contains(new Twin("Set 3 of 3"));
        assertThat(third.cues()).contains("0.3 screen.set (muted)", "2.1 voice.same_grip");
    }

    @Test
    void anEarlyLandingBeginsAtItsOwnZero() {
        var landing = standard().at(20, new Command.Land());
        assertThat(CueSheets.zero(landing.state, landing.opened)).isEqualTo(START.plusSeconds(20));
        assertThat(landing.sheet().cues().getFirst())
                .isEqualTo(new Sounded(Duration.ZERO, Tone.LAND_CHIME, null, 0, true, false));
    }
}
