package dev.plumbline.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.routine.OpenHang;
import dev.plumbline.routine.Phase;
import dev.plumbline.routine.Routine;
import dev.plumbline.routine.Routines;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every session, whatever is pressed and however often the clock ticks. The seed is the test's name.
class SessionLawsTest {
    private static final int PRESSES = 60;

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyTickRateGivesTheSameEdgesAtTheSameDeadlines(long seed) {
        var presses = presses(new Random(seed));
        var course = course(new Random(seed));

        var fine = new Walk(course).play(presses, new Random(seed), 40);
        var coarse = new Walk(course).play(presses, new Random(seed + 1), 9_000);

        assertThat(fine.edges).isEqualTo(coarse.edges);
        assertThat(fine.state).isEqualTo(coarse.state);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingLeadsFromAHangToTheEndButALandingALetGoOrAnInterruption(long seed) {
        var walk = new Walk(course(new Random(seed))).play(presses(new Random(seed)), new Random(seed), 500);

        for (var edge : walk.edges) {
            var from = edge.from();
            if (from != null && from.hangs() && (edge.to() == Phase.FINISHED || edge.to() == Phase.REST)) {
                assertThat(edge.cause()).isIn(Cause.LET_GO, Cause.INTERRUPTED);
            }
            if (from != null && from.hangs() && edge.to() == Phase.HELD && !from.onFloor()) {
                assertThat(edge.cause()).isEqualTo(Cause.INTERRUPTED);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void heldTimeNeverExceedsWhatPassedAndPhasesAddUp(long seed) {
        var walk = new Walk(course(new Random(seed))).play(presses(new Random(seed)), new Random(seed), 500);

        var course = walk.state.course();
        var held = Duration.ZERO;
        for (var set : course.sets()) {
            var sum = set.phases().stream().map(HeldPhase::held).reduce(Duration.ZERO, Duration::plus);
            assertThat(set.hung().plus(set.landed())).isEqualTo(sum);
            held = held.plus(sum);
            for (var phase : set.phases()) {
                if (!phase.phase().onFloor()) {
                    assertThat(phase.held()).isLessThanOrEqualTo(phase.planned());
                }
                if (phase.endedBy() == EndedBy.TIME && !phase.phase().onFloor()) {
                    assertThat(phase.held()).isEqualTo(phase.planned());
                }
            }
            assertThat(set.phases().stream().filter(SessionLawsTest::endedEarly))
                    .hasSizeLessThanOrEqualTo(2);
        }
        assertThat(held).isLessThanOrEqualTo(Duration.between(course.startedAt(), walk.now()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aDeadlineEdgeComesExactlyWhenItsStateSaid(long seed) {
        var walk = new Walk(course(new Random(seed))).play(presses(new Random(seed)), new Random(seed), 3_000);

        for (var edge : walk.edges) {
            assertThat(edge.due() != null).isEqualTo(edge.cause() == Cause.TIME);
            if (edge.due() != null && edge.from() != null && edge.state() instanceof Session.Timed timed) {
                assertThat(timed.since()).isEqualTo(edge.due());
            }
        }
    }

    private static boolean endedEarly(HeldPhase phase) {
        return switch (phase.endedBy()) {
            case LANDED, LET_GO, INTERRUPTED -> true;
            case TIME, SKIPPED, NOT_REACHED -> false;
        };
    }

    private static Course course(Random random) {
        var routines = new ArrayList<Routine>(Routines.all());
        routines.add(new OpenHang(true, true, null).applyTo(Routines.OPEN));
        routines.add(new OpenHang(true, false, Duration.ofSeconds(60)).applyTo(Routines.OPEN));
        return Courses.of(routines.get(random.nextInt(routines.size())));
    }

    /// Commands at instants in milliseconds, in order.
    private record Press(long millis, Command command) {}

    private static List<Press> presses(Random random) {
        var count = random.nextInt(PRESSES);
        return IntStream.range(0, count)
                .mapToLong(_ -> random.nextInt(400_000))
                .sorted()
                .mapToObj(millis -> new Press(millis, command(random, millis)))
                .toList();
    }

    private static Command command(Random random, long millis) {
        return switch (random.nextInt(14)) {
            case 0 -> new Command.Land();
            case 1 -> new Command.LetGo();
            case 2 -> new Command.Skip();
            case 3 -> new Command.Hold();
            case 4, 5, 6 -> new Command.Resume();
            case 7 -> random.nextInt(4) == 0 ? new Command.Abandon() : new Command.Resume();
            case 8 -> new Command.Extend(Duration.ofSeconds(10));
            case 9 -> new Command.Extend(Duration.ofSeconds(-10));
            case 10 -> new Command.Slept(Courses.at(millis / 1000.0));
            case 11 -> random.nextInt(6) == 0 ? new Command.Close() : new Command.Resume();
            default -> new Command.AddSet();
        };
    }

    private static final class Walk {
        private final List<Edge> edges = new ArrayList<>();
        private Session state;
        private long millis;

        Walk(Course course) {
            var first = Session.begin(course);
            edges.add(first);
            state = first.state();
        }

        Walk play(List<Press> presses, Random ticks, int meanGap) {
            for (var press : presses) {
                while (true) {
                    var next = millis + 1 + ticks.nextInt(2 * meanGap);
                    if (next >= press.millis()) {
                        break;
                    }
                    millis = next;
                    take(state.tick(now()));
                }
                millis = press.millis();
                take(state.on(press.command(), now()));
            }
            millis += 2_000_000;
            take(state.tick(now()));
            return this;
        }

        java.time.Instant now() {
            return Courses.NOON.plusMillis(millis);
        }

        private void take(Step step) {
            edges.addAll(step.edges());
            state = step.next();
        }
    }
}
