package dev.plumbline.routine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.support.Proposals;
import dev.plumbline.support.RandomProposals;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TailoringTest {
    private static String seconds(Proposal proposal) {
        return proposal.parts().stream()
                .map(part -> part.phase() + " " + part.length().toSeconds())
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " | ", textBlock = """
            0 |   2 | RELAX 18, CHIN_TUCK 8, SLOW_LAND 10
            0 |   3 | RELAX 19, CHIN_TUCK 7, SLOW_LAND 10
            0 |   9 | RELAX 19, CHIN_TUCK 7, SLOW_LAND 10
            0 |  -9 | RELAX 7, CHIN_TUCK 19, SLOW_LAND 10
            0 | -99 | RELAX 7, CHIN_TUCK 19, SLOW_LAND 10
            1 |   1 | RELAX 16, CHIN_TUCK 11, SLOW_LAND 9
            1 |  99 | RELAX 16, CHIN_TUCK 11, SLOW_LAND 9
            1 | -99 | RELAX 16, CHIN_TUCK 7, SLOW_LAND 13
            """)
    void anEdgeMovesAsFarAsBothNeighboursAllowAndTheTotalStays(int edge, long by, String then) {
        var moved = Tailoring.moved(Proposals.of("relax 16, chin 10, land 10"), edge, Duration.ofSeconds(by));
        assertThat(seconds(moved)).isEqualTo(then);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " | ", textBlock = """
            0 |  20 | RELAX 20, CHIN_TUCK 10, SLOW_LAND 10
            0 |   3 | RELAX 7, CHIN_TUCK 10, SLOW_LAND 10
            0 | 999 | RELAX 160, CHIN_TUCK 10, SLOW_LAND 10
            1 |  99 | RELAX 16, CHIN_TUCK 30, SLOW_LAND 10
            2 |   4 | RELAX 16, CHIN_TUCK 10, SLOW_LAND 9
            """)
    void aTypedLengthChangesTheTotalAndStaysWithinItsRange(int part, long length, String then) {
        var resized = Tailoring.resized(Proposals.of("relax 16, chin 10, land 10"), part, Duration.ofSeconds(length));
        assertThat(seconds(resized)).isEqualTo(then);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " | ", textBlock = """
            relax 24, land 10                  | true  | RELAX 16, CHIN_TUCK 8, SLOW_LAND 10
            relax 9, land 10                   | true  | RELAX 7, CHIN_TUCK 8, SLOW_LAND 10
            relax 16, chin 8, land 10          | true  | RELAX 16, CHIN_TUCK 8, SLOW_LAND 10
            relax 16, chin 8, land 10          | false | RELAX 24, SLOW_LAND 10
            hang 170, land 10                  | true  | RELAX 20, CHIN_TUCK 10, OPEN_HANG 140, SLOW_LAND 10
            hang 20, land 10                   | true  | RELAX 20, CHIN_TUCK 10, OPEN_HANG 7, SLOW_LAND 10
            relax 20, chin 10, hang 30, land 10 | false | OPEN_HANG 60, SLOW_LAND 10
            """)
    void theChinTuckTakesItsSecondsFromRelaxingAndGivesThemBack(String line, boolean on, String then) {
        assertThat(seconds(Tailoring.withChin(Proposals.of(line), on))).isEqualTo(then);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " | ", textBlock = """
            relax 24, land 10                                | SIDE     | RELAX 13, SWING 11, SLOW_LAND 10
            relax 24, chin 8, land 10                        | PARTNER  | RELAX 13, CHIN_TUCK 8, SWING 11, SLOW_LAND 10
            relax 16, swing 9, land 10; fore_aft relaxed free | SIDE    | RELAX 14, SWING 11, SLOW_LAND 10
            relax 16, swing 15, land 10; side relaxed free   | FORE_AFT | RELAX 16, SWING 15, SLOW_LAND 10
            relax 16, swing 15, land 10; side relaxed free   | OFF      | RELAX 31, SLOW_LAND 10
            hang 170, land 10                                | FORE_AFT | RELAX 20, SWING 11, OPEN_HANG 139, SLOW_LAND 10
            """)
    void theSwingTakesItsSecondsFromRelaxingAndGivesThemBack(String line, Swing swing, String then) {
        var changed = Tailoring.withSwing(Proposals.of(line), swing);
        assertThat(seconds(changed)).isEqualTo(then);
        assertThat(Rules.against(changed)).isEmpty();
    }

    static IntStream seeds() {
        return IntStream.range(0, 2_000);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noChangeOfTimesMakesASoundRoutineUnsound(int seed) {
        var random = new Random(seed);
        var proposal = Proposal.of(new RandomProposals(random).sound());
        for (var step = 0; step < 20; step++) {
            var part = random.nextInt(proposal.parts().size());
            var by = Duration.ofSeconds(random.nextInt(-200, 200));
            proposal = switch (random.nextInt(4)) {
                case 0 -> Tailoring.resized(proposal, part, by);
                case 1 -> Tailoring.withChin(proposal, random.nextBoolean());
                case 2 -> Tailoring.withSwing(proposal, Swing.OFF);
                default ->
                    Tailoring.moved(proposal, Math.min(part, proposal.parts().size() - 2), by);
            };
            assertThat(Rules.against(proposal)).as("%s", proposal).isEmpty();
        }
    }
}
