package dev.plumbline.ui.stage;

import dev.plumbline.routine.Phase;
import dev.plumbline.routine.Swing;
import dev.plumbline.runner.Moment;
import dev.plumbline.ui.figure.Glow;
import dev.plumbline.ui.figure.Landing;
import dev.plumbline.ui.figure.Motion;
import dev.plumbline.ui.figure.Pendulum;
import dev.plumbline.ui.figure.Pose;
import dev.plumbline.ui.figure.Sway;
import java.time.Duration;
import java.util.List;
import javafx.animation.Interpolator;

/// The person as they move: breathing, sinking, swinging, landing.
record Flow(Timing timing) implements Movement {
    private static final Interpolator EASE = Interpolator.ofSpline(0.4, 0, 0.2, 1);

    /// What hardly moves is drawn twenty times a second; nobody sees the rest.
    private static final long COARSE = 50_000_000;

    @Override
    public Pose pose(Moment now) {
        var motion = timing.motion(now);
        return switch (Timing.phase(now)) {
            case GET_READY ->
                Timing.onFloor(now)
                        ? Motion.onTheFloor(Phase.GET_READY, 0)
                        : Timing.gripsNow(now) ? motion.handsOn() : motion.standing(0);
            case RELAX -> motion.relax(Timing.progress(coarse(now)), breath(coarse(now)));
            case OPEN_HANG -> motion.openHang(coarse(now).into(), breath(coarse(now)));
            case CHIN_TUCK -> motion.chinTuck(Timing.chin(now), now.into()).breathing(breath(now));
            case SWING ->
                Timing.swing(now) == Swing.FORE_AFT
                        ? Motion.swing(timing.pendulum(now).angle(now.into()))
                        : motion.relax(1, breath(coarse(now)));
            case SLOW_LAND -> Landing.handsOn(landed(now)) ? motion.land(landed(now)) : motion.standing(0);
            case REST, FINISHED ->
                Timing.onFloor(now)
                        ? Motion.onTheFloor(Phase.FINISHED, 0)
                        : motion.standing(BreathGuide.unguided(coarse(now)).fullness());
            case HELD -> Timing.onFloor(now) ? Motion.onTheFloor(Phase.GET_READY, 0) : motion.standing(0);
            case SETTLE, BREATHE, KNEES, ROLL, SIT, STAND -> Motion.onTheFloor(Timing.phase(now), breath(coarse(now)));
        };
    }

    @Override
    public Glow glow(Moment now) {
        return now.state().phase() == Phase.CHIN_TUCK ? Timing.chin(now).glow(now.into()) : Glow.NONE;
    }

    @Override
    public double fullness(Moment now) {
        return breath(now);
    }

    @Override
    public List<Trace> trail(Moment now) {
        var pendulum = timing.pendulum(now);
        return Pendulum.TRAIL.stream()
                .map(trail -> new Trace(pendulum.angle(now.into().minus(trail.ago())), trail.opacity()))
                .toList();
    }

    @Override
    public double sway(Moment now) {
        return Timing.sway(now).angle(now.into());
    }

    /// The end of the lean to the other side, the clearer the further this one goes.
    @Override
    public Trace otherSide(Moment now) {
        var here = sway(now);
        var most = Sway.To.RIGHT.degrees();
        return new Trace(-Math.signum(here) * most, OTHER_SIDE * Math.abs(here) / most);
    }

    @Override
    public double landed(Moment now) {
        return Timing.progress(now);
    }

    @Override
    public Moment paced(Moment now) {
        return now;
    }

    @Override
    public double come(Duration since, Duration over) {
        var share = Math.clamp((double) since.toNanos() / over.toNanos(), 0, 1);
        return EASE.interpolate(0.0, 1.0, share);
    }

    private static double breath(Moment now) {
        return BreathGuide.at(now).map(BreathGuide::fullness).orElse(0.0);
    }

    private static Moment coarse(Moment now) {
        var over = now.into().toNanos() % COARSE;
        return now.at(now.now().minusNanos(over));
    }
}
