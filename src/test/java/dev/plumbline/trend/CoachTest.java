package dev.plumbline.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.plumbline.routine.Phase;
import dev.plumbline.routine.Routine;
import dev.plumbline.routine.Routines;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Histories worked by hand. A session is written as hours ago, routine, effort and what else there was of it; what
/// comes last is what is chosen for the next hang, the advice, what it offers, and the sessions it comes from.
class CoachTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # what it is                        | the sessions so far                                                    | chosen   | advice     | offer       | because of
        nothing yet                         | -                                                                      | first    | -          | -           | -
        three easy ones                     | 120 standard easy, 72 standard steady, 24 standard working             | standard | LONGER     | standard 21 | 120 72 24
        three easy gentle ones              | 120 gentle easy, 72 gentle easy, 24 gentle easy                        | gentle   | LONGER     | gentle 19   | 120 72 24
        three easy first hangs              | 120 first easy, 72 first easy, 24 first easy                           | first    | LONGER     | first 12    | 120 72 24
        only the last three count           | 200 standard slipping, 120 standard easy, 72 standard easy, 24 standard easy | standard | LONGER | standard 21 | 120 72 24
        two easy ones are not three         | 72 standard easy, 24 standard easy                                     | standard | -          | -           | -
        one was hard                        | 120 standard easy, 72 standard hard, 24 standard easy                  | standard | -          | -           | -
        one did not say                     | 120 standard easy, 72 standard, 24 standard easy                       | standard | -          | -           | -
        one felt clearly worse              | 120 standard easy, 72 standard easy worse, 24 standard easy            | standard | -          | -           | -
        one landed before its time          | 120 standard easy, 72 standard easy landed, 24 standard easy           | standard | -          | -           | -
        one had a set that was not done     | 120 standard easy, 72 standard easy undone, 24 standard easy           | standard | -          | -           | -
        one was another routine             | 120 standard easy, 72 gentle easy, 24 standard easy                    | standard | -          | -           | -
        longer already, not yet three times | 120 standard easy, 72 standard easy, 24 standard easy                  | standard 21 | -       | -           | -
        a minute is enough                  | 120 long easy, 72 long easy, 24 long easy                              | long     | -          | -           | -
        an old sign is over                 | 200 standard easy NUMB, 120 standard easy, 72 standard easy, 24 standard easy | standard | LONGER | standard 21 | 120 72 24
        five weeks ago is too long ago      | 900 standard easy, 860 standard easy, 840 standard easy                | standard | -          | -           | -
        the floor between says nothing      | 120 standard easy, 72 standard easy, 48 floor, 24 standard easy        | standard | LONGER     | standard 21 | 120 72 24
        slipping twice                      | 72 standard slipping, 24 standard slipping                             | standard | SLIPPING   | standard 11 | 72 24
        slipping, unanswered, slipping      | 72 standard slipping, 48 standard, 24 standard slipping                | standard | SLIPPING   | standard 11 | 72 24
        slipping once                       | 72 standard easy, 24 standard slipping                                 | standard | -          | -           | -
        slipping twice, hard since          | 96 standard slipping, 72 standard slipping, 24 standard hard           | standard | -          | -           | -
        slipping twice, taken less already  | 72 standard slipping, 24 standard slipping                             | standard 11 | -       | -           | -
        slipping twice at nine seconds      | 72 gentle 9 slipping, 24 gentle 9 slipping                             | gentle 9 | SLIPPING   | first 7     | 72 24
        slipping twice in first hangs       | 72 first slipping, 24 first slipping                                   | first    | SLIPPING   | lowbar 20   | 72 24
        slipping twice, on the low bar now  | 72 first slipping, 24 first slipping                                   | lowbar   | -          | -           | -
        a numb hand                         | 72 standard easy, 24 standard easy NUMB                                | standard | SIGN       | gentle 14   | 24
        dizzy after a long one              | 24 long steady DIZZY                                                   | long     | SIGN       | standard 16 | 24
        a sign in an open hang              | 24 open hard SHARP_PAIN                                                | open     | SIGN       | gentle 14   | 24
        a sign in a first hang              | 48 first easy, 24 first easy NUMB                                      | first    | SIGN       | -           | 24
        a sign, and gentle chosen since     | 24 standard easy NUMB                                                  | gentle   | -          | -           | -
        a sign on a day without a hang      | 72 standard easy, 24 score NUMB                                        | standard | SIGN       | gentle 14   | 24
        a sign before the last good hang    | 72 standard easy NUMB, 24 standard easy                                | standard | -          | -           | -
        chest pain                          | 24 standard easy CHEST_PAIN                                            | gentle   | ASK_FIRST  | -           | 24
        a shock, and dizzy with it          | 24 standard easy DIZZY SPINE_SHOCK                                     | standard | ASK_FIRST  | -           | 24
        the bar moved                       | 48 standard easy, 24 standard easy BAR_MOVED                           | standard | CHECK_BAR  | -           | 24
        all-out yesterday, and again        | 72 standard easy, 30 open hard                                         | open     | ALL_OUT    | gentle 14   | 30
        all-out two days ago                | 72 standard easy, 48 open hard                                         | open     | -          | -           | -
        all-out yesterday, standard today   | 72 standard easy, 30 open hard                                         | standard | -          | -           | -
        open, but landed at a chosen time   | 72 standard easy, 30 open hard timed                                   | open     | -          | -           | -
        two landings cut short              | 120 standard easy cut, 72 standard easy, 24 standard easy cut          | standard | LANDING    | -           | 120 24
        one landing cut short               | 120 standard easy, 72 standard easy, 24 standard easy cut              | standard | -          | -           | -
        off the bar before both landings    | 72 standard hard dropped, 24 standard hard dropped                     | standard | LANDING    | -           | 72 24
        a second before the end is standing | 120 standard easy stood, 72 standard easy stood, 24 standard easy stood | standard | LONGER    | standard 21 | 120 72 24
        a first hang of ten seconds         | 24 gentle hard hung10                                                  | gentle   | FIRST_HANG | first 7     | 24
        a first First hang                  | 24 first working                                                       | first    | FIRST_HANG | -           | 24
        a first hang of a whole gentle set  | 24 gentle steady                                                       | gentle   | FIRST_HANG | -           | 24
        a first hang that slipped           | 24 gentle slipping hung10                                              | gentle   | -          | -           | -
        a second hang is no first           | 72 gentle hard, 24 gentle hard                                         | gentle   | -          | -           | -
        a first hang five weeks ago         | 840 gentle hard hung10                                                 | gentle   | -          | -           | -
        a sign comes before all else        | 72 standard slipping cut, 24 standard slipping cut NUMB                | standard | SIGN       | gentle 14   | 24
        """)
    void theAdviceIsTheOneWorkedByHand(
            String what, String sessions, String chosen, String advice, String offer, String because) {
        var said =
                Coach.advise(Histories.of(sessions), Coach.Choice.of(Histories.routine(chosen)), Histories.NOW).stream()
                        .findFirst();

        assertThat(said.map(given -> given.topic().name()).orElse("-")).isEqualTo(advice);
        assertThat(said.map(Advice::offer).map(CoachTest::brief).orElse("-")).isEqualTo(offer);
        assertThat(said.map(given -> Histories.hoursAgo(given.because())).orElse("-"))
                .isEqualTo(because);
    }

    @Test
    void aRefusedMatterLetsTheNextOneThrough() {
        var history = Histories.of("72 standard slipping cut, 24 standard slipping cut NUMB");

        assertThat(Coach.advise(history, Coach.Choice.of(Routines.STANDARD), Histories.NOW))
                .extracting(Advice::topic)
                .containsExactly(Advice.Topic.SIGN, Advice.Topic.SLIPPING, Advice.Topic.LANDING);
    }

    @Test
    void whatTheBarMadeOfTheRoutineCountsAsTheRoutine() {
        var still = Routines.STANDARD.withoutSwing();
        var history = Histories.of("120 still easy, 72 still easy, 24 still easy");

        var said = Coach.advise(history, new Coach.Choice(Routines.STANDARD, still), Histories.NOW);

        assertThat(said).extracting(Advice::topic).containsExactly(Advice.Topic.LONGER);
        assertThat(said)
                .extracting(Advice::offer)
                .allSatisfy(offer -> assertThat(offer.has(Phase.SWING)).isTrue());
    }

    @Test
    void anotherRoutineInThePlaceOfTheChosenOneIsNotMadeLonger() {
        var history = Histories.of("120 lowbar easy, 72 lowbar easy, 24 lowbar easy");

        assertThat(Coach.advise(history, new Coach.Choice(Routines.STANDARD, Routines.LOWBAR), Histories.NOW))
                .isEmpty();
    }

    @Test
    void theOfferChangesNothingButTheSecondsOfRelaxing() {
        var history = Histories.of("120 standard easy, 72 standard easy, 24 standard easy");

        var offer = Optional.ofNullable(Coach.advise(history, Coach.Choice.of(Routines.STANDARD), Histories.NOW)
                        .getFirst()
                        .offer())
                .orElseThrow();

        assertThat(offer.setLength()).isEqualTo(Routines.STANDARD.setLength().plusSeconds(5));
        assertThat(offer.length(Phase.SLOW_LAND)).isEqualTo(Duration.ofSeconds(10));
        assertThat(offer.variants()).isEqualTo(Routines.STANDARD.variants());
    }

    @Test
    void adviceThatComesFromNowhereIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Advice(Advice.Topic.LONGER, List.of(), null))
                .withMessageContaining("LONGER");
    }

    private static String brief(Routine offer) {
        return offer.id() + " " + offer.length(Phase.RELAX).toSeconds();
    }
}
