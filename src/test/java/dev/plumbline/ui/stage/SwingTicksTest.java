package dev.plumbline.ui.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.cue.Cue;
import dev.plumbline.cue.CueSheets;
import dev.plumbline.cue.Profile;
import dev.plumbline.cue.Tempo;
import dev.plumbline.routine.Routine;
import dev.plumbline.routine.Routines;
import dev.plumbline.runner.Moment;
import dev.plumbline.ui.figure.Footing;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The swing that is drawn beside the ticks that are heard.
class SwingTicksTest {
    private static final Duration STEP = Duration.ofMillis(1);

    @ParameterizedTest(name = "{0}, {1} m, {2} %")
    @CsvSource(textBlock = """
            standard, 1.75,   0
            standard, 1.20,   0
            standard, 1.55, -15
            standard, 2.05,  15
            long,     1.75,   0
            long,     1.30, -15
            long,     1.95,   0
            long,     2.30,  15
            """)
    void theBodyTurnsAtEachTickAndCrossesThePlumbLineMidway(String routine, double stature, int trim) {
        var swing = swing(routine, new Tempo(stature, trim));
        var ticks = ticks(swing.moment());

        assertThat(ticks).hasSizeGreaterThanOrEqualTo(2);
        for (var i = 0; i < ticks.size(); i++) {
            var tick = ticks.get(i);
            var side = tick.id().equals("tone.swing_right") ? 1 : -1;
            assertThat(swing.furthest(tick.at(), side)).as("at %s", tick).isCloseTo(tick.at(), Duration.ofMillis(20));
            if (i > 0) {
                var midway = ticks.get(i - 1).at().plus(tick.at()).dividedBy(2);
                assertThat(swing.angle(midway)).as("midway, at %s", midway).isCloseTo(0, within(0.05));
            }
        }
    }

    /// A swing, and how it is drawn.
    private record Drawn(Moment moment, Duration period, Movement movement) {
        double angle(Duration into) {
            return movement.pose(moment.at(moment.opened().plus(into))).swing();
        }

        /// When the body is furthest on that side, within a quarter of a period of a tick.
        Duration furthest(Duration tick, int side) {
            var furthest = tick.minus(period.dividedBy(4));
            for (var t = furthest; t.compareTo(tick.plus(period.dividedBy(4))) <= 0; t = t.plus(STEP)) {
                if (side * angle(t) > side * angle(furthest)) {
                    furthest = t;
                }
            }
            return furthest;
        }
    }

    private static Drawn swing(String id, Tempo tempo) {
        var usual = Profile.usual();
        var profile = new Profile(
                usual.voice(),
                usual.tones(),
                usual.ticks(),
                usual.breathTone(),
                usual.counts(),
                usual.halfWay(),
                tempo,
                null);
        var routine = Routines.named(id).orElseThrow();
        var any = Stages.at(routine, swingsAt(routine));
        var moment = new Moment(
                any.state(),
                CueSheets.of(any.state(), any.opened(), profile, Stages.LINES),
                any.opened(),
                any.opened());
        var around = new Surroundings(Footing.TOES, tempo.period());
        return new Drawn(moment, tempo.period(), Movement.of(around, false));
    }

    /// A second into the swing.
    private static double swingsAt(Routine routine) {
        return 11
                + routine.phases().stream()
                        .limit(2)
                        .mapToLong(planned -> planned.length().toSeconds())
                        .sum();
    }

    private static List<Cue> ticks(Moment moment) {
        return moment.sheet().cues().stream()
                .filter(cue -> cue.id().startsWith("tone.swing_") && !cue.id().equals("tone.swing_bell"))
                .toList();
    }
}
