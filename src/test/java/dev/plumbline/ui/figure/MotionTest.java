package dev.plumbline.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.routine.Breath;
import dev.plumbline.routine.Feet;
import dev.plumbline.routine.Phase;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MotionTest {
    private static final Motion FREE = new Motion(Footing.TOES, Feet.FREE);
    private static final Breath SLOW = Breath.of(4, 6);
    private static final Duration PERIOD = Duration.ofMillis(2200);

    /// Moments of the reference timing: what is drawn at `t` seconds of a phase of `length` seconds.
    @ParameterizedTest
    @CsvSource(textBlock = """
            relax, 0, 16, 0.00000, 0.00000, 0.00000, 0.05239, 0.93598, -0.03000, 0.37669, 1.19599
            relax, 5, 16, 0.93301, 0.00000, 0.00000, 0.05528, 0.94536, -0.02670, 0.38404, 1.19617
            relax, 14, 16, 1.00000, 0.00000, 0.00000, 0.05762, 0.95343, -0.02395, 0.39039, 1.19601
            open, 12, 170, 0.50000, 0.00000, 0.00000, 0.05489, 0.94440, -0.02717, 0.38298, 1.19656
            swing, 1.65, 11, 0.00000, -1.89844, 0.00000, 0.02614, 0.95455, -0.03692, 0.38950, 1.19618
            swing, 3.85, 11, 0.00000, -5.74219, 0.00000, -0.03765, 0.95292, -0.06320, 0.38591, 1.19602
            swing, 7.15, 11, 0.00000, 5.48225, 0.00000, 0.14839, 0.94526, 0.01399, 0.39135, 1.19603
            swing, 10.8, 11, 0.00000, -0.01712, 0.00000, 0.05738, 0.95373, -0.02398, 0.39060, 1.19620
            land, 1, 10, 0.00000, 0.00000, 0.00000, 0.06831, 0.94944, -0.02392, 0.38920, 1.21181
            land, 2.4, 10, 0.00000, 0.00000, 0.00000, 0.08738, 0.94032, -0.02403, 0.38663, 1.22587
            land, 3.4, 10, 0.00000, 0.00000, 0.03873, 0.08163, 0.93887, -0.02416, 0.38366, 1.22600
            land, 4.2, 10, 0.00000, 0.00000, 0.05776, 0.06254, 0.93932, -0.02436, 0.37904, 1.22600
            land, 6.5, 10, 0.00000, 0.00000, 0.12973, 0.02518, 0.93998, -0.02487, 0.37482, 1.22600
            land, 9.5, 10, 0.00000, 0.00000, 0.15200, -0.00075, 0.93873, -0.02522, 0.37300, 1.22600
            rest, 3, 60, 0.51213, 0.00000, 0.00000, 0.00819, 0.93884, -0.00569, 0.37384, 1.22600
            """)
    void theMomentIsTheReferences(
            String phase,
            double t,
            double length,
            double breath,
            double angle,
            double load,
            double kneeX,
            double kneeY,
            double c7x,
            double c7y,
            double lowest) {
        Duration elapsed = seconds(t);
        double fill = Breathing.fill(SLOW, elapsed);
        double degrees = new Pendulum(seconds(length), PERIOD).angle(elapsed);
        Pose pose = switch (phase) {
            case "relax" -> FREE.relax(t / length, fill);
            case "open" -> FREE.openHang(elapsed, fill);
            case "swing" -> Motion.swing(degrees);
            case "land" -> FREE.land(t / length);
            default -> FREE.standing(fill);
        };
        assertThat(pose.breath()).isCloseTo(breath, within(0.00001));
        assertThat(pose.swing()).isCloseTo(angle, within(0.00001));
        assertThat(phase.equals("land") ? Landing.load(t / length) : 0).isCloseTo(load, within(0.00001));
        var skeleton = Skeleton.of(pose);
        assertThat(skeleton.at(Joint.KNEE).distance(new Point(kneeX, kneeY))).isLessThan(0.00005);
        assertThat(skeleton.at(Joint.C7).distance(new Point(c7x, c7y))).isLessThan(0.00005);
        assertThat(skeleton.lowest()).isCloseTo(lowest, within(0.00005));
    }

    @Test
    void aSwingNeverExceedsSixDegreesAndEndsStill() {
        var pendulum = new Pendulum(Duration.ofSeconds(20), Duration.ofMillis(2220));
        for (double t = -1; t <= 21; t += 0.05) {
            assertThat(Math.abs(pendulum.angle(seconds(t)))).isLessThanOrEqualTo(6);
        }
        assertThat(pendulum.angle(Duration.ofSeconds(20))).isCloseTo(0, within(0.00001));
        assertThat(Motion.swing(40).swing()).isEqualTo(6);
    }

    @ParameterizedTest
    @EnumSource(names = {"TOES", "BOX"})
    void fromTheHeelsOnTheSolesStayWhereTheyLanded(Footing footing) {
        var motion = new Motion(footing, Feet.FREE);
        for (double progress = 0.25; progress <= 1; progress += 0.01) {
            assertThat(Skeleton.of(motion.land(progress)).lowest()).isCloseTo(footing.contact(), within(0.0005));
        }
    }

    @Test
    void onALowBarTheFeetStayOnTheFloorFromTheStart() {
        var motion = new Motion(Footing.LOW_BAR, Feet.SUPPORTED);
        assertThat(Skeleton.of(motion.relax(0.5, 0.2)).lowest()).isCloseTo(0.98, within(0.0005));
        for (double progress = 0.25; progress <= 1; progress += 0.01) {
            assertThat(Skeleton.of(motion.land(progress)).lowest()).isCloseTo(0.98, within(0.0005));
        }
    }

    @Test
    void theChinSinksWithTheBreathOutAndTheHeadIsUpTwoSecondsAfterTheWord() {
        var tuck = new ChinTuck(Duration.ofSeconds(3), Duration.ofMillis(5200));
        assertThat(FREE.chinTuck(tuck, Duration.ofSeconds(3)).torso().neck()).isEqualTo(8);
        assertThat(FREE.chinTuck(tuck, Duration.ofMillis(5200)).torso().neck()).isEqualTo(52);
        assertThat(FREE.chinTuck(tuck, Duration.ofMillis(7200)).torso().neck()).isEqualTo(12);
        assertThat(tuck.glow(Duration.ofSeconds(2))).isEqualTo(Glow.NONE);
        assertThat(tuck.glow(Duration.ofSeconds(5)).at(0)).isEqualTo(1);
        assertThat(tuck.glow(Duration.ofMillis(7200)).strength()).isZero();
    }

    @Test
    void aSwayLeansToBothSidesAndEndsUpright() {
        var sway = new Sway(List.of(
                new Sway.Lean(seconds(0.8), seconds(2.2), Sway.To.LEFT),
                new Sway.Lean(seconds(3), seconds(3.65), Sway.To.RIGHT),
                new Sway.Lean(seconds(6.65), seconds(2), Sway.To.MIDDLE)));
        assertThat(sway.angle(Duration.ZERO)).isZero();
        assertThat(sway.angle(Duration.ofSeconds(3))).isEqualTo(-5);
        assertThat(sway.angle(Duration.ofMillis(6650))).isEqualTo(5);
        assertThat(sway.angle(Duration.ofMillis(8650))).isZero();
    }

    @Test
    void aHeadCannotRiseBeforeItSinks() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChinTuck(Duration.ofSeconds(3), Duration.ofSeconds(3)))
                .withMessageContaining("PT3S");
    }

    @Test
    void handsLeaveTheBarLast() {
        assertThat(Landing.at(0.81)).isEqualTo(Landing.STAND);
        assertThat(Landing.handsOn(0.91)).isTrue();
        assertThat(Landing.handsOn(0.92)).isFalse();
        assertThat(Landing.WEIGHT.done(0.65)).isCloseTo(0.5, within(0.00001));
    }

    @ParameterizedTest
    @EnumSource
    void theFloorRoutineHasAPoseForEachOfItsPhases(Phase phase) {
        if (phase.onFloor()) {
            assertThat(Motion.onTheFloor(phase, 0.5).anchor()).isNotEqualTo(Anchor.GRIP);
        } else if (phase.hangs() || phase == Phase.SLOW_LAND) {
            assertThatIllegalArgumentException().isThrownBy(() -> Motion.onTheFloor(phase, 0));
        }
    }

    private static Duration seconds(double seconds) {
        return Duration.ofNanos(Math.round(seconds * 1e9));
    }
}
