package dev.plumbline.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.routine.Routines;
import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The whole matrix state x command of Standard (10 + 45 + 80 + 10 + 45 s) and of the floor routine (30 + 240 s).
///
/// `state` is reached by waiting until `when`; `PAUSED` in front holds there first, `SLEPT` sleeps there first.
/// `becomes` is "state set deadline", with "same" for no edge and no change.
class TransitionTableTest {
    @ParameterizedTest(name = "{0} {1} s, {2}: {3} by {4}")
    @CsvSource(textBlock = """
            standard,   4,  Land,    same,                -
            standard,   4,  LetGo,   same,                -
            standard,   4,  Skip,    RELAX 1 20,          SKIPPED
            standard,   4,  Hold,    HELD 1 -,            HELD
            standard,   4,  Resume,  same,                -
            standard,   4,  Abandon, FINISHED 1 - empty,  ABANDONED
            standard,   4,  Close,   FINISHED 1 - empty,  ABANDONED
            standard,   4,  Longer,  same,                -
            standard,   4,  AddSet,  same,                -
            standard,   4,  Slept,   HELD 1 -,            INTERRUPTED
            standard,  16,  Land,    SLOW_LAND 1 26,      LANDED
            standard,  16,  LetGo,   FINISHED 1 - kept,   LET_GO
            standard,  21,  LetGo,   REST 2 101,          LET_GO
            standard,  16,  Skip,    CHIN_TUCK 1 24,      SKIPPED
            standard,  16,  Hold,    same,                -
            standard,  16,  Resume,  same,                -
            standard,  16,  Abandon, SLOW_LAND 1 26,      ABANDONED
            standard,  16,  Close,   FINISHED 1 - kept,   INTERRUPTED
            standard,  16,  Shorter, same,                -
            standard,  16,  AddSet,  same,                -
            standard,  16,  Slept,   HELD 1 -,            INTERRUPTED
            standard,  30,  Land,    SLOW_LAND 1 40,      LANDED
            standard,  30,  LetGo,   REST 2 110,          LET_GO
            standard,  30,  Skip,    SWING 1 41,          SKIPPED
            standard,  30,  Abandon, SLOW_LAND 1 40,      ABANDONED
            standard,  40,  Land,    SLOW_LAND 1 50,      LANDED
            standard,  40,  Skip,    SLOW_LAND 1 50,      SKIPPED
            standard,  40,  Close,   FINISHED 1 - kept,   INTERRUPTED
            standard,  46,  Land,    same,                -
            standard,  46,  LetGo,   REST 2 126,          LET_GO
            standard,  46,  Skip,    same,                -
            standard,  46,  Hold,    same,                -
            standard,  46,  Resume,  same,                -
            standard,  46,  Abandon, then FINISHED 1,     -
            standard,  46,  Close,   FINISHED 1 - kept,   INTERRUPTED
            standard,  46,  Longer,  same,                -
            standard,  46,  AddSet,  same,                -
            standard,  46,  Slept,   HELD 1 -,            INTERRUPTED
            standard, 100,  Land,    same,                -
            standard, 100,  LetGo,   same,                -
            standard, 100,  Skip,    GET_READY 2 110,     SKIPPED
            standard, 100,  Hold,    HELD 2 -,            HELD
            standard, 100,  Resume,  same,                -
            standard, 100,  Abandon, FINISHED 2 - kept,   ABANDONED
            standard, 100,  Close,   FINISHED 2 - kept,   ABANDONED
            standard, 100,  Longer,  until REST 2 145,    -
            standard, 100,  Shorter, until REST 2 125,    -
            standard, 130,  Shorter, until REST 2 130,    -
            standard, 100,  AddSet,  same,                -
            standard, 100,  Slept,   HELD 2 -,            INTERRUPTED
            standard, 140,  Abandon, FINISHED 2 - kept,   ABANDONED
            standard, 140,  Close,   FINISHED 2 - kept,   ABANDONED
            standard, 150,  LetGo,   FINISHED 2 - kept,   LET_GO
            standard, 150,  Abandon, SLOW_LAND 2 160,     ABANDONED
            standard, 250,  Land,    same,                -
            standard, 250,  LetGo,   same,                -
            standard, 250,  Skip,    same,                -
            standard, 250,  Hold,    same,                -
            standard, 250,  Resume,  same,                -
            standard, 250,  Abandon, same,                -
            standard, 250,  Close,   same,                -
            standard, 250,  Longer,  same,                -
            standard, 250,  Slept,   same,                -
            standard, 250,  AddSet,  GET_READY 3 260,     RESUMED
            floor,     40,  Hold,    HELD 1 -,            HELD
            floor,     40,  Skip,    BREATHE 1 220,       SKIPPED
            floor,     40,  Land,    KNEES 1 48,          LANDED
            floor,     40,  Abandon, KNEES 1 48,          ABANDONED
            floor,     40,  LetGo,   FINISHED 1 - kept,   LET_GO
            floor,    100,  Skip,    KNEES 1 108,         SKIPPED
            floor,    100,  Land,    KNEES 1 108,         LANDED
            floor,    235,  Hold,    HELD 1 -,            HELD
            floor,    235,  Skip,    same,                -
            floor,    235,  Land,    same,                -
            floor,    235,  LetGo,   FINISHED 1 - kept,   LET_GO
            floor,    250,  Slept,   HELD 1 -,            INTERRUPTED
            open,     100,  Land,    SLOW_LAND 1 110,     LANDED
            open,     100,  Skip,    SLOW_LAND 1 110,     SKIPPED
            open,     100,  LetGo,   FINISHED 1 - kept,   LET_GO
            """)
    void everyCell(String routine, double when, String command, String becomes, String cause) {
        var course = Courses.of(Routines.named(routine).orElseThrow());
        var state = Courses.after(course, when);

        var step = state.on(named(command, when), Courses.at(when));

        assertThat(described(state, step, becomes)).isEqualTo(becomes);
        var causes = step.edges().stream().map(edge -> edge.cause().name()).collect(Collectors.joining());
        assertThat(causes.isEmpty() ? "-" : causes).isEqualTo(cause);
        assertThat(step.edges()).allSatisfy(edge -> assertThat(edge.due()).isNull());
    }

    @ParameterizedTest(name = "{0} held at {1} s for {2} s, {3}: {4} by {5}")
    @CsvSource(textBlock = """
            standard,   4, 100, Resume,  GET_READY 1 110,     RESUMED
            standard,   8, 100, Resume,  GET_READY 1 113,     RESUMED
            standard, 100, 100, Resume,  REST 2 235,          RESUMED
            standard, 134, 100, Resume,  REST 2 239,          RESUMED
            standard,   4, 100, Abandon, FINISHED 1 - empty,  ABANDONED
            standard,   4, 100, Close,   FINISHED 1 - empty,  ABANDONED
            standard, 100, 100, Abandon, FINISHED 2 - kept,   ABANDONED
            standard, 100, 100, Close,   FINISHED 2 - kept,   ABANDONED
            standard, 100, 100, Land,    same,                -
            standard, 100, 100, LetGo,   same,                -
            standard, 100, 100, Skip,    same,                -
            standard, 100, 100, Hold,    same,                -
            standard, 100, 100, Longer,  same,                -
            standard, 100, 100, Slept,   same,                -
            standard, 100, 100, AddSet,  same,                -
            floor,     40, 100, Resume,  SETTLE 1 150,        RESUMED
            floor,     48, 100, Resume,  SETTLE 1 153,        RESUMED
            floor,    232, 100, Resume,  KNEES 1 338,         RESUMED
            floor,     40, 100, Abandon, FINISHED 1 - kept,   ABANDONED
            """)
    void everyCellWhileHeld(String routine, double when, double pause, String command, String becomes, String cause) {
        var course = Courses.of(Routines.named(routine).orElseThrow());
        var held = Courses.after(course, when)
                .on(new Command.Hold(), Courses.at(when))
                .next();
        assertThat(held).isInstanceOf(Session.Held.class);
        var later = when + pause;

        var step = held.on(named(command, later), Courses.at(later));

        assertThat(described(held, step, becomes)).isEqualTo(becomes);
        var causes = step.edges().stream().map(edge -> edge.cause().name()).collect(Collectors.joining());
        assertThat(causes.isEmpty() ? "-" : causes).isEqualTo(cause);
    }

    @ParameterizedTest(name = "{0} slept through at {1} s, {2}: {3}")
    @CsvSource(textBlock = """
            standard,  16, Resume,  REST 2 1080
            standard,  46, Resume,  REST 2 1080
            standard, 150, Resume,  FINISHED 2 - kept
            standard,   4, Resume,  GET_READY 1 1007
            standard, 100, Resume,  REST 2 1036
            standard,  16, Abandon, FINISHED 1 - kept
            standard,   4, Abandon, FINISHED 1 - empty
            floor,     40, Resume,  FINISHED 1 - kept
            """)
    void everyCellAfterTheMachineSlept(String routine, double when, String command, String becomes) {
        var course = Courses.of(Routines.named(routine).orElseThrow());
        var lastSeen = Courses.at(when - 1);
        var held = Courses.after(course, when - 1)
                .on(new Command.Slept(lastSeen), Courses.at(900))
                .next();
        assertThat(held).isInstanceOf(Session.Held.class);

        var step = held.on(named(command, 1000), Courses.at(1000));

        assertThat(described(held, step, becomes)).isEqualTo(becomes);
    }

    private static Command named(String command, double when) {
        return switch (command) {
            case "Land" -> new Command.Land();
            case "LetGo" -> new Command.LetGo();
            case "Skip" -> new Command.Skip();
            case "Hold" -> new Command.Hold();
            case "Resume" -> new Command.Resume();
            case "Abandon" -> new Command.Abandon();
            case "Close" -> new Command.Close();
            case "AddSet" -> new Command.AddSet();
            case "Longer" -> new Command.Extend(Duration.ofSeconds(10));
            case "Shorter" -> new Command.Extend(Duration.ofSeconds(-10));
            case "Slept" -> new Command.Slept(Courses.at(when));
            default -> throw new IllegalArgumentException(command);
        };
    }

    private static String described(Session before, Step step, String expected) {
        var next = step.next();
        if (next.equals(before)) {
            return "same";
        }
        var name = next.phase() + " " + next.set();
        if (expected.startsWith("then ")) {
            return "then " + next.tick(Courses.at(100_000)).next().phase() + " " + next.set();
        }
        var until = next.deadline()
                .map(Courses::seconds)
                .map(TransitionTableTest::whole)
                .orElse("-");
        if (expected.startsWith("until ")) {
            return "until " + name + " " + until;
        }
        var kept = next instanceof Session.Finished finished ? (finished.kept() ? " kept" : " empty") : "";
        return name + " " + until + kept;
    }

    private static String whole(double seconds) {
        return seconds == Math.rint(seconds) ? String.valueOf((long) seconds) : String.valueOf(seconds);
    }
}
