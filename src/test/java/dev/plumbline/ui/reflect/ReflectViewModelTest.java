package dev.plumbline.ui.reflect;

import static dev.plumbline.history.Sign.BAR_MOVED;
import static dev.plumbline.history.Sign.CHEST_PAIN;
import static dev.plumbline.history.Sign.DIZZY;
import static dev.plumbline.history.Sign.NUMB;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.history.Effort;
import dev.plumbline.history.Entry;
import dev.plumbline.history.Sign;
import dev.plumbline.routine.Phase;
import dev.plumbline.routine.Routines;
import dev.plumbline.session.EndedBy;
import dev.plumbline.session.HeldPhase;
import dev.plumbline.session.HungSet;
import dev.plumbline.support.Entries;
import dev.plumbline.support.FakeTime;
import dev.plumbline.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReflectViewModelTest {
    private static final String MONDAY = "2026-11-23T07:00:00+01:00";
    private static final Instant FINISHED = Instant.parse("2026-11-23T06:03:10Z");

    private final Told told = new Told();
    private final FakeTime time = new FakeTime(FINISHED);
    private final ReflectViewModel reflect = new ReflectViewModel(Words.in(Locale.ENGLISH), time, told);

    @Test
    void hangingAndLandingAreToldApart() {
        show(standard(6));

        assertThat(state().headline()).isEqualTo("You hung 70 seconds, landed 20");
        assertThat(state().caption()).isEqualTo("Standard, two sets done");
        assertThat(state().sets()).extracting(SetLine::sums).containsOnly("hung 35 s, landed 10");
    }

    @Test
    void nothingIsChosenBeforehand() {
        show(standard(6));

        assertThat(reflect.scoreProperty().get()).isNull();
        assertThat(reflect.effortProperty().get()).isNull();
        assertThat(state().entry().signs()).isEmpty();
        assertThat(state().entry().tags()).isEmpty();
    }

    @Test
    void theScoreBeforeStaysCoveredUntilTheOneAfterIsGiven() {
        show(standard(6));
        assertThat(state().side()).isInstanceOfSatisfying(Side.Scale.class, scale -> {
            assertThat(scale.before()).isNull();
            assertThat(scale.headline()).isEqualTo("Answer first");
        });

        reflect.scoreProperty().set(7);
        assertThat(state().side()).isInstanceOfSatisfying(Side.Scale.class, scale -> {
            assertThat(scale.before()).isEqualTo(6);
            assertThat(scale.now()).isEqualTo(7);
        });

        reflect.scoreProperty().set(null);
        assertThat(state().side())
                .isInstanceOfSatisfying(
                        Side.Scale.class, scale -> assertThat(scale.before()).isNull());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            6, 7, About the same
            6, 6, About the same
            6, 5, About the same
            6, 8, Up two
            0, 10, Up ten
            """)
    void aChangeOfOneIsAboutTheSame(int before, int after, String headline) {
        show(standard(before));

        reflect.scoreProperty().set(after);

        assertThat(state().side())
                .isInstanceOfSatisfying(
                        Side.Scale.class, scale -> assertThat(scale.headline()).isEqualTo(headline));
    }

    @Test
    void aBackThatFeelsTwoWorseBringsAdviceAndNoFurtherSet() {
        show(standard(6));
        reflect.scoreProperty().set(5);
        assertThat(state().canAddSet()).isTrue();

        reflect.scoreProperty().set(4);

        var advice = advice();
        assertThat(advice.headline()).isEqualTo("Down two");
        assertThat(advice.lines()).contains("Before 6, now 4.", "No more hanging today.");
        assertThat(state().canAddSet()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Sign.class)
    void everySignBringsAdviceAndNoFurtherSetUntilItIsTakenBack(Sign sign) {
        show(standard(6));

        reflect.toggle(sign);
        assertThat(advice().lines()).contains("Rest, skip tomorrow, see a clinician if it lasts or comes back.");
        reflect.oneMoreSet();
        assertThat(told.again).isEmpty();

        reflect.toggle(sign);
        assertThat(state().side()).isInstanceOf(Side.Scale.class);
        reflect.oneMoreSet();
        assertThat(told.again).hasSize(1);
    }

    @Test
    void aSlippingGripBringsAdvice() {
        show(standard(6));

        reflect.effortProperty().set(Effort.HARD);
        assertThat(state().side()).isInstanceOf(Side.Scale.class);

        reflect.effortProperty().set(Effort.SLIPPING);
        assertThat(advice().headline()).isEqualTo("The grip was going");
    }

    @Test
    void theGravestSignIsNamedAndTheOthersWithIt() {
        show(standard(6));

        reflect.toggle(BAR_MOVED);
        assertThat(advice().urgent()).startsWith("After a hard fall");
        reflect.toggle(DIZZY);
        reflect.toggle(NUMB);
        assertThat(advice().headline()).isEqualTo("Numb or tingling");
        assertThat(advice().lines()).contains("Also: Dizzy, Bar moved.");
        assertThat(advice().urgent()).contains("both legs", "bladder or bowel", "your emergency number");

        reflect.toggle(CHEST_PAIN);
        assertThat(advice().lines()).first().asString().startsWith("Call your emergency number now.");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            5,  'hung 35 s, landed 5',  65
            10, 'hung 35 s, landed 0',  60
            15, 'hung 30 s, landed 0',  60
            60, 'hung 0 s, landed 0',   45
            """)
    void handsThatOpenedEarlierTakeTheirSecondsFromTheSums(int earlier, String sums, int whole) {
        show(standard(6));

        reflect.letGoEarlier(1, Duration.ofSeconds(earlier));

        assertThat(state().sets().get(1).sums()).isEqualTo(sums);
        assertThat(state().sets().get(1).moved()).isTrue();
        var entry = state().entry();
        assertThat(entry.hung().plus(entry.landed())).hasSeconds(Math.max(whole, 90 - earlier));
    }

    @Test
    void theBobGoesBackToWhereItWasButNoFurther() {
        show(standard(6));

        reflect.letGoAt(0, Duration.ofSeconds(20));
        reflect.letGoEarlier(0, Duration.ofMinutes(-1));

        assertThat(state().entry().sets()).isEqualTo(standard(6).sets());
        assertThat(state().sets().getFirst().moved()).isFalse();
    }

    @Test
    void theCutPhaseIsLetGoAndLaterOnesNotReached() {
        show(standard(6));

        reflect.letGoAt(0, Duration.ofSeconds(20));

        assertThat(state().entry().sets().getFirst().phases())
                .extracting(HeldPhase::endedBy)
                .containsExactly(EndedBy.TIME, EndedBy.LET_GO, EndedBy.NOT_REACHED, EndedBy.NOT_REACHED);
        assertThat(state().sets().getFirst().length()).hasSeconds(45);
    }

    @Test
    void aSetThatWasNotDoneCountsNothingUntilItIsTakenBack() {
        show(standard(6));

        reflect.markDone(0, false);
        assertThat(state().headline()).isEqualTo("You hung 35 seconds, landed 10");
        assertThat(state().caption()).isEqualTo("Standard, one set done");

        reflect.markDone(0, true);
        assertThat(state().headline()).isEqualTo("You hung 70 seconds, landed 20");
    }

    @Test
    void aSwingThatWasLandedOutOfIsDrawnAtItsTrueLength() {
        var landedEarly = new HungSet(List.of(
                held(Phase.RELAX, 16, 16, EndedBy.TIME),
                held(Phase.CHIN_TUCK, 8, 8, EndedBy.TIME),
                held(Phase.SWING, 11, 7, EndedBy.LANDED),
                held(Phase.SLOW_LAND, 10, 7, EndedBy.LET_GO)));

        show(standard(6).withSets(List.of(landedEarly)));

        var line = state().sets().getFirst();
        assertThat(line.stretches())
                .extracting(stretch -> stretch.length().toSeconds())
                .containsExactly(16L, 8L, 7L, 10L);
        assertThat(line.openedAt()).hasSeconds(38);
    }

    @Test
    void saveHandsOverEverythingThatWasSaid() {
        show(standard(6));
        reflect.scoreProperty().set(8);
        reflect.effortProperty().set(Effort.WORKING);
        reflect.noteProperty().set("Left shoulder looser");
        reflect.toggleTag("lifting");
        reflect.addTag("  after work ");
        reflect.addTag("after work");
        reflect.addTag(" ");

        reflect.save();

        assertThat(told.saved).singleElement().satisfies(entry -> {
            assertThat(entry.feel().before()).isEqualTo(6);
            assertThat(entry.feel().after()).isEqualTo(8);
            assertThat(entry.effort()).isEqualTo(Effort.WORKING);
            assertThat(entry.note()).isEqualTo("Left shoulder looser");
            assertThat(entry.tags()).containsExactly("lifting", "after work");
        });
    }

    @Test
    void whatWasSaidOfOneSessionIsNotSaidOfTheNext() {
        show(standard(6));
        reflect.scoreProperty().set(8);
        reflect.addTag("after work");

        show(standard(3));

        assertThat(state().entry()).isEqualTo(standard(3));
        assertThat(state().tags()).containsExactly("lifting", "stretching", "sitting");
        assertThat(reflect.scoreProperty().get()).isNull();
    }

    @Test
    void aDiscardedSessionCanBeTakenBackAndSavesNothingMeanwhile() {
        show(standard(6));

        reflect.discard();
        reflect.save();
        reflect.oneMoreSet();
        reflect.undiscard();
        reflect.settle();
        assertThat(told.others).containsExactly("discard", "undiscard");
        assertThat(told.saved).isEmpty();

        reflect.discard();
        reflect.settle();
        assertThat(told.others).endsWith("discard", "leave");
    }

    @Test
    void escapeNeverLosesWhatWasSaid() {
        show(standard(6));
        reflect.noteProperty().set("sore");
        reflect.leave();
        assertThat(told.others).isEmpty();

        reflect.noteProperty().set("");
        reflect.leave();
        assertThat(told.others).containsExactly("leave");
    }

    @Test
    void aClickerAsksForOneMoreSetForAMinuteOnly() {
        show(standard(6));
        assertThat(reflect.clicks("Page Down")).isFalse();

        reflect.oneMoreSetUntil(FINISHED.plusSeconds(60), "F7");
        time.run(Duration.ofMillis(59_999));
        assertThat(reflect.clicks("Page Down")).isTrue();
        assertThat(reflect.clicks("F7")).isTrue();
        assertThat(reflect.clicks("F8")).isFalse();

        time.run(Duration.ofMillis(1));
        assertThat(reflect.clicks("Page Down")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            9,  true
            10, false
            """)
    void afterAHangTooShortToFollowThereAreGentlerWays(int held, boolean gentler) {
        var letGo = new HungSet(List.of(
                held(Phase.RELAX, 16, held, EndedBy.LET_GO), held(Phase.SLOW_LAND, 10, 0, EndedBy.NOT_REACHED)));

        show(standard(6).withSets(List.of(letGo)));

        assertThat(state().wantsGentlerWay()).isEqualTo(gentler);
        assertThat(state().canAddSet()).isEqualTo(!gentler);
    }

    @Test
    void aGentlerRoutineKeepsWhatWasSaidFirst() {
        show(standard(6));
        reflect.scoreProperty().set(6);

        reflect.startInstead("floor");

        assertThat(told.others).containsExactly("start floor");
        assertThat(told.saved)
                .singleElement()
                .satisfies(entry -> assertThat(entry.feel().after()).isEqualTo(6));
    }

    @Test
    void theFloorIsNoHang() {
        show(Entries.hung(MONDAY, Routines.FLOOR, 6, null));

        assertThat(state().headline()).isEqualTo("You lay 200 seconds, got up in 40");
        assertThat(state().sets()).extracting(SetLine::sums).containsExactly("lay 200 s, got up in 40");
    }

    @Test
    void aMereScoreStandsForTheDayAndOffersNoFurtherSet() {
        show(Entries.felt(MONDAY));

        reflect.scoreProperty().set(4);
        reflect.save();

        assertThat(state().sets()).isEmpty();
        assertThat(state().canAddSet()).isFalse();
        assertThat(told.saved)
                .singleElement()
                .satisfies(entry -> assertThat(entry.feel().before()).isEqualTo(4));
    }

    private void show(Entry entry) {
        reflect.render(entry, false);
    }

    private static Entry standard(int before) {
        return Entries.hung(MONDAY, Routines.STANDARD, before, null);
    }

    private static HeldPhase held(Phase phase, int planned, int held, EndedBy endedBy) {
        return new HeldPhase(phase, Duration.ofSeconds(planned), Duration.ofSeconds(held), endedBy);
    }

    private ReflectState state() {
        return Objects.requireNonNull(reflect.stateProperty().get());
    }

    private Side.Advice advice() {
        assertThat(state().side()).isInstanceOf(Side.Advice.class);
        return (Side.Advice) state().side();
    }
}
