package dev.plumbline.ui.stage;

import dev.plumbline.routine.Phase;
import dev.plumbline.routine.Swing;
import dev.plumbline.runner.Moment;
import dev.plumbline.ui.figure.Footing;
import dev.plumbline.ui.figure.Joint;
import dev.plumbline.ui.figure.Landing;
import dev.plumbline.ui.figure.Partner;
import dev.plumbline.ui.figure.Poses;
import dev.plumbline.ui.figure.Skeleton;
import java.time.Duration;
import java.time.Instant;
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
    private static final double LOAD = 0.012;
    private static final double BEFORE_TOES = 0.010;
    private static final double CHEST =
            Skeleton.of(Poses.HANG_RELAX).at(Joint.CHEST).y();

    private final Texture texture = new Texture();
    private final BreathDisc disc = new BreathDisc();
    private final Trail trail = new Trail();
    private final Ground ground = new Ground();
    private final Partner partner = new Partner();
    private final Person person = new Person();
    private final FromBehind behind = new FromBehind();
    private final Rectangle load = new Rectangle();
    private final FloorScene floor = new FloorScene();
    private final Fade textureFade = new Fade(texture);
    private final Fade discFade = new Fade(disc);
    private final Fade loadFade = new Fade(load);
    private final Fade partnerFade = new Fade(partner.behind());
    private final Fade partnerArmFade = new Fade(partner.arm());
    private final List<Node> onTheBar =
            List.of(disc, trail, ground, partner.behind(), partner.arm(), behind, ground.bar(), load);
    private Surroundings surroundings = new Surroundings(Footing.TOES, Duration.ofMillis(2220));
    private Movement movement = Movement.of(surroundings, false);
    private @Nullable Moment moment;
    private @Nullable Shot shot;
    private Instant changed = Instant.EPOCH;

    /// What decides which nodes are there; they fade over when it is another.
    private record Shot(Phase phase, View view, boolean grips) {
        static Shot of(Moment now) {
            return new Shot(Timing.phase(now), View.of(now), Timing.gripsNow(now));
        }
    }

    public StagePicture() {
        load.getStyleClass().add("stage-load");
        getChildren().addAll(texture, disc, trail, floor, ground, partner.behind(), person, behind, partner.arm());
        getChildren().addAll(ground.bar(), load);
        getChildren().forEach(node -> node.setManaged(false));
        setMouseTransparent(true);
    }

    /// What is written beside a person who is seen from above.
    public String getSeenFromAbove() {
        return floor.said();
    }

    public void setSeenFromAbove(String words) {
        floor.say(words);
    }

    /// Says on which bar the session is, and how its person moves.
    void prepare(Surroundings other, Movement way) {
        surroundings = other;
        movement = way;
        requestLayout();
    }

    /// True while something comes or goes in the picture.
    boolean changing(Moment now) {
        return !now.now().isAfter(changed.plus(Movement.CROSSFADE));
    }

    /// Draws the moment.
    public void paint(Moment now) {
        moment = now;
        var next = Shot.of(now);
        if (!next.equals(shot)) {
            changed = shot == null ? changed : now.now();
            shot = next;
        }
        if (getWidth() > 0) {
            draw(now, grid());
        }
    }

    private StageGrid grid() {
        return new StageGrid(getWidth(), getHeight());
    }

    private Person.Place onTheBar(StageGrid grid) {
        var footing = surroundings.footing();
        return new Person.Place(grid.plumbX(), grid.barY(footing), grid.stature(footing));
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() == 0) {
            return;
        }
        var grid = grid();
        var place = onTheBar(grid);
        texture.lay(grid);
        disc.lay(grid);
        ground.lay(grid, surroundings.footing());
        floor.lay(grid);
        trail.lay(place);
        behind.lay(grid, place);
        partner.setStature(place.stature());
        partner.behind().relocate(place.x(), place.y());
        partner.arm().relocate(place.x(), place.y());
        if (moment != null) {
            draw(moment, grid);
        }
    }

    private void draw(Moment now, StageGrid grid) {
        var view = View.of(now);
        var lying = view == View.FLOOR;
        textureFade.show(now.state().phase() == Phase.HELD, now.now(), movement);
        floor.setVisible(lying);
        onTheBar.forEach(node -> node.setVisible(!lying));
        if (lying) {
            floor.paint(now, movement, grid);
            person.show(
                    movement.pose(now).on(Footing.TOES.floor()),
                    Posture.of(Timing.phase(now)).place(grid),
                    strength(now),
                    now,
                    movement);
        } else {
            bar(now, view, grid);
        }
    }

    private void bar(Moment now, View view, StageGrid grid) {
        var place = onTheBar(grid);
        ground.paint(now, movement, grid, surroundings.footing(), carries(now));
        trail.paint(now, movement, Timing.swing(now) == Swing.FORE_AFT);
        behind.paint(now, movement, view);
        var chest = CHEST;
        if (view == View.SIDE) {
            var skeleton = side(now, place);
            chest = skeleton.at(Joint.CHEST).y();
            help(now, skeleton);
            weigh(now, grid, place, skeleton);
        } else {
            person.hide(now, movement);
        }
        discFade.show(BreathGuide.at(now).isPresent(), now.now(), movement);
        if (discFade.seen()) {
            disc.show(grid, place.x(), place.y() + chest * place.stature(), movement.fullness(now));
        }
    }

    private Skeleton side(Moment now, Person.Place place) {
        var pose = movement.pose(now);
        var back = pose.gripping() ? 0 : now.state().phase() == Phase.GET_READY ? STEP_BACK_READY : STEP_BACK;
        var beside = new Person.Place(place.x() - back * place.stature(), place.y(), place.stature());
        return person.show(pose, beside, strength(now), now, movement);
    }

    private void help(Moment now, Skeleton hanging) {
        var helps = Timing.swing(now) == Swing.PARTNER;
        partnerFade.show(helps, now.now(), movement);
        partnerArmFade.show(helps, now.now(), movement);
        if (helps) {
            partner.show(hanging, surroundings.footing().contact());
        }
    }

    /// The floor takes the weight: a bar of load grows under the foot from the toe to the heel.
    private void weigh(Moment now, StageGrid grid, Person.Place place, Skeleton person) {
        var lands = now.state().phase() == Phase.SLOW_LAND;
        loadFade.show(lands, now.now(), movement);
        if (lands) {
            var length = Landing.load(movement.landed(now)) * place.stature();
            var tip = place.x() + (person.at(Joint.TOE_TIP).x() + BEFORE_TOES) * place.stature();
            load.setWidth(length);
            load.setX(tip - length);
            load.setY(place.y() + surroundings.footing().contact() * place.stature());
            load.setHeight(grid.of(LOAD));
        }
    }

    private boolean carries(Moment now) {
        var phase = now.state().phase();
        return phase.hangs() || (phase == Phase.SLOW_LAND && Landing.handsOn(Timing.progress(now)));
    }

    private static double strength(Moment now) {
        return now.state().phase() == Phase.HELD ? PAUSED_OPACITY : 1;
    }
}
