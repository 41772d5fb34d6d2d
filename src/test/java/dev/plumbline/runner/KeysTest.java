package dev.plumbline.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.routine.Phase;
import dev.plumbline.routine.Routines;
import dev.plumbline.session.Cause;
import dev.plumbline.session.Command;
import dev.plumbline.session.Courses;
import dev.plumbline.session.Session;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeysTest {
    /// Standard: get ready to 10, relax to 26, chin to 34, swing to 45, land to 55, rest to 135.
    @ParameterizedTest(name = "{0} at {1} s, {2}: {3}")
    @CsvSource(textBlock = """
            standard,   5, SPACE,     Hold
            standard,   5, ENTER,     -
            standard,   5, OTHER,     -
            standard,   5, BACKSPACE, -
            standard,   5, N,         Skip
            standard,   5, S,         Abandon
            standard,   5, ESCAPE,    Hold
            standard,   5, PLUS,      -
            standard,   5, MINUS,     -
            standard,   5, V,         VOICE
            standard,   5, B,         BELLS
            standard,  20, SPACE,     Land
            standard,  20, ENTER,     Land
            standard,  20, OTHER,     -
            standard,  20, BACKSPACE, LetGo
            standard,  20, N,         Skip
            standard,  20, S,         Abandon
            standard,  20, ESCAPE,    Abandon
            standard,  20, PLUS,      -
            standard,  20, MINUS,     -
            standard,  20, V,         VOICE
            standard,  20, B,         BELLS
            standard,  46, SPACE,     -
            standard,  46, BACKSPACE, -
            standard,  46, ENTER,     -
            standard,  46, ESCAPE,    Abandon
            standard,  46, S,         Abandon
            standard,  46, V,         VOICE
            standard,  48, SPACE,     LetGo
            standard,  48, BACKSPACE, LetGo
            standard,  48, ENTER,     -
            standard,  48, OTHER,     -
            standard,  48, N,         -
            standard,  48, S,         Abandon
            standard,  48, ESCAPE,    Abandon
            standard,  48, PLUS,      -
            standard, 100, SPACE,     Hold
            standard, 100, ENTER,     Skip
            standard, 100, OTHER,     -
            standard, 100, BACKSPACE, -
            standard, 100, N,         Skip
            standard, 100, S,         Abandon
            standard, 100, ESCAPE,    Hold
            standard, 100, PLUS,      Extend
            standard, 100, MINUS,     Extend
            standard, 500, SPACE,     -
            standard, 500, ESCAPE,    -
            open,      11, OTHER,     -
            open,      11, SPACE,     Land
            open,      13, OTHER,     Land
            open,      13, PLUS,      -
            open,      13, MINUS,     -
            open,      13, V,         VOICE
            open,     182, OTHER,     -
            floor,     40, SPACE,     Hold
            floor,     40, ENTER,     Land
            floor,     40, OTHER,     -
            floor,     40, ESCAPE,    Abandon
            floor,     40, N,         Skip
            floor,     40, BACKSPACE, LetGo
            floor,    233, SPACE,     Hold
            floor,    233, ENTER,     -
            floor,    233, N,         -
            floor,    233, BACKSPACE, LetGo
            floor,    239, SPACE,     Hold
            """)
    void everyKeyInEveryState(String routine, double when, Key key, String meaning) {
        var state = Courses.after(Courses.of(Routines.named(routine).orElseThrow()), when);

        assertThat(name(new Keys(1).press(key, state, Courses.at(when)))).isEqualTo(meaning);
    }

    @ParameterizedTest(name = "held, {0}: {1}")
    @CsvSource({
        "SPACE, Resume",
        "ENTER, Resume",
        "S, Abandon",
        "ESCAPE, Abandon",
        "OTHER, -",
        "BACKSPACE, -",
        "N, -",
        "PLUS, -"
    })
    void everyKeyWhileHeld(Key key, String meaning) {
        var held = Courses.after(Courses.of(Routines.STANDARD), 5)
                .on(new Command.Hold(), Courses.at(5))
                .next();

        assertThat(name(new Keys(1).press(key, held, Courses.at(9)))).isEqualTo(meaning);
    }

    @Test
    void aSecondEscapeWithinTwoSecondsSaysThatThePersonIsDown() {
        var keys = new Keys(1);
        var hanging = Courses.after(Courses.of(Routines.STANDARD), 20);
        var first = keys.press(Key.ESCAPE, hanging, Courses.at(20));
        assertThat(name(first)).isEqualTo("Abandon");
        var landing = hanging.on(new Command.Abandon(), Courses.at(20)).next();

        assertThat(name(keys.press(Key.ESCAPE, landing, Courses.at(20.1)))).isEqualTo("LetGo");
        assertThat(name(new Keys(1).press(Key.ESCAPE, landing, Courses.at(20.1))))
                .isEqualTo("Abandon");
    }

    @Test
    void aLaterEscapeOnlyAsksToStopAgain() {
        var keys = new Keys(1);
        var landing = Courses.after(Courses.of(Routines.STANDARD), 46);
        keys.press(Key.ESCAPE, landing, Courses.at(46));

        assertThat(name(keys.press(Key.ESCAPE, landing, Courses.at(48.5)))).isEqualTo("Abandon");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 100})
    void theGuardsRunOnRealTimeAtAnySpeed(int speed) {
        var keys = new Keys(speed);
        var resting = Courses.after(Courses.of(Routines.STANDARD), 60);
        var start = 60.0;
        assertThat(name(keys.press(Key.PLUS, resting, Courses.at(start)))).isEqualTo("Extend");

        assertThat(name(keys.press(Key.PLUS, resting, Courses.at(start + 0.399 * speed))))
                .isEqualTo("-");
        assertThat(name(keys.press(Key.PLUS, resting, Courses.at(start + 0.4 * speed))))
                .isEqualTo("Extend");
    }

    @Test
    void anIgnoredKeyDoesNotGuardTheNextOne() {
        var keys = new Keys(1);
        var hanging = Courses.after(Courses.of(Routines.STANDARD), 20);
        keys.press(Key.OTHER, hanging, Courses.at(20));

        assertThat(name(keys.press(Key.SPACE, hanging, Courses.at(20.1)))).isEqualTo("Land");
    }

    /// Whatever is pressed, in any state: 100,000 keys on a clock that is an argument.
    @Test
    void noKeysLeadFromAHangToTheEndButThroughALandingOrALetGo() {
        var seed = 20260601L;
        var random = new Random(seed);
        var all = List.copyOf(EnumSet.allOf(Key.class));
        long millis;
        var sessions = 0;
        var pressed = 0;
        while (pressed < 100_000) {
            var routine = Routines.all().get(random.nextInt(Routines.all().size()));
            var keys = new Keys(1);
            var state = Session.begin(Courses.of(routine)).state();
            millis = 0;
            while (!(state instanceof Session.Finished)) {
                millis += random.nextInt(6_000);
                var now = Courses.NOON.plusMillis(millis);
                var ticked = state.tick(now);
                assertNoShortCut(ticked.edges(), seed);
                state = ticked.next();
                pressed++;
                var key = all.get(random.nextInt(all.size()));
                if (keys.press(key, state, now) instanceof Press.Asks(var command)) {
                    var step = state.on(command, now);
                    assertNoShortCut(step.edges(), seed);
                    state = step.next();
                }
            }
            sessions++;
        }
        assertThat(sessions).as("sessions that came to an end").isGreaterThan(100);
    }

    private static void assertNoShortCut(Iterable<dev.plumbline.session.Edge> edges, long seed) {
        for (var edge : edges) {
            var from = edge.from();
            if (from != null && from.hangs() && (edge.to() == Phase.FINISHED || edge.to() == Phase.REST)) {
                assertThat(edge.cause()).as("seed " + seed + ", " + edge).isEqualTo(Cause.LET_GO);
            }
        }
    }

    private static String name(Press press) {
        return switch (press) {
            case Press.Asks(var command) -> command.getClass().getSimpleName();
            case Press.Toggles toggle -> toggle.name();
            case Press.Ignored _ -> "-";
        };
    }
}
