package dev.plumbline.ui.tour;

import static dev.plumbline.routine.Phase.BREATHE;
import static dev.plumbline.routine.Phase.CHIN_TUCK;
import static dev.plumbline.routine.Phase.FINISHED;
import static dev.plumbline.routine.Phase.GET_READY;
import static dev.plumbline.routine.Phase.KNEES;
import static dev.plumbline.routine.Phase.OPEN_HANG;
import static dev.plumbline.routine.Phase.RELAX;
import static dev.plumbline.routine.Phase.REST;
import static dev.plumbline.routine.Phase.ROLL;
import static dev.plumbline.routine.Phase.SIT;
import static dev.plumbline.routine.Phase.SLOW_LAND;
import static dev.plumbline.routine.Phase.STAND;
import static dev.plumbline.routine.Phase.SWING;
import static dev.plumbline.routine.Routines.FLOOR;
import static dev.plumbline.routine.Routines.LOWBAR;
import static dev.plumbline.routine.Routines.OPEN;
import static dev.plumbline.routine.Routines.STANDARD;

import dev.plumbline.cue.Profile;
import dev.plumbline.routine.Feet;
import dev.plumbline.routine.Phase;
import dev.plumbline.routine.Reach;
import dev.plumbline.routine.Routine;
import dev.plumbline.routine.Swing;
import dev.plumbline.routine.Variants;
import dev.plumbline.runner.Moment;
import dev.plumbline.ui.Views;
import dev.plumbline.ui.stage.StageController;
import dev.plumbline.ui.stage.StageViewModel;
import dev.plumbline.ui.stage.Surroundings;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Parent;

/// The stage: every phase of every routine that looks different, and what can come between.
final class StageStops {
    private static final String NO_DEVICE = "no output device";

    private StageStops() {}

    static List<Stop> all() {
        return Stream.of(onTheBar(), landing(), variants(), floor(), still())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Stop> onTheBar() {
        return List.of(
                stop("stage-getready", STANDARD, GET_READY, 1.5),
                stop("stage-getready-grip", STANDARD, GET_READY, 4.5),
                stop("stage-getready-hands", STANDARD, GET_READY, 8.5),
                stop("stage-relax", STANDARD, RELAX, 5.01),
                stop("stage-chin", STANDARD, CHIN_TUCK, 4.8),
                stop("stage-swing", STANDARD, SWING, 4.75),
                stop("stage-rest", STANDARD, REST, 38.5),
                stop("stage-finished", STANDARD, FINISHED, 2),
                stop("stage-open", OPEN, OPEN_HANG, 54.9),
                stop("stage-paused", StageStops::paused, Reach.TOES),
                stop("stage-interrupted", StageStops::slept, Reach.TOES),
                new Stop("stage-nosound", StageStops::silent));
    }

    private static List<Stop> landing() {
        return List.of(
                stop("stage-land-toes", STANDARD, SLOW_LAND, 2.6),
                stop("stage-land", STANDARD, SLOW_LAND, 3.6),
                stop("stage-land-weight", STANDARD, SLOW_LAND, 6.4),
                stop("stage-land-stand", STANDARD, SLOW_LAND, 9),
                stop("stage-land-box", house -> moment(house, STANDARD, SLOW_LAND, 3.6), Reach.BOX));
    }

    private static List<Stop> variants() {
        return List.of(
                stop("stage-sway", swinging(Swing.SIDE), SWING, 2.8),
                stop("stage-partner", swinging(Swing.PARTNER), SWING, 4.5),
                stop("stage-lowbar", LOWBAR, RELAX, 9.01),
                stop("stage-lowbar-bent", kneesBent(), RELAX, 9.01));
    }

    private static List<Stop> floor() {
        return List.of(
                stop("stage-floor", FLOOR, BREATHE, 96.5),
                stop("stage-floor-knees", FLOOR, KNEES, 4.5),
                stop("stage-floor-side", FLOOR, ROLL, 4.5),
                stop("stage-floor-sit", FLOOR, SIT, 6.5),
                stop("stage-floor-stand", FLOOR, STAND, 6.5));
    }

    /// What moves elsewhere, for those whom motion makes ill.
    private static List<Stop> still() {
        return List.of(
                still("stage-still-relax", STANDARD, RELAX, 5.01),
                still("stage-still-chin", STANDARD, CHIN_TUCK, 4.8),
                still("stage-still-swing", STANDARD, SWING, 4.75),
                still("stage-still-sway", swinging(Swing.SIDE), SWING, 2.8),
                still("stage-still-land", STANDARD, SLOW_LAND, 3.6),
                still("stage-still-floor", FLOOR, BREATHE, 96.5));
    }

    private static Stop stop(String name, Routine routine, Phase phase, double seconds) {
        return stop(name, house -> moment(house, routine, phase, seconds), Reach.TOES);
    }

    private static Stop stop(String name, Function<SampleHouse, Moment> moment, Reach reach) {
        return new Stop(name, house -> {
            var shown = moment.apply(house);
            return stage(house, model(house, shown), shown, reach, false);
        });
    }

    private static Stop still(String name, Routine routine, Phase phase, double seconds) {
        return new Stop(name, house -> {
            var shown = moment(house, routine, phase, seconds);
            return stage(house, model(house, shown), shown, Reach.TOES, true);
        });
    }

    private static Moment moment(SampleHouse house, Routine routine, Phase phase, double seconds) {
        return new SampleSession(house, routine).at(phase, Duration.ofMillis(Math.round(seconds * 1000)));
    }

    private static Routine swinging(Swing swing) {
        return varied(STANDARD, STANDARD.variants().withSwing(swing));
    }

    private static Routine kneesBent() {
        return varied(LOWBAR, new Variants(Swing.OFF, LOWBAR.variants().grip(), Feet.BENT));
    }

    private static Routine varied(Routine routine, Variants variants) {
        return new Routine(
                routine.id(),
                routine.name(),
                routine.phases(),
                routine.breath(),
                variants,
                routine.sets(),
                routine.rest(),
                routine.ownGetReady());
    }

    private static Moment paused(SampleHouse house) {
        return new SampleSession(house, STANDARD).pausedAt(REST, Duration.ofSeconds(20), Duration.ofSeconds(27));
    }

    private static Moment slept(SampleHouse house) {
        return new SampleSession(house, STANDARD).sleptAt(SWING, Duration.ofSeconds(3), Duration.ofSeconds(8));
    }

    private static Parent silent(SampleHouse house) {
        var shown = moment(house, STANDARD, RELAX, 5.5);
        var model = model(house, shown);
        model.renderSound(false, NO_DEVICE);
        return stage(house, model, shown, Reach.TOES, false);
    }

    private static StageViewModel model(SampleHouse house, Moment shown) {
        return live(house, shown, () -> shown);
    }

    /// A view model that shows `first` and paints whatever `now` tells.
    static StageViewModel live(SampleHouse house, Moment first, Supplier<Moment> now) {
        var model = new StageViewModel(house.words(), null, () -> Optional.of(now.get()), _ -> {});
        model.render(first);
        return model;
    }

    static Parent show(SampleHouse house, StageViewModel model, Moment shown) {
        return stage(house, model, shown, Reach.TOES, false);
    }

    private static Parent stage(
            SampleHouse house, StageViewModel model, Moment shown, Reach reach, boolean standsStill) {
        var routine = shown.state().course().routine();
        var around = Surroundings.of(routine, reach, Profile.usual().tempo().period());
        var still = new SimpleBooleanProperty(standsStill);
        return new Views(house.words())
                .with(StageController.class, () -> new StageController(model, around, still))
                .load(StageController.class);
    }
}
