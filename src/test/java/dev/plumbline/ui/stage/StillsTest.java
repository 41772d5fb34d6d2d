package dev.plumbline.ui.stage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.routine.Routine;
import dev.plumbline.routine.Routines;
import dev.plumbline.routine.Swing;
import dev.plumbline.routine.Variants;
import dev.plumbline.ui.figure.Pose;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What is to be seen where motion is reduced.
class StillsTest {

    private static final Movement STILL = Movement.of(Stages.TOES, true);

    @Test
    void nothingMovesWithinAStill() {
        assertThat(poses(Routines.STANDARD, 10, 26)).as("relaxing").hasSize(1);
        assertThat(poses(Routines.STANDARD, 26, 34)).as("head down, head up").hasSize(2);
        assertThat(poses(Routines.STANDARD, 34, 45))
                .as("swinging, hanging still")
                .hasSize(2);
        assertThat(poses(Routines.STANDARD, 45, 55)).as("four steps, hands off").hasSize(5);
    }

    @Test
    void theBreathHasTwoSizesSwitchedWithTheWords() {
        assertThat(STILL.fullness(Stages.at(Routines.STANDARD, 10.1))).isEqualTo(1);
        assertThat(STILL.fullness(Stages.at(Routines.STANDARD, 12.9))).isEqualTo(1);
        assertThat(STILL.fullness(Stages.at(Routines.STANDARD, 13.1))).isZero();
        assertThat(STILL.fullness(Stages.at(Routines.STANDARD, 17.9))).isZero();
    }

    @Test
    void aSwingStandsInFrontWithAGhostBehindUntilItIsToSettle() {
        var swinging = Stages.at(Routines.STANDARD, 38);
        assertThat(STILL.pose(swinging).swing()).isEqualTo(6);
        assertThat(STILL.trail(swinging))
                .last()
                .extracting(Movement.Trace::angle)
                .isEqualTo(-6.0);

        var settling = Stages.at(Routines.STANDARD, 42);
        assertThat(STILL.pose(settling).swing()).isZero();
        assertThat(STILL.trail(settling)).allMatch(trace -> trace.opacity() == 0);
    }

    @Test
    void aSwayStandsOnTheSideThatWasSaidWithAGhostOnTheOther() {
        var left = Stages.at(swaying(), 36);
        assertThat(STILL.sway(left)).isEqualTo(-5);
        assertThat(STILL.otherSide(left).angle()).isEqualTo(5);
        assertThat(STILL.sway(Stages.at(swaying(), 38))).isEqualTo(5);
        assertThat(STILL.sway(Stages.at(swaying(), 42))).isZero();
    }

    @Test
    void timeIsShownOnceASecondAndWhatIsNewIsThereAtOnce() {
        var now = Stages.at(Routines.STANDARD, 15.7);
        assertThat(STILL.paced(now).into()).isEqualTo(Duration.ofSeconds(5));
        assertThat(STILL.come(Duration.ZERO, Movement.CROSSFADE)).isEqualTo(1);
    }

    /// The poses of a stretch of time, looked at twenty times a second.
    private static List<Pose> poses(Routine routine, int from, int to) {
        return IntStream.range(from * 20, to * 20)
                .mapToObj(tick -> STILL.pose(Stages.at(routine, tick / 20.0)))
                .distinct()
                .toList();
    }

    private static Routine swaying() {
        var plain = Routines.STANDARD;
        return new Routine(
                plain.id(),
                plain.name(),
                plain.phases(),
                plain.breath(),
                Variants.plain(Swing.SIDE),
                plain.sets(),
                plain.rest(),
                plain.ownGetReady());
    }
}
