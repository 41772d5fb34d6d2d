package dev.plumbline.ui.stage;

import dev.plumbline.routine.Phase;
import dev.plumbline.routine.Swing;
import dev.plumbline.runner.Moment;
import dev.plumbline.ui.figure.Glow;
import dev.plumbline.ui.figure.Landing;
import dev.plumbline.ui.figure.Motion;
import dev.plumbline.ui.figure.Pendulum;
import dev.plumbline.ui.figure.Pose;
import java.time.Duration;
import java.util.List;

/// The same as pictures that stand, and are exchanged with the words: for whom motion makes ill.
record Stills(Timing timing) implements Movement {
    private static final Duration SETTLED = Duration.ofMinutes(10);

    @Override
    public Pose pose(Moment now) {
        var motion = timing.motion(now);
        return switch (Timing.phase(now)) {
            case GET_READY ->
                Timing.onFloor(now)
                        ? Motion.onTheFloor(Phase.GET_READY, 0)
                        : Timing.gripsNow(now) ? motion.handsOn() : motion.standing(0);
            case RELAX -> motion.relax(1, 0);
            case OPEN_HANG -> motion.openHang(SETTLED, 0);
            case CHIN_TUCK ->
                motion.chinTuck(
                        Timing.chin(now),
                        headDown(now)
                                ? Timing.headUp(now)
                                : now.sheet().length().plus(SETTLED));
            case SWING ->
                Timing.swing(now) == Swing.FORE_AFT
                        ? Motion.swing(swings(now) ? Pendulum.MOST_DEGREES : 0)
                        : motion.relax(1, 0);
            case SLOW_LAND -> Landing.handsOn(Timing.progress(now)) ? motion.land(landed(now)) : motion.standing(0);
            case REST, FINISHED -> Timing.onFloor(now) ? Motion.onTheFloor(Phase.FINISHED, 0) : motion.standing(0);
            case HELD -> Timing.onFloor(now) ? Motion.onTheFloor(Phase.GET_READY, 0) : motion.standing(0);
            case SETTLE, BREATHE, KNEES, ROLL, SIT, STAND -> Motion.onTheFloor(Timing.phase(now), 0);
        };
    }

    @Override
    public Glow glow(Moment now) {
        return now.state().phase() == Phase.CHIN_TUCK && headDown(now) ? Glow.FULL : Glow.NONE;
    }

    /// Two sizes, switched with the words.
    @Override
    public double fullness(Moment now) {
        return BreathGuide.at(now).filter(BreathGuide::in).isPresent() ? 1 : 0;
    }

    @Override
    public List<Trace> trail(Moment now) {
        var ghost = swings(now) ? new Trace(-Pendulum.MOST_DEGREES, OTHER_SIDE) : Trace.NONE;
        return List.of(Trace.NONE, Trace.NONE, ghost);
    }

    @Override
    public double sway(Moment now) {
        return Timing.sway(now).goal(now.into()).degrees();
    }

    @Override
    public Trace otherSide(Moment now) {
        var here = sway(now);
        return here == 0 ? Trace.NONE : new Trace(-here, OTHER_SIDE);
    }

    /// One still a step: the toes there, the heels down, the legs half straight, standing.
    @Override
    public double landed(Moment now) {
        return switch (Landing.at(Timing.progress(now))) {
            case TOES -> 0.25;
            case HEELS -> 0.5;
            case WEIGHT -> 0.65;
            case STAND -> 0.9;
        };
    }

    /// Once a second.
    @Override
    public Moment paced(Moment now) {
        return now.at(now.zero().plusSeconds(now.into().toSeconds()));
    }

    @Override
    public double come(Duration since, Duration over) {
        return 1;
    }

    private static boolean swings(Moment now) {
        return now.into().compareTo(Timing.settles(now)) < 0;
    }

    private static boolean headDown(Moment now) {
        return now.into().compareTo(Timing.headUp(now)) < 0;
    }
}
