package dev.plumbline.routine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.support.Proposals;
import dev.plumbline.support.RandomProposals;
import dev.plumbline.words.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulesTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);

    private static List<String> told(Proposal proposal, Allowance allowance) {
        return Rules.against(proposal, allowance).stream()
                .map(objection -> objection.told(WORDS::get))
                .toList();
    }

    static List<Routine> builtIn() {
        return Routines.all();
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void whatComesWithTheProgramIsSound(Routine routine) {
        assertThat(told(Proposal.of(routine), Allowance.EVERYTHING)).isEmpty();
        assertThat(Proposal.of(routine).routine()).isEqualTo(routine);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "relax 7, land 9",
                "relax 7, land 60",
                "relax 170, land 9; 1 x 0",
                "relax 7, chin 7, land 9",
                "relax 140, chin 30, land 9",
                "relax 7, swing 9, land 9; fore_aft relaxed free",
                "relax 110, swing 60, land 9; fore_aft firm free",
                "relax 7, swing 11, land 9; side relaxed free",
                "relax 7, swing 11, land 9; side relaxed supported",
                "relax 7, swing 11, land 9; side firm bent",
                "relax 7, swing 9, land 9; fore_aft relaxed bent",
                "relax 7, swing 11, land 9; partner relaxed free",
                "relax 80, chin 30, swing 60, land 60; partner firm free; 6:8; 10 x 600; ready 60",
                "relax 7, chin 7, swing 9, land 9; fore_aft firm free; 2:3; 10 x 0; ready 5",
                "relax 12, land 9; off firm supported",
                "relax 12, land 9; off firm bent",
                "relax 7, land 9; 6:8",
                "relax 7, land 9; 2:8",
                "relax 7, land 9; 6:3",
                "relax 20, land 9; 1 x 600",
                "relax 20, land 9; 2 x 5; ready 60",
                "relax 20, land 9; 10 x 600; ready 5",
                "hang 7, land 10",
                "hang 170, land 10; off firm free; 6:8",
                "hang 45, land 10; off relaxed supported",
                "relax 20, hang 150, land 10",
                "relax 20, chin 10, hang 7, land 10",
                "relax 20, swing 11, hang 139, land 10; fore_aft relaxed free",
                "relax 20, chin 10, swing 11, hang 129, land 10; fore_aft firm bent",
                "settle 20, breathe 120, knees 8, roll 8, sit 12, stand 12",
                "settle 60, breathe 300, knees 60, roll 60, sit 60, stand 60; 6:8; ready 60",
                "settle 20, breathe 121, knees 9, roll 8, sit 12, stand 13; off firm free; 2:3; ready 5",
                "settle 20, breathe 180, knees 8, roll 8, sit 12, stand 12; 1 x 600",
            })
    void oddButSoundIsAccepted(String line) {
        assertThat(told(Proposals.of(line), Allowance.EVERYTHING)).isEmpty();
        assertThat(Proposal.of(Proposals.of(line).routine())).isEqualTo(Proposals.of(line));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " | ", quoteCharacter = '`', textBlock = """
            relax 6, land 9                     | Relax needs at least 7 s for its words, not 6.
            relax 171, land 9                   | Relax lasts 170 s at most, not 171.
            relax 0, land 9                     | Relax needs at least 7 s for its words, not 0.
            relax -30, land 9                   | Relax needs at least 7 s for its words, not -30.
            relax 16, chin 6, land 9            | Chin tuck needs at least 7 s for its words, not 6.
            relax 16, chin 31, land 9           | Chin tuck lasts 30 s at most, not 31.
            relax 16, swing 8, land 9; fore_aft relaxed free | Swing needs at least 9 s for its words, not 8.
            relax 16, swing 10, land 9; side relaxed free    | Swing needs at least 11 s for its words, not 10.
            relax 16, swing 10, land 9; partner relaxed free | Swing needs at least 11 s for its words, not 10.
            relax 16, swing 61, land 9; fore_aft relaxed free | Swing lasts 60 s at most, not 61.
            relax 16, land 8                    | Slow land needs at least 9 s for its words, not 8.
            relax 16, land 4                    | Slow land needs at least 9 s for its words, not 4.
            relax 16, land 61                   | Slow land lasts 60 s at most, not 61.
            relax 150, chin 21, land 9          | The hang before the landing lasts 171 s, and 170 is the most.
            relax 16                            | It has no slow landing, and nobody is told to drop.
            land 10                             | Nothing comes before the landing, so there is nothing to do.
            ``                                  | Nothing comes before the landing, so there is nothing to do.
            relax 16, land 10, relax 16         | Relax comes twice, and each phase comes once.
            land 10, relax 16                   | A set on the bar goes Relax, Chin tuck, Swing, Slow land; only the middle two may be left out.
            chin 8, land 10                     | A set on the bar goes Relax, Chin tuck, Swing, Slow land; only the middle two may be left out.
            chin 8, relax 16, land 10           | A set on the bar goes Relax, Chin tuck, Swing, Slow land; only the middle two may be left out.
            relax 16, swing 11, chin 8, land 10; fore_aft relaxed free | A set on the bar goes Relax, Chin tuck, Swing, Slow land; only the middle two may be left out.
            ready 10, relax 16, land 10         | Get ready is no phase of a set.
            relax 16, held 10, land 10          | Paused is no phase of a set.
            relax 16.5, land 10                 | Every time is in whole seconds, unlike 16.5 s.
            relax 16, swing 11, land 10         | It has a swing phase while its swing is off.
            relax 16, land 10; fore_aft relaxed free | Its swing is on, but it has no swing phase.
            relax 16, swing 11, land 10; fore_aft relaxed supported | Feet that stay on the floor hold the body still, so it takes no swing.
            relax 16, swing 11, land 10; partner relaxed bent | A partner pulls only where the legs hang free.
            relax 16, swing 11, land 10; partner relaxed supported | A partner pulls only where the legs hang free.
            relax 16, land 10; 1:5              | A breath is 2 to 6 s in and 3 to 8 s out, not 1 and 5.
            relax 16, land 10; 3:9              | A breath is 2 to 6 s in and 3 to 8 s out, not 3 and 9.
            relax 16, land 10; 3.5:5            | Every time is in whole seconds, unlike 3.5 s.
            relax 16, land 10; 0 x 60           | A routine has 1 to 10 sets, not 0.
            relax 16, land 10; 11 x 60          | A routine has 1 to 10 sets, not 11.
            relax 16, land 10; 2 x 601          | A rest is 600 s at most, not 601.
            relax 16, land 10; 2 x 60.25        | Every time is in whole seconds, unlike 60.25 s.
            relax 16, land 10; ready 4          | Getting ready takes 5 to 60 s, not 4.
            relax 16, land 10; ready 61         | Getting ready takes 5 to 60 s, not 61.
            hang 6, land 10                     | Hang needs at least 7 s for its words, not 6.
            hang 171, land 10                   | Hang lasts 170 s at most, not 171.
            hang 60, land 9                     | In a hang as long as you can Slow land lasts 10 s, not 9.
            relax 16, hang 60, land 10          | In a hang as long as you can Relax lasts 20 s, not 16.
            chin 10, hang 60, land 10           | A set on the bar goes Relax, Chin tuck, Swing, Slow land; only the middle two may be left out.
            hang 60, land 10; 2 x 60            | The floor and the hang as long as you can are done once, not 2 times.
            relax 20, swing 11, hang 60, land 10; partner relaxed free | In a hang as long as you can the swing is back and forth, or off.
            relax 20, chin 10, hang 141, land 10 | The hang before the landing lasts 171 s, and 170 is the most.
            settle 20, breathe 119, knees 8, roll 8, sit 12, stand 12 | Breathe needs at least 120 s for its words, not 119.
            settle 20, breathe 301, knees 8, roll 8, sit 12, stand 12 | Breathe lasts 300 s at most, not 301.
            settle 20, breathe 180, knees 8, roll 8, sit 11, stand 12 | Sit needs at least 12 s for its words, not 11.
            settle 20, breathe 180              | The floor goes Settle, Breathe, Knees, Roll, Sit, Stand, and none may be left out.
            settle 20, breathe 180, stand 12    | The floor goes Settle, Breathe, Knees, Roll, Sit, Stand, and none may be left out.
            relax 16, settle 20, land 10        | It mixes the bar and the floor, and one routine is either.
            settle 20, breathe 180, knees 8, roll 8, sit 12, stand 12; 3 x 60 | The floor and the hang as long as you can are done once, not 3 times.
            """)
    void unsafeIsRefusedWithItsReason(String line, String reason) {
        assertThat(told(Proposals.of(line == null ? "" : line), Allowance.EVERYTHING))
                .contains(reason);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " | ", textBlock = """
            Mine        | Mine | Its id “Mine” may hold small letters, digits and hyphens only, 40 of them at most.
            ../settings | Mine | Its id “../settings” may hold small letters, digits and hyphens only, 40 of them at most.
            -mine       | Mine | Its id “-mine” may hold small letters, digits and hyphens only, 40 of them at most.
            floor       | Mine | Its id “floor” belongs to a routine of another kind, so it needs another one.
            open        | Mine | Its id “open” belongs to a routine of another kind, so it needs another one.
            lowbar      | Mine | Its id “lowbar” belongs to a routine of another kind, so it needs another one.
            mine        | ' '  | It needs a name.
            mine        | 'a\u202eb' | Its name holds signs that cannot be shown, such as a line end.
            mine        | 'a\tb'     | Its name holds signs that cannot be shown, such as a line end.
            mine        | 1234567890123456789012345678901234567890123456789012345678901 | Its name has 61 signs, and 60 are the most.
            """)
    void aNameThatCannotBeKeptIsRefused(String id, String name, String reason) {
        assertThat(told(Proposals.of(id, name, "relax 16, land 10"), Allowance.EVERYTHING))
                .containsExactly(reason);
    }

    @Test
    void anOwnVersionOfABuiltInRoutineKeepsItsKind() {
        assertThat(Rules.against(Proposals.of("lowbar", "Low bar", "relax 16, land 10; off relaxed bent")))
                .isEmpty();
        assertThat(Rules.against(Proposals.of("open", "Open", "hang 60, land 10")))
                .isEmpty();
        assertThat(Rules.against(Proposals.of("standard", "Standard", "relax 30, land 10")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " | ", textBlock = """
            FORE_AFT | DOORWAY       | TOES  | A doorway bar takes no swing, sway or pull.
            SIDE     | DOORWAY       | TOES  | A doorway bar takes no swing, sway or pull.
            PARTNER  | DOORWAY       | TOES  | A doorway bar takes no swing, sway or pull.
            FORE_AFT | FREE_STANDING | TOES  | A free-standing bar takes no swing and no pull.
            PARTNER  | FREE_STANDING | TOES  | A free-standing bar takes no swing and no pull.
            FORE_AFT | FIXED         | BOX   | Over a box nobody swings and nobody is pulled.
            PARTNER  | FIXED         | BOX   | Over a box nobody swings and nobody is pulled.
            PARTNER  | FIXED         | KNEES | A partner pulls only where the toes reach the floor.
            """)
    void theBarIsHeardToo(Swing swing, Mount mount, Reach reach, String reason) {
        var proposal = Proposals.of("relax 16, swing 11, land 10; " + swing + " relaxed free");
        var bar = new Bar("Mine", mount, reach);
        assertThat(told(proposal, new Allowance(Set.of(), false, false, bar))).containsExactly(reason);
    }

    @ParameterizedTest
    @CsvSource({"FORE_AFT, FIXED, TOES", "SIDE, FREE_STANDING, BOX", "SIDE, FIXED, BOX", "PARTNER, FIXED, TOES"})
    void whatTheBarTakesIsNotRefused(Swing swing, Mount mount, Reach reach) {
        var proposal = Proposals.of("relax 16, swing 11, land 10; " + swing + " relaxed free");
        assertThat(Rules.against(proposal, new Allowance(Set.of(), false, false, new Bar("Mine", mount, reach))))
                .isEmpty();
    }

    @Test
    void locksAndWhatAPersonNeverDoesAreHeardToo() {
        var proposal = Proposal.of(Routines.STANDARD);
        assertThat(told(proposal, new Allowance(Set.of(Lock.CHIN, Lock.SWING), true, true, null)))
                .containsExactly(
                        "The file this came from keeps the chin tuck off.",
                        "The file this came from keeps the swing off.",
                        "Settings say that you never tuck the chin.",
                        "Settings say that you never swing.");
        var plain = Proposal.of(Routines.FIRST);
        assertThat(Rules.against(plain, new Allowance(Set.of(Lock.CHIN, Lock.SWING), true, true, null)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void everyRuleHasItsSentence(Rule rule) {
        assertThat(WORDS.bundle().containsKey("routine.refused." + rule)).isTrue();
    }

    @Test
    void whatIsSoundIsARoutineAndAnythingElseNeverThrows() {
        var found = EnumSet.noneOf(Rule.class);
        var sound = IntStream.range(0, 20_000)
                .mapToObj(seed -> new RandomProposals(seed).next())
                .filter(proposal -> {
                    var objections = Rules.against(proposal);
                    objections.forEach(objection -> found.add(objection.rule()));
                    objections.forEach(
                            objection -> assertThat(objection.told(WORDS::get)).endsWith("."));
                    return objections.isEmpty();
                })
                .map(Proposal::routine)
                .count();
        assertThat(sound).isBetween(8_000L, 16_000L);
        assertThat(found).hasSizeGreaterThan(18);
    }
}
