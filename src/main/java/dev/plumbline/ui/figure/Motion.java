package dev.plumbline.ui.figure;

import dev.plumbline.routine.Feet;
import dev.plumbline.routine.Phase;
import java.time.Duration;

/// The pose at a moment of a phase, from arguments alone: the same moment always gives the same pose.
///
/// `progress` is the share of the phase that has passed, `breath` how full the ribs are; both 0 to 1.
public record Motion(Footing footing, Feet feet) {
    private static final double RESTING_BREATH = 0.6;
    private static final double OPEN_HANG_SETTLES = 20;
    private static final double MOST_DECOMP = 1.12;

    /// How far towards standing the knees allow with straight arms up at a low bar: beyond it, feet cannot stay on the
    /// floor.
    private static final double SQUAT = 0.65;

    /// Beside the bar: before the grip, in the rest, while held.
    public Pose standing(double breath) {
        return Poses.STAND_FREE.on(footing.floor()).breathing(RESTING_BREATH * breath);
    }

    /// Still on the floor (or the box), the hands on the bar already: the last step of a landing, before the hang.
    public Pose handsOn() {
        return land(1);
    }

    /// Shoulders rise and the curve softens over the whole phase, fast first.
    public Pose relax(double progress, double breath) {
        return letGo(Ease.settle(progress)).breathing(breath);
    }

    /// As relaxing, without an end; the curve softens a little further.
    public Pose openHang(Duration elapsed, double breath) {
        double share = 1 - Math.exp(-Breathing.seconds(elapsed) / OPEN_HANG_SETTLES);
        Pose pose = letGo(share);
        Torso torso = pose.torso();
        double decomp =
                feet == Feet.FREE ? Ease.lerp(Poses.HANG_START.torso().decomp(), MOST_DECOMP, share) : torso.decomp();
        return pose.with(new Torso(decomp, torso.neck(), torso.head(), torso.scap(), torso.lean()))
                .breathing(breath);
    }

    public Pose chinTuck(ChinTuck tuck, Duration elapsed) {
        Pose pose = Poses.CHIN_START.mix(Poses.CHIN_END, tuck.lowered(elapsed));
        Torso lifted = Poses.SWING_FWD.torso();
        double up = tuck.lifted(elapsed);
        double neck = Ease.lerp(pose.torso().neck(), lifted.neck(), up);
        double head = Ease.lerp(pose.torso().head(), lifted.head(), up);
        Pose body = feet == Feet.FREE ? pose : letGo(1);
        Torso torso = body.torso();
        return body.with(new Torso(torso.decomp(), neck, head, torso.scap(), torso.lean()));
    }

    /// The body turned about the bar, positive forward; past 6 degrees either way it stays at 6.
    public static Pose swing(double degrees) {
        double angle = Math.clamp(degrees, -Pendulum.MOST_DEGREES, Pendulum.MOST_DEGREES);
        double share = (angle + Pendulum.MOST_DEGREES) / (2 * Pendulum.MOST_DEGREES);
        return Poses.SWING_BACK.mix(Poses.SWING_FWD, share).swung(angle);
    }

    /// Toes, heels, weight, stand; from the heels on the soles stay on what they landed on.
    public Pose land(double progress) {
        Landing step = Landing.at(progress);
        double share = Ease.smooth(step.done(progress));
        Pose pose = switch (feet) {
            case FREE -> landFree(step, share);
            case SUPPORTED -> rise(step, share);
            case BENT -> step == Landing.TOES ? Poses.LOW_BAR.mix(Poses.TOES_TOUCH, share) : landFree(step, share);
        };
        boolean onTheFloor = step != Landing.TOES || Limbs.of(pose).lowest() > footing.contact();
        return onTheFloor ? pose.plant(footing.contact()) : pose;
    }

    private static Pose landFree(Landing step, double share) {
        return switch (step) {
            case TOES -> Poses.HANG_RELAX.mix(Poses.TOES_TOUCH, share);
            case HEELS -> Poses.TOES_TOUCH.mix(Poses.HEELS_DOWN, share);
            case WEIGHT -> Poses.HEELS_DOWN.mix(Poses.STAND_HANDS_ON, share);
            case STAND -> Poses.STAND_HANDS_ON;
        };
    }

    /// The feet come under the body until they carry all of it, the hands still on the low bar.
    private static Pose rise(Landing step, double share) {
        return switch (step) {
            case TOES -> Poses.LOW_BAR_FEET;
            case HEELS -> Poses.LOW_BAR_FEET.mix(Poses.STAND_HANDS_ON, SQUAT / 2 * share);
            case WEIGHT -> Poses.LOW_BAR_FEET.mix(Poses.STAND_HANDS_ON, SQUAT / 2 * (1 + share));
            case STAND -> Poses.LOW_BAR_FEET.mix(Poses.STAND_HANDS_ON, SQUAT);
        };
    }

    private Pose letGo(double share) {
        return switch (feet) {
            case FREE -> Poses.HANG_START.mix(Poses.HANG_RELAX, share);
            case SUPPORTED -> Poses.LOW_BAR_FEET;
            case BENT -> Poses.LOW_BAR;
        };
    }

    /// On the floor routine's way: lying, then up in four poses.
    public static Pose onTheFloor(Phase phase, double breath) {
        Pose pose = switch (phase) {
            case GET_READY, SETTLE, BREATHE, HELD, REST -> Poses.SUPINE;
            case KNEES -> Poses.KNEES_SIDE;
            case ROLL -> Poses.ROLLED;
            case SIT -> Poses.SIT_FLOOR;
            case STAND, FINISHED -> Poses.STAND_CHAIR;
            case RELAX, CHIN_TUCK, SWING, OPEN_HANG, SLOW_LAND ->
                throw new IllegalArgumentException(phase + " is done on a bar");
        };
        return pose.breathing(breath);
    }
}
