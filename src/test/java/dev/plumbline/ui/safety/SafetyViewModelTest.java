package dev.plumbline.ui.safety;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.routine.Bar;
import dev.plumbline.routine.Mount;
import dev.plumbline.routine.Reach;
import dev.plumbline.settings.Lengths;
import dev.plumbline.settings.Practice;
import dev.plumbline.settings.Settings;
import dev.plumbline.settings.TextSize;
import dev.plumbline.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SafetyViewModelTest {
    private final SimpleObjectProperty<Settings> settings = new SimpleObjectProperty<>(Settings.DEFAULT);
    private final List<String> told = new ArrayList<>();
    private final SafetyViewModel cards =
            new SafetyViewModel(settings, Words.in(Locale.ENGLISH), new SafetyViewModel.Ways() {
                @Override
                public void finished() {
                    told.add("finished");
                }

                @Override
                public void notToday() {
                    told.add("not today");
                }
            });

    @Test
    void nothingIsAnsweredBeforehand() {
        cards.begin();

        assertThat(cards.mountProperty().get()).isNull();
        assertThat(cards.reachProperty().get()).isNull();
        assertThat(cards.abilityProperty().get()).isNull();
        assertThat(cards.heightProperty().get()).isEmpty();
    }

    @Test
    void theSecondCardGoesOnOnlyWithAnAnswerInEachRow() {
        cards.goOn();
        cards.goOn();
        assertThat(cards.cardProperty().get()).isEqualTo(SafetyViewModel.Card.BAR);

        cards.mountProperty().set(Mount.FIXED);
        cards.goOn();
        assertThat(cards.cardProperty().get()).isEqualTo(SafetyViewModel.Card.BAR);

        cards.reachProperty().set(Reach.TOES);
        cards.goOn();
        assertThat(cards.cardProperty().get()).isEqualTo(SafetyViewModel.Card.ABILITY);
    }

    @Test
    void theGuessSaysWhatStandsInThePlaceOfAFreeHang() {
        cards.reachProperty().set(Reach.TOES);
        assertThat(cards.meaningProperty().get()).startsWith("A guess is enough.");

        cards.reachProperty().set(Reach.KNEES);
        assertThat(cards.meaningProperty().get()).contains("Low bar takes the place of all four: 2 × 45 s");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            NOT_SURE, first
            UNDER_15, first
            UP_TO_30, gentle
            LONGER,   standard
            """)
    void theGuessChoosesTheRoutineToBeginWith(Ability guess, String routine) {
        answerTheBar(Mount.DOORWAY, Reach.TOES);
        cards.abilityProperty().set(guess);

        cards.goOn();

        assertThat(told).containsExactly("finished");
        assertThat(settings.get().firstRunDone()).isTrue();
        assertThat(settings.get().practice().routine()).isEqualTo(routine);
        assertThat(settings.get().practice().barInUse()).contains(new Bar("My bar", Mount.DOORWAY, Reach.TOES));
    }

    @Test
    void withoutAGuessNothingIsFinishedOrKept() {
        answerTheBar(Mount.FIXED, Reach.BOX);

        cards.goOn();

        assertThat(told).isEmpty();
        assertThat(settings.get()).isEqualTo(Settings.DEFAULT);
    }

    @Test
    void notTodayLeavesWithNothingKept() {
        answerTheBar(Mount.FIXED, Reach.TOES);

        cards.notToday();

        assertThat(told).containsExactly("not today");
        assertThat(settings.get()).isEqualTo(Settings.DEFAULT);
    }

    @Test
    void backGoesBackAndFromTheFirstCardNowhere() {
        answerTheBar(Mount.FIXED, Reach.TOES);

        cards.back();
        assertThat(cards.cardProperty().get()).isEqualTo(SafetyViewModel.Card.BAR);
        cards.back();
        cards.back();
        assertThat(cards.cardProperty().get()).isEqualTo(SafetyViewModel.Card.CLINICIAN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DOORWAY       | TOES    | Doorway: no swing, side to side stays off too. Toes touch: you land on the floor.
            DOORWAY       | BOX     | Doorway: no swing, side to side stays off too. A box: you land on it, then step down.
            FIXED         | TOES    | Fixed: swing and side to side are yours to choose. Toes touch: you land on the floor.
            FIXED         | BOX     | Fixed, over a box: side to side at most, no swing. A box: you land on it, then step down.
            FIXED         | KNEES   | Fixed, and low: no swing. Knees bend: Low bar takes the place of the free hangs.
            FREE_STANDING | TOES    | Free-standing: side to side at most, no swing. Toes touch: you land on the floor.
            """)
    void oneLineSaysWhatTheAnswersMean(Mount mount, Reach reach, String line) {
        cards.mountProperty().set(mount);
        assertThat(cards.consequenceProperty().get()).startsWith("Choose one of each.");

        cards.reachProperty().set(reach);
        assertThat(cards.consequenceProperty().get()).isEqualTo(line);
    }

    @ParameterizedTest
    @EnumSource(Mount.class)
    void everyPairOfAnswersHasItsLine(Mount mount) {
        for (var reach : Reach.values()) {
            cards.mountProperty().set(mount);
            cards.reachProperty().set(reach);

            assertThat(cards.consequenceProperty().get())
                    .as("%s %s", mount, reach)
                    .isNotBlank();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            172       | CM    | 1.72
            172 cm    | CM    | 1.72
            5’ 8”     | FT_IN | 1.727
            5'8"      | FT_IN | 1.727
            5 ft 8 in | FT_IN | 1.727
            6         | FT_IN | 1.829
            """)
    void theHeightIsTakenAsPeopleWriteIt(String typed, Lengths unit, double metres) {
        answerTheBar(Mount.FIXED, Reach.TOES);
        cards.unitProperty().set(unit);
        cards.heightProperty().set(typed);
        cards.abilityProperty().set(Ability.LONGER);

        cards.goOn();

        assertThat(settings.get().practice().stature()).isEqualTo(metres);
        assertThat(settings.get().look().lengths()).isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            17     | CM
            300    | CM
            tall   | CM
            12 34  | FT_IN
            """)
    void aHeightThatNobodyHasStopsTheSecondCard(String typed, Lengths unit) {
        cards.goOn();
        cards.mountProperty().set(Mount.FIXED);
        cards.reachProperty().set(Reach.TOES);
        cards.unitProperty().set(unit);

        cards.heightProperty().set(typed);
        assertThat(cards.barAnsweredProperty().get()).isFalse();
        assertThat(cards.heightFitsProperty().get()).isFalse();

        cards.heightProperty().set("");
        assertThat(cards.barAnsweredProperty().get()).isTrue();
    }

    @Test
    void aHeightIsWrittenAnewInTheOtherUnit() {
        cards.heightProperty().set("172");

        cards.unitProperty().set(Lengths.FT_IN);
        assertThat(cards.heightProperty().get()).isEqualTo("5’ 8”");

        cards.unitProperty().set(Lengths.CM);
        assertThat(cards.heightProperty().get()).isEqualTo("173");
    }

    @Test
    void openedAgainTheAnswersOfThenStandThereAndTheBarKeepsItsName() {
        settings.set(Settings.DEFAULT
                .withFirstRunDone(true)
                .withPractice(Practice.DEFAULT
                        .withBars(List.of(new Bar("Garage", Mount.FIXED, Reach.TOES)), "Garage")
                        .withStature(1.8)));

        cards.begin();
        assertThat(cards.mountProperty().get()).isEqualTo(Mount.FIXED);
        assertThat(cards.heightProperty().get()).isEqualTo("180");
        cards.goOn();
        cards.reachProperty().set(Reach.BOX);
        cards.goOn();
        cards.abilityProperty().set(Ability.UP_TO_30);
        cards.goOn();

        assertThat(settings.get().practice().bars()).containsExactly(new Bar("Garage", Mount.FIXED, Reach.BOX));
    }

    @Test
    void theSizeOfTheTextChangesAtOnce() {
        cards.read(TextSize.LARGER);

        assertThat(settings.get().look().textSize()).isEqualTo(TextSize.LARGER);
        assertThat(settings.get().firstRunDone()).isFalse();
    }

    private void answerTheBar(Mount mount, Reach reach) {
        cards.goOn();
        cards.mountProperty().set(mount);
        cards.reachProperty().set(reach);
        cards.goOn();
    }
}
