package dev.plumbline.ui.tour;

import dev.plumbline.routine.Bar;
import dev.plumbline.routine.Catalogue;
import dev.plumbline.routine.Feet;
import dev.plumbline.routine.Lock;
import dev.plumbline.routine.Mount;
import dev.plumbline.routine.OwnRoutine;
import dev.plumbline.routine.Phase;
import dev.plumbline.routine.PlannedPhase;
import dev.plumbline.routine.Proposal;
import dev.plumbline.routine.Reach;
import dev.plumbline.routine.Routine;
import dev.plumbline.routine.RoutineFile;
import dev.plumbline.routine.Routines;
import dev.plumbline.routine.Rules;
import dev.plumbline.settings.Settings;
import dev.plumbline.ui.Background;
import dev.plumbline.ui.Place;
import dev.plumbline.ui.routines.DesktopRoutineDialog;
import dev.plumbline.ui.routines.RoutineVerbs;
import dev.plumbline.ui.routines.RoutinesController;
import dev.plumbline.ui.routines.RoutinesViewModel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;

/// The routines: Standard in the editor, one under change, one that the bar refuses, a physiotherapist's, the floor,
/// and
/// files that ask to be added.
final class RoutinesStops {
    private static final Bar DOOR = new Bar("Door", Mount.DOORWAY, Reach.TOES);
    private static final OwnRoutine ANNA = new OwnRoutine(
            new Routine(
                    "anna",
                    "Anna, mornings",
                    List.of(PlannedPhase.of(Phase.RELAX, 30), PlannedPhase.of(Phase.SLOW_LAND, 15)),
                    Routines.STANDARD.breath(),
                    Routines.LOWBAR.variants(),
                    3,
                    Duration.ofSeconds(75),
                    Duration.ofSeconds(15)),
            Set.of(Lock.CHIN, Lock.SWING),
            5,
            OwnRoutine.VERSION,
            Map.of());
    private static final Catalogue WITH_ANNA = Catalogue.BUILT_IN.with(ANNA);

    private RoutinesStops() {}

    static List<Stop> all() {
        var standard = new Stop("routines", house -> show(house, model(house, house.settings(), Catalogue.BUILT_IN)));
        return List.of(
                standard,
                standard.dark(),
                new Stop("routines-editing", RoutinesStops::editing),
                new Stop("routines-refused", house -> show(house, model(house, house.settings(DOOR), WITH_ANNA))),
                new Stop("routines-own", house -> opened(house, "anna")),
                new Stop("routines-open", house -> opened(house, "open")),
                new Stop("routines-floor", house -> opened(house, "floor")),
                new Stop("routines-import", house -> asked(house, new RoutineFile.Sound(ANNA))),
                new Stop("routines-unsafe", house -> asked(house, unsafe())));
    }

    private static Parent editing(SampleHouse house) {
        var routines = model(house, house.settings(), Catalogue.BUILT_IN);
        routines.select("standard");
        routines.moveEdge(0, Duration.ofSeconds(14));
        routines.feet(Feet.FREE);
        return show(house, routines);
    }

    private static Parent opened(SampleHouse house, String id) {
        var routines = model(house, house.settings(), WITH_ANNA);
        routines.select(id);
        return show(house, routines);
    }

    private static RoutineFile unsafe() {
        var short4 = Proposal.of(Routines.FIRST)
                .withSets(12)
                .withParts(List.of(
                        new Proposal.Part(Phase.RELAX, Duration.ofSeconds(90)),
                        new Proposal.Part(Phase.SLOW_LAND, Duration.ofSeconds(3))));
        return new RoutineFile.Unsound("Hard mornings", Rules.against(short4));
    }

    private static Parent asked(SampleHouse house, RoutineFile held) {
        var routines = model(house, house.settings(), Catalogue.BUILT_IN, held);
        routines.read(Path.of("from-the-clinic.json"));
        return show(house, routines);
    }

    private static RoutinesViewModel model(SampleHouse house, Settings settings, Catalogue catalogue) {
        return model(house, settings, catalogue, new RoutineFile.Unreadable("", false));
    }

    private static RoutinesViewModel model(
            SampleHouse house, Settings settings, Catalogue catalogue, RoutineFile held) {
        return new RoutinesViewModel(
                new SimpleObjectProperty<>(settings),
                new SimpleObjectProperty<>(catalogue),
                house.words(),
                house.shell(),
                new Still(held),
                new Background(Runnable::run, Runnable::run));
    }

    private static Parent show(SampleHouse house, RoutinesViewModel routines) {
        return house.window(
                house.shell(),
                Place.ROUTINES,
                () -> RoutinesController.screen(routines, house.words(), new DesktopRoutineDialog(house.words())));
    }

    /// Nothing is kept in a picture.
    private record Still(RoutineFile held) implements RoutineVerbs {
        @Override
        public void save(OwnRoutine routine) {}

        @Override
        public void remove(String id) {}

        @Override
        public RoutineFile read(Path file) {
            return held;
        }

        @Override
        public void write(Path file, OwnRoutine routine) {}

        @Override
        public void tryOut(Routine routine) {}
    }
}
