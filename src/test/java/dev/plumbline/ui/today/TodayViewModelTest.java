package dev.plumbline.ui.today;

import static dev.plumbline.support.Entries.GARAGE;
import static dev.plumbline.support.Entries.felt;
import static dev.plumbline.support.Entries.hung;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.history.Archive;
import dev.plumbline.history.Effort;
import dev.plumbline.history.Entry;
import dev.plumbline.history.Sign;
import dev.plumbline.routine.Bar;
import dev.plumbline.routine.Mount;
import dev.plumbline.routine.Phase;
import dev.plumbline.routine.Reach;
import dev.plumbline.routine.Routine;
import dev.plumbline.routine.Routines;
import dev.plumbline.session.HungSet;
import dev.plumbline.settings.Practice;
import dev.plumbline.settings.Settings;
import dev.plumbline.words.Words;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TodayViewModelTest {
    private static final ZonedDateTime FRIDAY = ZonedDateTime.parse("2026-11-20T07:30:00+01:00[Europe/Berlin]");

    private final SimpleObjectProperty<Settings> settings = new SimpleObjectProperty<>(Settings.DEFAULT);
    private final List<Start> starts = new ArrayList<>();
    private final List<String> led = new ArrayList<>();
    private final AdviceWays ways = new AdviceWays() {
        @Override
        public void keep(Routine routine) {
            led.add("keep " + routine.id() + " " + routine.length(Phase.RELAX).toSeconds());
        }

        @Override
        public void practiseLanding() {
            led.add("practise");
        }

        @Override
        public void readWhenToStop() {
            led.add("read");
        }
    };
    private final TodayViewModel today = new TodayViewModel(
            settings, Archive.EMPTY, FRIDAY, Words.in(Locale.ENGLISH), starts::add, () -> starts.clear(), ways);

    @Test
    void whoHasChosenNothingIsOfferedFirstHang() {
        assertThat(state().plan().heading()).isEqualTo("First hang, two sets");
        assertThat(state().date()).isEqualTo("Friday 20 November");
    }

    @Test
    void nothingStartsBeforeTheBarIsKnown() {
        today.start();

        assertThat(starts).isEmpty();
        assertThat(state().plan().blocked()).isNotEmpty();
        assertThat(today.asksForBarProperty().get()).isTrue();
    }

    @Test
    void aBarNeedsBothAnswersAndNeitherIsGivenBeforehand() {
        var form = today.barForm();
        assertThat(form.mountProperty().get()).isNull();
        assertThat(form.reachProperty().get()).isNull();

        form.mountProperty().set(Mount.FIXED);
        today.addBar();
        assertThat(settings.get().practice().bars()).isEmpty();

        form.reachProperty().set(Reach.TOES);
        today.addBar();
        assertThat(settings.get().practice().barInUse()).contains(new Bar("My bar", Mount.FIXED, Reach.TOES));
        assertThat(today.asksForBarProperty().get()).isFalse();
    }

    @Test
    void startHandsOverWhatIsSeenAndTheScore() {
        hangOn(GARAGE, "standard");
        today.beforeProperty().set(6);

        today.start();

        assertThat(starts).containsExactly(new Start(Routines.STANDARD, GARAGE, 6));
        assertThat(today.beforeProperty().get()).isNull();
    }

    @Test
    void theScoreMayBeSkipped() {
        hangOn(GARAGE, "standard");

        today.start();

        assertThat(starts).extracting(Start::before).containsOnlyNulls();
    }

    @Test
    void whereTheToesReachNothingOnlyTheFloorStarts() {
        hangOn(new Bar("Balcony", Mount.FIXED, Reach.NOTHING), "gentle");
        today.start();
        assertThat(starts).isEmpty();
        assertThat(state().plan().blocked())
                .isEqualTo("Your toes reach nothing. Put a step under the bar, or use the floor routine.");

        today.choose(Routines.FLOOR);
        today.start();
        assertThat(starts).containsExactly(new Start(Routines.FLOOR, null, null));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            DOORWAY, TOES,  'This bar takes no swing: relaxing gets its seconds.'
            FIXED,   KNEES, 'Your knees must bend under this bar: Low bar instead.'
            FIXED,   TOES,  ''
            """)
    void whatTheBarChangesIsSaid(Mount mount, Reach reach, String sentence) {
        hangOn(new Bar("Bar", mount, reach), "standard");

        assertThat(state().plan().change()).isEqualTo(sentence);
    }

    @Test
    void whatAPersonNeverDoesStaysOutOnALowBarToo() {
        var low = new Bar("Low", Mount.FIXED, Reach.KNEES);
        settings.set(Settings.DEFAULT.withPractice(Practice.DEFAULT
                .withRoutine("standard")
                .withBars(List.of(low), "Low")
                .withNeverChin(true)));

        today.start();

        assertThat(starts.getFirst().routine().has(Phase.CHIN_TUCK)).isFalse();
    }

    @Test
    void whatWasAskedForByItsNameStartsAsThisPersonDoesIt() {
        hangOn(new Bar("Low", Mount.FIXED, Reach.KNEES), "gentle");
        settings.set(settings.get().withPractice(settings.get().practice().withNeverChin(true)));
        today.beforeProperty().set(4);

        assertThat(today.startAtOnce(Routines.LONG)).isTrue();

        assertThat(starts)
                .containsExactly(new Start(Routines.LOWBAR.withoutChin(), new Bar("Low", Mount.FIXED, Reach.KNEES), 4));
    }

    @Test
    void afterwardsTheChosenOneIsOfferedAgain() {
        hangOn(GARAGE, "gentle");

        assertThat(today.startAtOnce(Routines.LONG)).isTrue();

        assertThat(state().plan().heading()).startsWith("Gentle");
        assertThat(settings.get().practice().routine()).isEqualTo("gentle");
    }

    @Test
    void whatWasAskedForByItsNameWaitsForTheBar() {
        assertThat(today.startAtOnce(Routines.LONG)).isFalse();
        assertThat(today.asksForBarProperty().get()).isTrue();

        today.barForm().mountProperty().set(Mount.FIXED);
        today.barForm().reachProperty().set(Reach.TOES);
        today.addBar();
        assertThat(state().isWanted(Routines.LONG)).isTrue();
        today.start();

        assertThat(starts).extracting(Start::routine).containsExactly(Routines.LONG);
    }

    @Test
    void whatIsAskedOfOneRoutineIsNotAnsweredForAnother() {
        hangOn(new Bar("Balcony", Mount.FIXED, Reach.NOTHING), "floor");
        render(List.of(felt("2026-11-19T08:00:00+01:00").withSigns(Set.of(Sign.DIZZY))));
        today.start();
        assertThat(today.asksBecauseProperty().get()).isNotNull();

        today.startAtOnce(Routines.LONG);

        assertThat(today.asksBecauseProperty().get()).isNull();
    }

    @Test
    void whatWasAskedForByItsNameButCannotStartIsOffered() {
        hangOn(new Bar("Balcony", Mount.FIXED, Reach.NOTHING), "gentle");

        assertThat(today.startAtOnce(Routines.LONG)).isFalse();

        assertThat(starts).isEmpty();
        assertThat(state().plan().heading()).startsWith("Long");
        assertThat(state().plan().blocked()).startsWith("Your toes reach nothing.");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            standard, '2 × 45 s, 90 s rest'
            floor,    '4 min'
            open,     'up to 3 min, lands by itself'
            """)
    void theLengthOfTheSetsIsSaid(String routine, String first) {
        hangOn(GARAGE, routine);

        assertThat(state().plan().lengths().lines()).first().isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            0, '3 min 20 s with the walk'
            3, '3 min 10 s with the walk'
            """)
    void theFirstThreeSessionsGiveMoreTimeToGetReady(int sessions, String whole) {
        hangOn(GARAGE, "standard");
        var done = new ArrayList<Entry>();
        for (var i = 0; i < sessions; i++) {
            done.add(hung("2026-11-0" + (i + 1) + "T07:00:00+01:00", Routines.GENTLE, null, null));
        }

        render(done);

        assertThat(state().plan().lengths()).endsWith(whole);
    }

    @Test
    void aStopSignOfTheLastDayMakesStartAskUntilItIsAnswered() {
        hangOn(GARAGE, "gentle");
        render(List.of(felt("2026-11-19T08:00:00+01:00").withSigns(Set.of(Sign.DIZZY))));

        today.start();
        assertThat(starts).isEmpty();
        assertThat(today.asksBecauseProperty().get()).isNotNull();

        today.start();
        assertThat(starts).as("pressed twice").isEmpty();

        today.startAnyway();
        assertThat(starts).hasSize(1);
    }

    @Test
    void aSlippingGripOrABackThatFeltWorseMakesStartAskToo() {
        hangOn(GARAGE, "gentle");
        var slipped =
                hung("2026-11-19T19:00:00+01:00", Routines.GENTLE, null, null).withEffort(Effort.SLIPPING);
        render(List.of(slipped));
        today.start();
        assertThat(starts).isEmpty();
        assertThat(today.asksBecauseProperty().get()).isEqualTo(slipped);

        var worse = hung("2026-11-19T19:00:00+01:00", Routines.GENTLE, 6, 4);
        render(List.of(worse));
        today.start();
        assertThat(starts).isEmpty();
        assertThat(today.asksBecauseProperty().get()).isEqualTo(worse);

        render(List.of(hung("2026-11-19T19:00:00+01:00", Routines.GENTLE, 6, 5).withEffort(Effort.HARD)));
        today.start();
        assertThat(starts).hasSize(1);
    }

    @Test
    void aStopSignIsTheReasonThatIsToldFirst() {
        hangOn(GARAGE, "gentle");
        var signed =
                hung("2026-11-19T09:00:00+01:00", Routines.GENTLE, null, null).withSigns(Set.of(Sign.NUMB));
        render(List.of(signed, hung("2026-11-19T19:00:00+01:00", Routines.GENTLE, 6, 2)));

        today.start();

        assertThat(today.asksBecauseProperty().get()).isEqualTo(signed);
    }

    @Test
    void aStopSignOlderThanADayAsksNothing() {
        hangOn(GARAGE, "gentle");
        render(List.of(felt("2026-11-19T07:29:00+01:00").withSigns(Set.of(Sign.DIZZY))));

        today.start();

        assertThat(starts).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-11-20, 'Today, hung 70 s, landed 20'
            2026-11-19, 'Yesterday, hung 70 s, landed 20'
            2026-11-18, 'Wednesday, hung 70 s, landed 20'
            2026-11-02, '2 November, hung 70 s, landed 20'
            """)
    void theLastSessionIsToldByItsDay(String day, String sentence) {
        render(List.of(hung(day + "T07:00:00+01:00", Routines.STANDARD, null, null)));

        assertThat(state().lately().last()).isEqualTo(sentence);
    }

    @Test
    void nothingIsSaidOfALandingThatNobodyWroteDown() {
        var whole = hung("2026-11-20T07:00:00+01:00", Routines.STANDARD, null, null);
        var relaxed = whole.sets().getFirst().phases().getFirst();

        render(List.of(whole.withSets(List.of(new HungSet(List.of(relaxed))))));

        assertThat(state().lately().last()).isEqualTo("Today, hung 16 s");
    }

    @Test
    void aMereScoreIsNoSession() {
        render(List.of(felt("2026-11-18T07:00:00+01:00", 3, null)));

        assertThat(state().lately().last()).isEmpty();
        assertThat(state().lately().feel()).isEqualTo("None yet");
        assertThat(state().lately().weekCount()).isEqualTo("1 of 4");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            6, 8, 'Back 6, then 8. Up two.'
            6, 7, 'Back 6, then 7. About the same.'
            9, 2, 'Back 9, then 2. Down seven.'
            6,  , 'Back 6 before.'
             , 8, 'Back 8 after.'
             ,  , ''
            """)
    void aChangeOfOneIsAboutTheSame(Integer before, Integer after, String sentence) {
        render(List.of(hung("2026-11-18T07:00:00+01:00", Routines.STANDARD, before, after)));

        assertThat(state().lately().feel()).isEqualTo(sentence);
    }

    @Test
    void adviceIsOneLineWithItsSessionsAndIsNeverFollowedByItself() {
        hangOn(GARAGE, "standard");
        render(threeEasyOnes());

        var counsel = counsel();
        assertThat(counsel.line()).startsWith("Three easy sessions without a sign.");
        assertThat(counsel.from()).isEqualTo("From Sunday 15 November, Tuesday 17 November, Thursday 19 November.");
        assertThat(counsel.action()).isEqualTo("Add 5 s to Relax");
        assertThat(led).isEmpty();
        assertThat(state().offer().routine()).isEqualTo(Routines.STANDARD);
    }

    @Test
    void whoFollowsItHasTheRoutineKeptInTheLongerVersion() {
        hangOn(GARAGE, "standard");
        render(threeEasyOnes());

        today.follow();

        assertThat(led).containsExactly("keep standard 21");
    }

    @Test
    void refusedAdviceIsNeverGivenAgain() {
        hangOn(GARAGE, "standard");
        render(threeEasyOnes());

        today.refuse();

        assertThat(state().counsel()).isNull();
        assertThat(settings.get().refusedAdvice()).containsExactly("longer");
        render(threeEasyOnes());
        assertThat(state().counsel()).isNull();
    }

    @Test
    void aGentlerRoutineThatComesWithTheProgramIsChosenAndNotKept() {
        hangOn(GARAGE, "standard");
        render(List.of(
                hung("2026-11-15T07:00:00+01:00", Routines.STANDARD, null, null),
                hung("2026-11-18T07:00:00+01:00", Routines.STANDARD, null, null).withSigns(Set.of(Sign.DIZZY))));
        assertThat(counsel().action()).isEqualTo("Take Gentle");

        today.follow();

        assertThat(settings.get().practice().routine()).isEqualTo("gentle");
        assertThat(led).isEmpty();
        assertThat(state().counsel()).isNull();
    }

    @Test
    void afterAGraveSignThereIsOnlySomethingToRead() {
        hangOn(GARAGE, "standard");
        render(List.of(
                hung("2026-11-15T07:00:00+01:00", Routines.STANDARD, null, null),
                hung("2026-11-18T07:00:00+01:00", Routines.STANDARD, null, null).withSigns(Set.of(Sign.CHEST_PAIN))));
        assertThat(counsel().action()).isEqualTo("When to stop");

        today.follow();

        assertThat(led).containsExactly("read");
        assertThat(settings.get().practice().routine()).isEqualTo("standard");
    }

    @Test
    void aFirstHangOfTenSecondsIsMetKindly() {
        hangOn(GARAGE, "gentle");
        var ten = hung("2026-11-19T07:00:00+01:00", Routines.GENTLE, null, null);
        render(List.of(ten.withSets(List.of(ten.sets().getFirst().letGoAt(Duration.ofSeconds(10))))));

        assertThat(counsel().line()).startsWith("Your first hang: 10 s on the bar. That is a start");
        assertThat(counsel().action()).isEqualTo("Take First hang");
    }

    @Test
    void onlyANewcomerIsShownWhereToPractiseTheLanding() {
        assertThat(state().newcomer()).isTrue();
        render(List.of(hung("2026-11-19T07:00:00+01:00", Routines.FIRST, null, null)));
        assertThat(state().newcomer()).isFalse();

        today.practiseLanding();
        assertThat(led).containsExactly("practise");
    }

    private Counsel counsel() {
        return Optional.ofNullable(state().counsel()).orElseThrow();
    }

    private static List<Entry> threeEasyOnes() {
        return Stream.of("15", "17", "19")
                .map(day -> hung("2026-11-" + day + "T07:00:00+01:00", Routines.STANDARD, null, null)
                        .withEffort(Effort.EASY))
                .toList();
    }

    private void hangOn(Bar bar, String routine) {
        settings.set(Settings.DEFAULT.withPractice(
                Practice.DEFAULT.withRoutine(routine).withBars(List.of(bar), bar.name())));
    }

    private void render(List<Entry> entries) {
        today.render(new Archive(entries, List.of(), List.of()), FRIDAY);
    }

    private TodayState state() {
        return today.stateProperty().get();
    }
}
