package dev.plumbline.ui.routines;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.history.StorageFailure;
import dev.plumbline.routine.Bar;
import dev.plumbline.routine.Feet;
import dev.plumbline.routine.Grip;
import dev.plumbline.routine.Lock;
import dev.plumbline.routine.Mount;
import dev.plumbline.routine.OwnRoutine;
import dev.plumbline.routine.Reach;
import dev.plumbline.routine.RoutineFile;
import dev.plumbline.routine.Routines;
import dev.plumbline.routine.Rules;
import dev.plumbline.routine.Swing;
import dev.plumbline.settings.Settings;
import dev.plumbline.support.Proposals;
import dev.plumbline.ui.Notice;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutinesViewModelTest {
    private static final OwnRoutine ANNA = OwnRoutine.of(
            Proposals.of("anna", "Anna", "relax 18, land 12; 2 x 60").routine());
    private static final OwnRoutine LOCKED = new OwnRoutine(
            ANNA.routine(), Set.of(Lock.CHIN, Lock.SWING), 5, OwnRoutine.VERSION, Map.of("/clinic", "7"));

    private final Workbench bench = new Workbench();
    private final RoutinesViewModel routines = bench.routines;

    private static Duration seconds(long seconds) {
        return Duration.ofSeconds(seconds);
    }

    private RoutineRow row(String id) {
        return routines.rows().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Notice question() {
        return Objects.requireNonNull(routines.questionProperty().get());
    }

    private void answer(int action) {
        question().actions().get(action).run().run();
    }

    @Test
    void theChosenRoutineIsOpenFirstAndNothingIsChanged() {
        assertThat(routines.selectedProperty().get()).isEqualTo("standard");
        assertThat(bench.phases()).containsExactly("RELAX 16", "CHIN_TUCK 8", "SWING 11", "SLOW_LAND 10");
        assertThat(bench.editor().total()).isEqualTo("3:10");
        assertThat(bench.editor().saveReason()).isEqualTo("Nothing is changed.");
        assertThat(bench.editor().backReason()).isEqualTo("Nothing is changed.");
        assertThat(bench.editor().tryReason()).isEmpty();
        assertThat(bench.editor().objections()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " | ", textBlock = """
            first    | 16 s, 2 sets
            standard | 45 s, 2 sets
            open     | open, one set
            lowbar   | 45 s, 2 sets, feet down
            floor    | 4 min, on the back
            anna     | 30 s, 2 sets, yours
            """)
    void aLineSaysWhatARoutineComesTo(String id, String summary) {
        bench.with(ANNA);
        assertThat(row(id).summary()).isEqualTo(summary);
    }

    @Test
    void allBarsOfTheListShareOneScale() {
        assertThat(row("standard").stretches().getFirst().share()).isEqualTo(16 / 60.0);
        bench.with(OwnRoutine.of(
                Proposals.of("longer", "Longer", "relax 80, chin 10, land 30").routine()));
        assertThat(row("standard").stretches().getFirst().share()).isEqualTo(16 / 120.0);
        assertThat(routines.rows())
                .allSatisfy(row -> assertThat(row.stretches().stream()
                                .mapToDouble(RoutineRow.Stretch::share)
                                .sum())
                        .isBetween(0.1, 1.000001));
        assertThat(row("floor").stretches().get(1).cut()).isTrue();
    }

    @Test
    void anEdgeMovesAndTheTotalStays() {
        routines.moveEdge(1, seconds(10));
        assertThat(bench.phases()).containsExactly("RELAX 16", "CHIN_TUCK 10", "SWING 9", "SLOW_LAND 10");
        assertThat(bench.editor().total()).isEqualTo("3:10");
        assertThat(bench.editor().saveReason()).isEmpty();
        assertThat(row("standard").summary()).endsWith("not saved");
    }

    @Test
    void aTypedLengthChangesTheTotalAndNeverBreaksARule() {
        routines.resize(0, seconds(26));
        assertThat(bench.editor().total()).isEqualTo("3:30");
        routines.resize(3, seconds(2));
        assertThat(bench.phases()).containsExactly("RELAX 26", "CHIN_TUCK 8", "SWING 11", "SLOW_LAND 9");
    }

    @Test
    void setsRestAndGetReadyChangeTheTotal() {
        routines.sets(3);
        assertThat(bench.editor().total()).isEqualTo("5:25");
        routines.rest(seconds(60));
        assertThat(bench.editor().total()).isEqualTo("4:25");
        routines.getReady(seconds(20));
        assertThat(bench.editor().total()).isEqualTo("4:35");
        routines.getReady(null);
        assertThat(bench.editor().total()).isEqualTo("4:25");
    }

    @Test
    void whatIsChangedBackIsUnchanged() {
        routines.moveEdge(1, seconds(10));
        routines.moveEdge(1, seconds(8));
        assertThat(bench.editor().saveReason()).isEqualTo("Nothing is changed.");
        assertThat(row("standard").summary()).isEqualTo("45 s, 2 sets");
    }

    @Test
    void partsThatAreSwitchedOffTurnIntoRelax() {
        routines.chin(false);
        routines.swings(false);
        assertThat(bench.phases()).containsExactly("RELAX 35", "SLOW_LAND 10");
        routines.swings(true);
        routines.chin(true);
        assertThat(bench.phases()).containsExactly("RELAX 16", "CHIN_TUCK 8", "SWING 11", "SLOW_LAND 10");
    }

    @Test
    void aChangedBuiltInRoutineIsSavedUnderItsIdAndGoesBackToTheOriginal() {
        routines.grip(Grip.FIRM);
        routines.save();
        assertThat(bench.done).containsExactly("save standard");
        assertThat(bench.catalogue
                        .get()
                        .named("standard")
                        .orElseThrow()
                        .variants()
                        .grip())
                .isEqualTo(Grip.FIRM);
        assertThat(row("standard").summary()).isEqualTo("45 s, 2 sets, changed");
        assertThat(bench.editor().removable()).isFalse();

        routines.back();
        assertThat(bench.done).endsWith("remove standard");
        assertThat(bench.catalogue.get().named("standard")).contains(Routines.STANDARD);

        bench.shell.takeBack();
        assertThat(bench.catalogue
                        .get()
                        .named("standard")
                        .orElseThrow()
                        .variants()
                        .grip())
                .isEqualTo(Grip.FIRM);
    }

    @Test
    void backTakesWhatWasNotSavedFirst() {
        routines.grip(Grip.FIRM);
        routines.save();
        routines.sets(5);
        routines.back();
        assertThat(bench.editor().proposal().sets()).isEqualTo(2);
        assertThat(bench.editor().proposal().variants().grip()).isEqualTo(Grip.FIRM);
        assertThat(bench.done).containsExactly("save standard");
    }

    @Test
    void aChangeWaitsWhileAnotherRoutineIsLookedAt() {
        routines.sets(5);
        routines.select("gentle");
        assertThat(bench.editor().proposal().name()).isEqualTo("Gentle");
        routines.select("standard");
        assertThat(bench.editor().proposal().sets()).isEqualTo(5);
    }

    @Test
    void aNewRoutineBeginsAsACopyAndGetsAnIdOfItsName() {
        routines.startNew();
        assertThat(routines.selectedProperty().get()).isEmpty();
        assertThat(bench.editor().backReason()).isEqualTo("A new one has no original.");
        routines.rename("Back garden");
        routines.save();
        assertThat(bench.done).containsExactly("save back-garden");
        assertThat(routines.selectedProperty().get()).isEqualTo("back-garden");
        assertThat(routines.rows()).hasSize(8);
        assertThat(row("back-garden").summary()).isEqualTo("45 s, 2 sets, yours");
    }

    @Test
    void aNewRoutineThatIsNotWantedIsGone() {
        routines.startNew();
        routines.remove();
        assertThat(routines.rows()).hasSize(7);
        assertThat(routines.selectedProperty().get()).isEqualTo("standard");
        assertThat(bench.done).isEmpty();
    }

    @Test
    void anOwnRoutineIsRemovedAndTakenBack() {
        bench.with(LOCKED);
        routines.select("anna");
        assertThat(bench.editor().removable()).isTrue();
        routines.remove();
        assertThat(routines.rows()).extracting(RoutineRow::id).doesNotContain("anna");
        assertThat(Objects.requireNonNull(bench.shell.undoProperty().get()).what())
                .isEqualTo("Anna is removed");
        bench.shell.takeBack();
        assertThat(bench.catalogue.get().own("anna")).contains(LOCKED);
    }

    @Test
    void withoutANameNothingIsSavedAndTheReasonStandsThere() {
        routines.rename(" ");
        assertThat(bench.editor().objections()).containsExactly("It needs a name.");
        assertThat(bench.editor().saveReason()).isNotEmpty();
        routines.save();
        routines.tryOut();
        assertThat(bench.done).isEmpty();
    }

    @Test
    void aBarThatTakesNoSwingRefusesTheSwingAndLeavesItsOtherWaysClosed() {
        bench.settings.set(Workbench.on(new Bar("Door", Mount.DOORWAY, Reach.TOES)));
        assertThat(bench.editor().objections()).containsExactly("A doorway bar takes no swing, sway or pull.");
        routines.swings(false);
        assertThat(bench.editor().objections()).isEmpty();
        assertThat(bench.editor().swing().open()).containsExactly(Swing.OFF);
        assertThat(bench.editor().swing().reason()).isEqualTo("A doorway bar takes no swing, sway or pull.");
        routines.save();
        assertThat(bench.done).containsExactly("save standard");
    }

    @Test
    void aFreeStandingBarLeavesTheSway() {
        bench.settings.set(Workbench.on(new Bar("Frame", Mount.FREE_STANDING, Reach.TOES)));
        routines.swings(false);
        routines.swings(true);
        assertThat(bench.editor().swing().chosen()).isEqualTo(Swing.SIDE);
        assertThat(bench.editor().swing().open()).containsExactly(Swing.SIDE, Swing.OFF);
        assertThat(bench.editor().objections()).isEmpty();
    }

    @Test
    void feetOnTheFloorAreClosedToASwing() {
        assertThat(bench.editor().feet().open()).containsExactly(Feet.FREE, Feet.BENT);
        assertThat(bench.editor().feet().reason())
                .isEqualTo("Feet that stay on the floor hold the body still, so it takes no swing.");
        routines.swings(false);
        assertThat(bench.editor().feet().open()).containsExactly(Feet.values());
    }

    @Test
    void whatAFileLocksAndWhatAPersonNeverDoesCannotBeSwitchedOn() {
        bench.with(LOCKED);
        routines.select("anna");
        assertThat(bench.editor().chin().open()).containsExactly(false);
        assertThat(bench.editor().chin().reason()).isEqualTo("The file this came from keeps the chin tuck off.");
        assertThat(bench.editor().swing().open()).containsExactly(Swing.OFF);

        routines.startNew();
        assertThat(bench.editor().chin().open()).as("a copy is locked too").containsExactly(false);

        bench.practice(bench.settings.get().practice().withNeverChin(true).withNeverSwing(true));
        routines.select("first");
        assertThat(bench.editor().chin().reason()).isEqualTo("Settings say that you never tuck the chin.");
        assertThat(bench.editor().swing().reason()).isEqualTo("Settings say that you never swing.");
    }

    @Test
    void whatANewerProgramWroteIsShownAndNotChanged() {
        bench.with(Workbench.newer(ANNA));
        routines.select("anna");
        routines.sets(9);
        routines.save();
        assertThat(bench.editor().proposal().sets()).isEqualTo(2);
        assertThat(bench.editor().readOnly()).startsWith("A newer Plumbline wrote this one");
        assertThat(bench.editor().fields()).allMatch(Field::settled);
        routines.tryOut();
        assertThat(bench.done).containsExactly("try anna of 30");
    }

    @Test
    void aRoutineIsTriedAsItStands() {
        routines.resize(0, seconds(30));
        routines.tryOut();
        assertThat(bench.done).containsExactly("try standard of 59");
    }

    @Test
    void withoutABarTryingWaitsAndTheFloorDoesNot() {
        bench.settings.set(Settings.DEFAULT);
        assertThat(bench.editor().tryReason()).isEqualTo("Trying it waits for your bar: two answers on Today.");
        routines.select("floor");
        assertThat(bench.editor().tryReason()).isEmpty();
        assertThat(bench.editor().onBar()).isFalse();
        assertThat(bench.editor().total()).isEqualTo("4:30");
    }

    @Test
    void anOpenHangKeepsItsPartsAndItsLanding() {
        routines.select("open");
        assertThat(bench.editor().once()).isTrue();
        routines.chin(true);
        assertThat(bench.phases()).containsExactly("RELAX 20", "CHIN_TUCK 10", "OPEN_HANG 140", "SLOW_LAND 10");
        assertThat(bench.editor().fields()).extracting(Field::settled).containsExactly(true, true, false, true);
        routines.resize(2, seconds(45));
        assertThat(bench.phases()).containsExactly("RELAX 20", "CHIN_TUCK 10", "OPEN_HANG 45", "SLOW_LAND 10");
    }

    @Test
    void aFileIsShownAndAddedOnlyWhenAsked() {
        bench.held = new RoutineFile.Sound(LOCKED);
        routines.read(Path.of("anna.json"));
        assertThat(question().headline()).isEqualTo("Add “Anna”?");
        assertThat(question().body()).isEqualTo("""
                        Relax 18 s, Slow land 12 s; 2 sets with 60 s rest.
                        The chin tuck is locked off. The swing is locked off.
                        5 days a week: your weekly goal becomes that.""");
        answer(1);
        assertThat(bench.done).isEmpty();

        routines.read(Path.of("anna.json"));
        answer(0);
        assertThat(bench.done).containsExactly("save anna");
        assertThat(routines.selectedProperty().get()).isEqualTo("anna");
        assertThat(bench.settings.get().practice().weeklyGoal()).isEqualTo(5);
        assertThat(routines.questionProperty().get()).isNull();
    }

    @Test
    void aFileThatTakesAnothersPlaceSaysSo() {
        bench.held = new RoutineFile.Sound(OwnRoutine.of(Routines.STANDARD.withoutChin()));
        routines.read(Path.of("standard.json"));
        assertThat(question().body()).endsWith("It takes the place of “Standard”.");
    }

    @Test
    void anUnsafeFileIsRefusedWithEveryReason() {
        bench.held = new RoutineFile.Unsound("Hard", Rules.against(Proposals.of("relax 16, land 3; 12 x 60")));
        routines.read(Path.of("hard.json"));
        assertThat(question().kind()).isEqualTo(Notice.Kind.STOP);
        assertThat(question().headline()).isEqualTo("“Hard” is not safe to do");
        assertThat(question().body())
                .isEqualTo("Slow land needs at least 9 s for its words, not 3.\nA routine has 1 to 10 sets, not 12.");
        answer(0);
        assertThat(bench.done).isEmpty();
    }

    @Test
    void aFileThatIsNoRoutineOrIsNotThereIsSaid() {
        routines.read(Path.of("letter.json"));
        assertThat(question().headline()).isEqualTo("letter.json holds no routine that can be read");
        routines.read(Path.of("missing.json"));
        assertThat(bench.shell.notices())
                .extracting(Notice::body)
                .containsExactly("missing.json is not there. Choose another one.");
    }

    @Test
    void theRoutineIsWrittenToAFileAsItStands() {
        routines.resize(0, seconds(30));
        assertThat(routines.suggestedName()).isEqualTo("standard.plumbline");
        routines.write(Path.of("out.json"));
        assertThat(bench.done).containsExactly("write standard to out.json");
        assertThat(bench.shell.notices())
                .extracting(Notice::headline)
                .containsExactly("Standard was written to a file");
    }

    @Test
    void aFullDiskIsToldAndTheChangeIsStillThere() {
        bench.store.failWith(new StorageFailure("the disk", StorageFailure.Reason.FULL));
        routines.sets(4);
        routines.save();
        assertThat(bench.shell.notices())
                .extracting(Notice::body)
                .containsExactly("the disk has no room left. Free some space on that disk, then try again.");
        assertThat(bench.editor().proposal().sets()).isEqualTo(4);
        assertThat(bench.editor().saveReason()).isEmpty();
    }
}
