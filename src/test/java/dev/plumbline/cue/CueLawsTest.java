package dev.plumbline.cue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.cue.Cue.Sounded;
import dev.plumbline.cue.Cue.Spoken;
import dev.plumbline.routine.Phase;
import dev.plumbline.session.Opening;
import dev.plumbline.session.Session;
import dev.plumbline.session.Session.Finished;
import dev.plumbline.session.Session.InSet;
import dev.plumbline.session.Session.Timed;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What holds for every routine that the rules let pass, every profile, and whatever a person does.
class CueLawsTest {
    private static final int SEEDS = 2_000;
    private static final Set<String> NUMBERS = Set.of("one", "two", "three", "four", "five");
    private static final Set<Tone> TICKS = Set.of(Tone.TICK, Tone.TICK_LAST);
    private static final Pattern NEVER_ON_THE_BAR =
            Pattern.compile("let go|drop|release|push on|one more|\\bbest|record", Pattern.CASE_INSENSITIVE);
    private static final Duration GAP = Duration.ofMillis(50);
    private static final Duration QUIET_END = Duration.ofMillis(200);

    /// A sheet and where it comes from.
    private record Compiled(long seed, Session state, Profile profile, CueSheet sheet) {
        boolean resumed() {
            return state instanceof Timed timed && timed.opening() == Opening.RESUMED;
        }

        boolean closed() {
            return state instanceof Finished finished && finished.opening() == Opening.CLOSED;
        }

        boolean cutShort() {
            return state instanceof Finished finished && finished.opening() == Opening.STOPPED;
        }

        Stream<Sounded> tones() {
            return sheet.cues().stream().filter(Sounded.class::isInstance).map(Sounded.class::cast);
        }

        List<String> saidIds() {
            return sheet.spoken().stream().map(spoken -> spoken.line().id()).toList();
        }
    }

    /// Compiled once for all laws; the seed of each is said where a law is broken.
    private static final List<Compiled> ALL =
            LongStream.range(0, SEEDS).boxed().flatMap(CueLawsTest::compiled).toList();

    private static Stream<Compiled> compiled(long seed) {
        var scenarios = new Scenarios(seed);
        var routine = scenarios.routine();
        var profile = scenarios.profile();
        var undisturbed = CueSheets.states(routine, scenarios.preparation(routine))
                .map(state -> new Scenarios.Visit(state, state instanceof Timed timed ? timed.since() : Instant.EPOCH));
        return Stream.concat(undisturbed, scenarios.session(routine).stream())
                .map(visit -> new Compiled(
                        seed,
                        visit.state(),
                        profile,
                        CueSheets.of(visit.state(), visit.opened(), profile, Tables.english())));
    }

    private static void forAll(Consumer<Compiled> law) {
        ALL.forEach(law);
    }

    @Test
    void noTwoLinesOverlapAndTheLastIsOverBeforeTheEdge() {
        forAll(compiled -> {
            var spoken = compiled.sheet().spoken();
            for (var i = 0; i < spoken.size(); i++) {
                var line = spoken.get(i);
                var number = NUMBERS.contains(line.line().id());
                if (i + 1 < spoken.size()) {
                    var free = number ? line.at().plusSeconds(1) : line.end().plus(GAP);
                    assertThat(spoken.get(i + 1).at())
                            .as("seed %s: after %s in %s", compiled.seed(), line, compiled)
                            .isGreaterThanOrEqualTo(free);
                } else if (!number && !compiled.cutShort()) {
                    assertThat(line.end())
                            .as("seed %s: the last line in %s", compiled.seed(), compiled)
                            .isLessThanOrEqualTo(compiled.sheet().length().minus(QUIET_END));
                }
            }
        });
    }

    @Test
    void oneToneOpensEverySheet() {
        forAll(compiled -> {
            var edges = compiled.tones().filter(Sounded::edge).toList();
            assertThat(edges).as("seed %s: %s", compiled.seed(), compiled).hasSize(compiled.closed() ? 0 : 1);
            if (!compiled.closed()) {
                var edge = edges.getFirst();
                assertThat(compiled.sheet().cues().getFirst())
                        .as("seed %s", compiled.seed())
                        .isEqualTo(edge);
                assertThat(compiled.resumed() || edge.at().isZero())
                        .as("seed %s: %s", compiled.seed(), compiled)
                        .isTrue();
                var earliest = compiled.profile().tones()
                        ? edge.at().plus(edge.tone().alone())
                        : edge.at().plus(Seconds.of(0.1));
                assertThat(compiled.sheet().spoken())
                        .as("seed %s: %s", compiled.seed(), compiled)
                        .allSatisfy(line -> assertThat(line.at()).isGreaterThanOrEqualTo(earliest));
            }
        });
    }

    @Test
    void whatMustBeSaidIsSaid() {
        forAll(compiled -> {
            if (compiled.profile().voice() && !compiled.resumed() && compiled.state() instanceof InSet inSet) {
                assertThat(compiled.saidIds())
                        .as("seed %s: %s", compiled.seed(), compiled)
                        .containsAll(needed(inSet))
                        .anyMatch(nextLines(inSet)::contains);
            }
        });
    }

    private static List<String> needed(InSet state) {
        var variants = state.course().routine().variants();
        return switch (state.phase()) {
            case RELAX, OPEN_HANG -> List.of("hang");
            case CHIN_TUCK -> List.of("chin", "head_up");
            case SWING ->
                switch (variants.swing()) {
                    case FORE_AFT, OFF -> List.of("settle");
                    case PARTNER -> List.of("p_hands", "p_pull", "p_stop", "p_ease");
                    case SIDE -> List.of(state.set() % 2 == 1 ? "s_left" : "s_right", "s_mid");
                };
            case SLOW_LAND ->
                switch (variants.feet()) {
                    case FREE -> List.of("l_toes", "l_heels", "l_weight", "l_hands");
                    case SUPPORTED -> List.of("l_press", "l_straight", "l_weight", "l_hands");
                    case BENT -> List.of("l_under", "l_th", "l_weight", "l_hands");
                };
            case SETTLE, BREATHE -> List.of("in");
            case KNEES -> List.of("f_side");
            case ROLL -> List.of("f_roll");
            case SIT -> List.of("f_sit");
            case STAND -> List.of("f_stand");
            case GET_READY, REST, HELD, FINISHED -> List.of();
        };
    }

    private static List<String> nextLines(InSet state) {
        var plan = state.attempt().plan();
        var next = state.attempt().done().size() + 1;
        if (next == plan.size()) {
            return needed(state);
        }
        return switch (plan.get(next).phase()) {
            case CHIN_TUCK -> List.of("n_chin");
            case SWING ->
                switch (state.course().routine().variants().swing()) {
                    case FORE_AFT -> List.of("n_swing");
                    case SIDE -> List.of("n_sway");
                    case PARTNER -> List.of("n_pull");
                    case OFF -> List.of();
                };
            case OPEN_HANG -> List.of("n_hang");
            case SLOW_LAND -> List.of("n_land", "n_landf");
            case BREATHE -> List.of("f_next");
            case KNEES -> List.of("f_up");
            case ROLL -> List.of("f_nroll");
            case SIT -> List.of("f_nsit");
            case STAND -> List.of("f_nstand");
            case GET_READY, RELAX, SETTLE, REST, HELD, FINISHED -> List.of();
        };
    }

    @Test
    void nothingCountsOrTicksInALanding() {
        forAll(compiled -> {
            if (compiled.sheet().phase().lands()) {
                assertThat(compiled.tones().map(Sounded::tone))
                        .as("seed %s: %s", compiled.seed(), compiled)
                        .doesNotContain(Tone.TICK, Tone.TICK_LAST, Tone.HALFWAY, Tone.MARK);
                assertThat(compiled.saidIds())
                        .as("seed %s", compiled.seed())
                        .doesNotContainAnyElementsOf(NUMBERS)
                        .doesNotContain("half");
            }
        });
    }

    @Test
    void aSpokenNumberStandsForItsTick() {
        forAll(compiled -> {
            var ticks = compiled.tones()
                    .filter(tone -> TICKS.contains(tone.tone()))
                    .map(Sounded::at)
                    .toList();
            assertThat(compiled.sheet().spoken().stream()
                            .filter(spoken -> NUMBERS.contains(spoken.line().id()))
                            .map(Spoken::at))
                    .as("seed %s: %s", compiled.seed(), compiled)
                    .noneMatch(ticks::contains);
            var counted = compiled.saidIds().contains("one");
            if (compiled.sheet().phase().hangs() || (compiled.sheet().phase() == Phase.GET_READY)) {
                assertThat(counted || ticks.size() == 3)
                        .as("seed %s: %s ends with neither numbers nor ticks", compiled.seed(), compiled)
                        .isEqualTo(true);
            }
        });
    }

    @Test
    void noSwingIsDrivenNearItsEndAndTheEaseOffNeverMoves() {
        forAll(compiled -> {
            var length = compiled.sheet().length();
            assertThat(compiled.tones()
                            .filter(tone -> tone.tone() == Tone.SWING_LEFT || tone.tone() == Tone.SWING_RIGHT)
                            .map(Sounded::at))
                    .as("seed %s", compiled.seed())
                    .allSatisfy(at -> assertThat(at).isBetween(Seconds.of(2.3), length.minus(Seconds.of(4.85))));
            for (var spoken : compiled.sheet().spoken()) {
                if (spoken.line().id().equals("settle")) {
                    assertThat(spoken.at()).as("seed %s", compiled.seed()).isEqualTo(length.minus(Seconds.of(4.7)));
                }
                if (spoken.line().id().equals("p_ease")) {
                    assertThat(spoken.at()).as("seed %s", compiled.seed()).isEqualTo(length.minus(Seconds.of(4.75)));
                }
            }
        });
    }

    @Test
    void nobodyOnTheBarHearsAWordThatMakesThemDropOrStay() {
        forAll(compiled -> {
            if (compiled.sheet().phase().hangs()) {
                assertThat(compiled.sheet().cues().stream()
                                .filter(Spoken.class::isInstance)
                                .map(cue -> ((Spoken) cue).line().spoken()))
                        .as("seed %s", compiled.seed())
                        .noneMatch(NEVER_ON_THE_BAR.asPredicate());
            }
        });
    }

    @Test
    void everythingIsInOrderAndWithinTheSegment() {
        forAll(compiled -> assertThat(compiled.sheet().cues())
                .as("seed %s: %s", compiled.seed(), compiled)
                .isSortedAccordingTo(Cue.IN_ORDER)
                .allSatisfy(cue -> assertThat(cue.at())
                        .isBetween(Duration.ZERO, compiled.sheet().length())));
    }
}
