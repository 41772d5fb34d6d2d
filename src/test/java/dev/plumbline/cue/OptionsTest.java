package dev.plumbline.cue;

import static org.assertj.core.api.Assertions.assertThat;

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
import dev.plumbline.session.Preparation;
import dev.plumbline.settings.Counts;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a person's choices make of a sheet.
class OptionsTest {
    private static final Profile USUAL = Profile.usual();

    private static List<String> cues(Routine routine, Phase phase, Profile profile) {
        return cues(routine, phase, 1, Preparation.usual(), profile);
    }

    private static List<String> cues(Routine routine, Phase phase, int set, Preparation preparation, Profile profile) {
        return CueSheets.whole(routine, preparation, profile, Tables.english()).stream()
                .filter(sheet -> sheet.phase() == phase && sheet.set() == set)
                .findFirst()
                .orElseThrow()
                .cues()
                .stream()
                .map(cue -> Seconds.printed(cue.at()) + " " + cue.id() + (cue.muted() ? " (muted)" : ""))
                .toList();
    }

    private static Preparation ready(long seconds) {
        return new Preparation(Duration.ofSeconds(seconds), Duration.ofSeconds(seconds));
    }

    private static Routine with(Routine routine, Variants variants) {
        return new Routine(
                routine.id(),
                routine.name(),
                routine.phases(),
                routine.breath(),
                variants,
                routine.sets(),
                routine.rest(),
                routine.ownGetReady());
    }

    @Test
    void aFirmGripIsAskedForAtTheSecondBreath() {
        var firm = with(Routines.STANDARD, new Variants(Swing.FORE_AFT, Grip.FIRM, Feet.FREE));
        assertThat(cues(firm, Phase.RELAX, USUAL)).contains("8.0 voice.firm").doesNotContain("8.0 voice.in");
    }

    @Test
    void aDoorwayBarIsTuggedFirst() {
        var sheet = cues(
                Routines.STANDARD,
                Phase.GET_READY,
                1,
                Preparation.of(null, Routines.STANDARD, 9, Mount.DOORWAY),
                USUAL.withMount(Mount.DOORWAY));
        assertThat(sheet)
                .containsSubsequence(
                        "0.3 voice.set_1",
                        "2.0 voice.tug",
                        "3.8 voice.grip_palms",
                        "6.7 voice.grip_width",
                        "9.0 voice.three",
                        "10.0 voice.two",
                        "11.0 voice.one");
    }

    @Test
    void aNewcomerTugsOnlyADoorwayBar() {
        var preparation = Preparation.of(null, Routines.GENTLE, 0, null);
        assertThat(cues(Routines.GENTLE, Phase.GET_READY, 1, preparation, USUAL))
                .contains("4.2 voice.grip_palms", "13.9 tone.land_chime", "14.7 voice.chime_means")
                .noneMatch(cue -> cue.contains("tug"));
    }

    @Test
    void withFiveCountedTheWidthIsOnlyShown() {
        assertThat(cues(Routines.STANDARD, Phase.GET_READY, USUAL.withCounts(Counts.LAST_5)))
                .contains("2.0 voice.grip_palms", "4.8 voice.grip_width (muted)", "5.0 voice.five", "6.0 voice.four");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # seconds, set, lines that are only shown
            9, 1, grip_width
            8, 1, grip_width
            7, 1, grip_palms grip_width
            5, 1, grip_palms grip_width
            9, 2, step_up
            6, 2, same_grip step_up
            """)
    void aShortGetReadyDropsWordsAndKeepsTheCount(long seconds, int set, String shown) {
        var sheet = cues(Routines.STANDARD, Phase.GET_READY, set, ready(seconds), USUAL);
        assertThat(sheet.stream().filter(cue -> cue.contains("voice") && cue.endsWith("(muted)")))
                .map(cue -> cue.replaceAll(".*voice\\.| \\(muted\\)", ""))
                .containsExactlyInAnyOrder(shown.split(" "));
        assertThat(sheet)
                .contains(seconds - 3 + ".0 voice.three", seconds - 2 + ".0 voice.two", seconds - 1 + ".0 voice.one");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            25, ''
            20, f_gentle
            16, f_hands f_gentle
            12, f_knees f_hands f_gentle
            """)
    void aShortWayToTheFloorDropsItsLastWordsFirst(long seconds, String shown) {
        var sheet = cues(Routines.FLOOR, Phase.GET_READY, 1, ready(seconds), USUAL);
        assertThat(sheet.stream().filter(cue -> cue.contains("voice") && cue.endsWith("(muted)")))
                .map(cue -> cue.replaceAll(".*voice\\.| \\(muted\\)", ""))
                .containsExactlyInAnyOrder(shown.isEmpty() ? new String[0] : shown.split(" "));
    }

    @Test
    void aLongGetReadyHasItsLinesAtTheStartAndItsCountAtTheEnd() {
        assertThat(cues(Routines.STANDARD, Phase.GET_READY, 2, ready(60), USUAL))
                .contains("2.1 voice.same_grip", "4.2 voice.step_up", "57.0 voice.three");
    }

    @Test
    void withoutAVoiceTheTicksComeBackAndTheTwinsStay() {
        assertThat(cues(Routines.STANDARD, Phase.RELAX, USUAL.withVoice(false)))
                .contains(
                        "0.5 voice.hang (muted)",
                        "13.0 tone.tick",
                        "13.0 voice.three (muted)",
                        "15.0 tone.tick_last",
                        "15.0 voice.one (muted)");
    }

    @Test
    void withCountsOffTheTicksComeBackButTheVoiceStays() {
        assertThat(cues(Routines.STANDARD, Phase.GET_READY, USUAL.withCounts(Counts.OFF)))
                .contains("7.0 tone.tick", "9.0 tone.tick_last", "7.0 voice.three (muted)", "0.3 voice.set_1");
    }

    @Test
    void withoutTonesTheVoiceStartsAtOnce() {
        assertThat(cues(Routines.STANDARD, Phase.SLOW_LAND, USUAL.withTones(false)))
                .startsWith("0.0 tone.land_chime (muted)", "0.1 voice.l_toes", "3.1 voice.l_heels");
    }

    @Test
    void withoutTheBreathToneEveryFreeTurnIsSpoken() {
        assertThat(cues(Routines.STANDARD.withoutSwing(), Phase.RELAX, USUAL.withBreathTone(false)))
                .contains(
                        "0.0 tone.breath_in (muted)",
                        "8.0 voice.in",
                        "11.0 voice.out",
                        "16.0 voice.in",
                        "19.0 voice.out");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            lowbar, RELAX, 15.0, 15.66
            open, OPEN_HANG, 85.0, 86.14
            """)
    void theMiddleIsToldWhereThereIsRoom(String id, Phase phase, String tone, String word) {
        assertThat(cues(Routines.named(id).orElseThrow(), phase, USUAL.withHalfWay(true)))
                .contains(tone + " tone.halfway", word + " voice.half");
    }

    @ParameterizedTest
    @CsvSource({"standard, CHIN_TUCK, 1.5", "first, RELAX, 3.5"})
    void whereTheMiddleHasNoRoomTheToneIsAlone(String id, Phase phase, String tone) {
        assertThat(cues(Routines.named(id).orElseThrow(), phase, USUAL.withHalfWay(true)))
                .contains(tone + " tone.halfway")
                .noneMatch(cue -> cue.endsWith("voice.half"));
    }

    @Test
    void partsOptedIntoComeBeforeTheOpenHangAndItsMarksWait() {
        var open = new OpenHang(true, true, null).applyTo(Routines.OPEN);
        assertThat(cues(open, Phase.SWING, USUAL)).contains("7.95 voice.n_hang");
        assertThat(cues(open, Phase.CHIN_TUCK, USUAL)).contains("7.0 voice.head_up", "8.7 voice.n_swing");
        // The open part begins 41 s into the hang and lasts 129 s.
        assertThat(cues(open, Phase.OPEN_HANG, USUAL))
                .contains("6.45 tone.mark", "7.05 voice.o_30", "19.0 tone.mark", "19.6 voice.o_60")
                .contains("109.0 tone.mark", "109.6 voice.o_150", "123.0 voice.n_landf");
    }

    @Test
    void landMeAtEndsTheHangThere() {
        var open = new OpenHang(false, false, Duration.ofSeconds(30)).applyTo(Routines.OPEN);
        assertThat(cues(open, Phase.OPEN_HANG, USUAL))
                .contains("14.0 voice.o_open", "24.0 voice.n_landf", "29.0 tone.tick_last")
                .noneMatch(cue -> cue.contains("mark"));
    }

    @ParameterizedTest
    @CsvSource({"120, 60.0, ", "180, 120.0, 60.0", "300, 240.0, 180.0"})
    void theLastTwoMinutesOfTheFloorAreMarked(long seconds, String one, @Nullable String two) {
        var phases = Routines.FLOOR.phases().stream()
                .map(planned -> planned.phase() == Phase.BREATHE ? PlannedPhase.of(Phase.BREATHE, seconds) : planned)
                .toList();
        var floor = Routines.FLOOR;
        var other =
                new Routine(floor.id(), floor.name(), phases, floor.breath(), floor.variants(), 1, floor.rest(), null);
        var marks = cues(other, Phase.BREATHE, USUAL).stream()
                .filter(cue -> cue.endsWith("tone.mark"))
                .toList();
        assertThat(marks)
                .containsExactlyElementsOf(
                        two == null ? List.of(one + " tone.mark") : List.of(two + " tone.mark", one + " tone.mark"));
    }

    @Test
    void aLongSwayGivesEachSideWholeBreaths() {
        var phases = List.of(
                PlannedPhase.of(Phase.RELAX, 16),
                PlannedPhase.of(Phase.SWING, 19),
                PlannedPhase.of(Phase.SLOW_LAND, 10));
        var standard = Routines.STANDARD;
        var sway = new Routine(
                "sway", "Sway", phases, standard.breath(), Variants.plain(Swing.SIDE), 1, standard.rest(), null);
        assertThat(cues(sway, Phase.SWING, USUAL))
                .contains("0.8 voice.s_left", "8.0 voice.s_right", "14.65 voice.s_mid")
                .noneMatch(cue -> cue.contains("s_n"));
    }
}
