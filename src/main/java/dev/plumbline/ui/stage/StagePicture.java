package dev.plumbline.ui.stage;

import dev.plumbline.cue.CueSheet;
import dev.plumbline.routine.Phase;
import dev.plumbline.routine.Swing;
import dev.plumbline.runner.Moment;
import dev.plumbline.session.Session;
import dev.plumbline.ui.figure.ChinTuck;
import dev.plumbline.ui.figure.FigureNode;
import dev.plumbline.ui.figure.Footing;
import dev.plumbline.ui.figure.FrontFigureNode;
import dev.plumbline.ui.figure.Glow;
import dev.plumbline.ui.figure.GripNode;
import dev.plumbline.ui.figure.Joint;
import dev.plumbline.ui.figure.Landing;
import dev.plumbline.ui.figure.Motion;
import dev.plumbline.ui.figure.Partner;
import dev.plumbline.ui.figure.Pendulum;
import dev.plumbline.ui.figure.Pose;
import dev.plumbline.ui.figure.Sway;
import java.time.Duration;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// The left half of the stage: the person on the bar, the breath, the floor. Nodes are made once; painting moves them.
public final class StagePicture extends Region {
    private static final double STEP_BACK_READY = 0.115;
    private static final double STEP_BACK = 0.105;
    private static final double PAUSED_OPACITY = 0.62;
    private static final Duration GRIP_FROM = Duration.ofSeconds(7);
    private static final Duration GRIP_TO = Duration.ofSeconds(3);

    private final Texture texture = new Texture();
    private final BreathDisc disc = new BreathDisc();
    private final Ground ground = new Ground();
    private final List<FigureNode> ghosts = Pendulum.TRAIL.stream()
            .map(trail -> {
                var ghost = new FigureNode(FigureNode.Look.GHOST);
                ghost.setOpacity(trail.opacity());
                return ghost;
            })
            .toList();
    private final FigureNode figure = new FigureNode();
    private final FrontFigureNode front = FrontFigureNode.whole();
    private final GripNode grip = new GripNode();
    private final Partner partner = new Partner();
    private final Rectangle load = new Rectangle();
    private final FloorScene floor = new FloorScene();
    private Surroundings surroundings = new Surroundings(Footing.TOES, Duration.ofMillis(2220));
    private @Nullable Moment moment;

    public StagePicture() {
        load.getStyleClass().add("stage-load");
        getChildren().addAll(texture, disc);
        getChildren().addAll(ghosts);
        getChildren().addAll(ground, partner.behind(), figure, front, grip, partner.arm(), ground.bar(), load, floor);
        getChildren().forEach(node -> node.setManaged(false));
        setMouseTransparent(true);
    }

    /// Says on which bar the session is.
    public void setSurroundings(Surroundings other) {
        surroundings = other;
        requestLayout();
    }

    /// Draws the moment.
    public void paint(Moment now) {
        moment = now;
        if (getWidth() > 0) {
            draw(now, new StageGrid(getWidth(), getHeight()));
        }
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() == 0) {
            return;
        }
        var grid = new StageGrid(getWidth(), getHeight());
        var footing = surroundings.footing();
        texture.lay(grid);
        disc.lay(grid);
        ground.lay(grid, footing);
        floor.lay(grid);
        var stature = grid.stature(footing);
        ghosts.forEach(ghost -> ghost.setStature(stature));
        figure.setStature(stature);
        partner.setStature(stature);
        for (Node node : List.of(partner.behind(), partner.arm(), front)) {
            node.relocate(grid.plumbX(), grid.barY(footing));
        }
        ghosts.forEach(ghost -> ghost.relocate(grid.plumbX(), grid.barY(footing)));
        front.setSize(stature, grid.of(0.255), grid.of(0.0125));
        grip.setSize(grid.unit(), grid.line());
        grip.relocate(grid.plumbX(), grid.y(0.635));
        if (moment != null) {
            draw(moment, grid);
        }
    }

    private void draw(Moment now, StageGrid grid) {
        var state = now.state();
        var phase = state.phase();
        var routine = state.course().routine();
        var lying = routine.onFloor();
        var swing = phase == Phase.SWING ? routine.variants().swing() : Swing.OFF;
        var gripping = !lying && phase == Phase.GET_READY && showsGrip((Session.GetReady) state, now);
        var fromBehind = swing == Swing.SIDE || gripping;
        texture.setVisible(phase == Phase.HELD);
        floor.setVisible(lying);
        ground.setVisible(!lying);
        figure.setVisible(!lying && !fromBehind);
        front.setVisible(fromBehind);
        grip.setVisible(gripping);
        partner.behind().setVisible(swing == Swing.PARTNER);
        partner.arm().setVisible(swing == Swing.PARTNER);
        ghosts.forEach(ghost -> ghost.setVisible(swing == Swing.FORE_AFT));
        ground.showScale(swing == Swing.FORE_AFT || swing == Swing.SIDE);
        ground.showFloor(!gripping);
        ground.makeRoomForPartner(grid, swing == Swing.PARTNER);
        ground.carry(carries(now), !fromBehind && !lying);
        load.setVisible(phase == Phase.SLOW_LAND);
        disc.setVisible(!lying
                && BreathGuide.at(now).isPresent()
                && !fromBehind
                && phase != Phase.CHIN_TUCK
                && phase != Phase.SWING);
        if (lying) {
            floor.paint(now, grid);
        } else if (fromBehind) {
            front.show(gripping ? 0 : sway(now));
            ground.plumb(grid, gripping ? 0 : grid.floorY(), false);
        } else {
            side(now, grid, swing);
        }
    }

    private void side(Moment now, StageGrid grid, Swing swing) {
        var phase = now.state().phase();
        var footing = surroundings.footing();
        var motion =
                new Motion(footing, now.state().course().routine().variants().feet());
        var standing = !phase.hangs() && phase != Phase.SLOW_LAND;
        var off = phase == Phase.SLOW_LAND && !Landing.handsOn(progress(now));
        var pose = off ? motion.standing(0) : pose(now, motion, swing);
        var back = phase == Phase.GET_READY ? STEP_BACK_READY : standing || off ? STEP_BACK : 0;
        var stature = grid.stature(footing);
        figure.relocate(grid.plumbX() - back * stature, grid.barY(footing));
        figure.setOpacity(phase == Phase.HELD ? PAUSED_OPACITY : 1);
        var skeleton = figure.show(pose, phase == Phase.CHIN_TUCK ? chin(now).glow(now.into()) : Glow.NONE);
        if (swing == Swing.FORE_AFT) {
            var pendulum = pendulum(now);
            for (var i = 0; i < ghosts.size(); i++) {
                var ago = Pendulum.TRAIL.get(i).ago();
                ghosts.get(i).show(motion.swing(pendulum.angle(now.into().minus(ago))));
            }
        }
        if (swing == Swing.PARTNER) {
            partner.show(skeleton, footing.contact());
        }
        var chest = skeleton.at(Joint.CHEST);
        disc.show(
                grid,
                grid.plumbX(),
                grid.barY(footing) + chest.y() * stature,
                BreathGuide.at(now).map(BreathGuide::fullness).orElse(0.0));
        weigh(now, grid, footing, stature, skeleton.at(Joint.TOE_TIP).x());
        plumb(grid, phase, standing, footing, stature);
    }

    private void plumb(StageGrid grid, Phase phase, boolean standing, Footing footing, double stature) {
        var base = grid.barY(footing) + footing.contact() * stature;
        var hangsOnIt = switch (phase) {
            case RELAX, CHIN_TUCK, OPEN_HANG -> footing != Footing.LOW_BAR;
            default -> false;
        };
        var shortened = !standing && phase != Phase.SLOW_LAND && footing != Footing.LOW_BAR;
        ground.plumb(grid, shortened ? base - grid.of(0.046) : base, hangsOnIt);
    }

    private Pose pose(Moment now, Motion motion, Swing swing) {
        var breath = BreathGuide.at(now).map(BreathGuide::fullness).orElse(0.0);
        return switch (now.state().phase()) {
            case RELAX -> motion.relax(progress(now), breath);
            case CHIN_TUCK -> motion.chinTuck(chin(now), now.into());
            case OPEN_HANG -> motion.openHang(now.into(), breath);
            case SWING ->
                swing == Swing.FORE_AFT ? motion.swing(pendulum(now).angle(now.into())) : motion.relax(1, breath);
            case SLOW_LAND -> motion.land(progress(now));
            case GET_READY, REST, HELD, FINISHED -> motion.standing(0);
            case SETTLE, BREATHE, KNEES, ROLL, SIT, STAND ->
                Motion.onTheFloor(now.state().phase(), breath);
        };
    }

    /// The floor takes the weight: a bar of load grows under the foot from the toe to the heel.
    private void weigh(Moment now, StageGrid grid, Footing footing, double stature, double tip) {
        if (now.state().phase() != Phase.SLOW_LAND) {
            return;
        }
        var length = Landing.load(progress(now)) * stature;
        load.setWidth(length);
        load.setX(grid.plumbX() + (tip + 0.010) * stature - length);
        load.setY(grid.barY(footing) + footing.contact() * stature);
        load.setHeight(grid.of(0.012));
    }

    private static boolean carries(Moment now) {
        var phase = now.state().phase();
        return phase.hangs() || (phase == Phase.SLOW_LAND && Landing.handsOn(progress(now)));
    }

    private static boolean showsGrip(Session.GetReady ready, Moment now) {
        var left = ready.left(now.now());
        return left.compareTo(GRIP_FROM) <= 0 && left.compareTo(GRIP_TO) > 0;
    }

    private Pendulum pendulum(Moment now) {
        return new Pendulum(now.sheet().length(), surroundings.period());
    }

    private static ChinTuck chin(Moment now) {
        var exhale = now.state().course().routine().breath().in();
        return new ChinTuck(
                exhale, saidAt(now.sheet(), "voice.head_up", now.sheet().length()));
    }

    private static double sway(Moment now) {
        var first = now.state().set() % 2 == 1 ? Sway.To.LEFT : Sway.To.RIGHT;
        var breath = now.state().course().routine().breath();
        var settle = saidAt(now.sheet(), "voice.s_mid", now.sheet().length());
        return new Sway(first, breath.in(), breath.out(), settle).angle(now.into());
    }

    private static Duration saidAt(CueSheet sheet, String id, Duration otherwise) {
        return sheet.cues().stream()
                .filter(cue -> cue.id().equals(id))
                .map(dev.plumbline.cue.Cue::at)
                .findFirst()
                .orElse(otherwise);
    }

    private static double progress(Moment now) {
        var length = now.sheet().length().toNanos();
        return length == 0 ? 1 : Math.clamp((double) now.into().toNanos() / length, 0, 1);
    }
}
