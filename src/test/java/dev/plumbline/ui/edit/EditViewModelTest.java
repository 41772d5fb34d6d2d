package dev.plumbline.ui.edit;

import static dev.plumbline.support.Entries.GARAGE;
import static dev.plumbline.support.Entries.felt;
import static dev.plumbline.support.Entries.hung;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.history.Effort;
import dev.plumbline.history.Entry;
import dev.plumbline.history.Feel;
import dev.plumbline.history.Sign;
import dev.plumbline.history.Source;
import dev.plumbline.history.Stamp;
import dev.plumbline.routine.Bar;
import dev.plumbline.routine.Mount;
import dev.plumbline.routine.Phase;
import dev.plumbline.routine.Reach;
import dev.plumbline.routine.Routines;
import dev.plumbline.session.EndedBy;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EditViewModelTest implements EditVerbs {
    private static final Entry MONDAY = hung("2026-11-16T18:20:31+01:00", Routines.STANDARD, 6, 8);
    private static final Bar DOOR = new Bar("Door", Mount.DOORWAY, Reach.TOES);

    private final List<Entry> saved = new ArrayList<>();
    private int cancelled;

    @Override
    public void save(Entry changed) {
        saved.add(changed);
    }

    @Override
    public void cancel() {
        cancelled++;
    }

    @Test
    void whatIsNotTouchedStaysAsItWasToTheSecond() {
        open(MONDAY).save();

        assertThat(saved).containsExactly(MONDAY);
    }

    @Test
    void everyFieldCanBeChanged() {
        var edit = open(MONDAY);
        edit.dateProperty().set(LocalDate.of(2026, 11, 15));
        edit.timeProperty().set("7:05");
        edit.routineProperty().set("Evening");
        edit.barProperty().set(DOOR);
        edit.sets().getFirst().phases().getFirst().typed().set("12.5");
        edit.sets().getLast().doneProperty().set(false);
        edit.beforeProperty().set(null);
        edit.afterProperty().set(7);
        edit.nextMorningProperty().set(9);
        edit.effortProperty().set(Effort.HARD);
        edit.toggle(Sign.NUMB);
        edit.tagsProperty().set("lifting, , sitting,lifting");
        edit.noteProperty().set(" cold hands ");

        edit.save();

        var changed = saved.getFirst();
        assertThat(changed.startedAt()).isEqualTo(OffsetDateTime.parse("2026-11-15T07:05:00+01:00"));
        assertThat(changed.routine()).extracting("id", "name").containsExactly("standard", "Evening");
        assertThat(changed.bar()).isEqualTo(DOOR);
        assertThat(changed.sets().getFirst().phases().getFirst())
                .extracting("held", "endedBy")
                .containsExactly(Duration.ofMillis(12_500), EndedBy.LANDED);
        assertThat(changed.hung()).isEqualTo(Duration.ofMillis(31_500));
        assertThat(changed.feel()).isEqualTo(new Feel(null, 7, 9));
        assertThat(changed.effort()).isEqualTo(Effort.HARD);
        assertThat(changed.signs()).containsExactly(Sign.NUMB);
        assertThat(changed.tags()).containsExactly("lifting", "sitting");
        assertThat(changed.note()).isEqualTo("cold hands");
        assertThat(changed.stamp()).isEqualTo(MONDAY.stamp());
    }

    @Test
    void aTimeIsReadInTheZoneOfTheEntryAcrossAChangeOfTheClocks() {
        var edit = open(MONDAY);
        edit.dateProperty().set(LocalDate.of(2026, 7, 1));

        edit.save();

        assertThat(saved.getFirst().startedAt()).isEqualTo(OffsetDateTime.parse("2026-07-01T18:20:00+02:00"));
    }

    @Test
    void aZoneThatNobodyKnowsKeepsItsOffset() {
        var edit = open(MONDAY.withStartedAt(MONDAY.startedAt(), "Atlantis/Harbour"));
        edit.timeProperty().set("06:00");

        edit.save();

        assertThat(saved.getFirst().startedAt()).isEqualTo(OffsetDateTime.parse("2026-11-16T06:00:00+01:00"));
        assertThat(saved.getFirst().zone()).isEqualTo("Atlantis/Harbour");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "25:00", "7:60", "soon"})
    void whatIsNoTimeIsNotSavedAndSaysSo(String typed) {
        var edit = open(MONDAY);
        edit.timeProperty().set(typed);

        edit.save();

        assertThat(saved).isEmpty();
        assertThat(edit.problemProperty().get()).isEqualTo(EditViewModel.Problem.TIME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "many", "1:60", "99999999", "1e9", "86401"})
    void whatIsNoLengthOfTimeIsNotSavedAndSaysSo(String typed) {
        var edit = open(MONDAY);
        edit.sets().getLast().phases().getFirst().typed().set(typed);

        edit.save();

        assertThat(saved).isEmpty();
        assertThat(edit.problemProperty().get()).isEqualTo(EditViewModel.Problem.SECONDS);
    }

    @ParameterizedTest
    @CsvSource({"35, 35000", "35.5, 35500", "'35,25', 35250", "1:12, 72000", "0, 0", "86400, 86400000"})
    void aLengthOfTimeIsTypedAsOneLikes(String typed, long millis) {
        assertThat(Seconds.read(typed)).hasValue(Duration.ofMillis(millis));
    }

    @ParameterizedTest
    @CsvSource({"1800, true", "0005, true"})
    void aYearThatNoEntryCanHaveIsNotSaved(int year, boolean wrong) {
        var edit = open(MONDAY);
        edit.dateProperty().set(LocalDate.of(year, 1, 1));

        edit.save();

        assertThat(edit.problemProperty().get() == EditViewModel.Problem.DATE).isEqualTo(wrong);
        assertThat(saved).isEmpty();
    }

    @Test
    void aNoteBeyondTheLimitIsNotSaved() {
        var edit = open(MONDAY);
        edit.noteProperty().set("x".repeat(Entry.LONGEST_NOTE + 1));

        edit.save();

        assertThat(edit.problemProperty().get()).isEqualTo(EditViewModel.Problem.NOTE);
    }

    @Test
    void aHangDoneElsewhereBeginsWithOneSetOfNoPlan() {
        var edit = open(elsewhere());
        edit.sets().getFirst().phases().getFirst().typed().set("0:40");
        edit.addSet();
        edit.sets().getLast().phases().getFirst().typed().set("25");
        edit.routineProperty().set("standard");

        edit.save();

        var changed = saved.getFirst();
        assertThat(changed.hung()).isEqualTo(Duration.ofSeconds(65));
        assertThat(changed.sets().getFirst().phases().getFirst().phase()).isEqualTo(Phase.OPEN_HANG);
        assertThat(changed.routine())
                .extracting("id", "name", "phases")
                .containsExactly("standard", "Standard", List.of());
        assertThat(changed.source()).isEqualTo(Source.BY_HAND);
    }

    @Test
    void aNameThatIsNoRoutineIsThePersonsOwn() {
        var edit = open(elsewhere());
        edit.routineProperty().set("Rings at the gym");
        edit.removeSet(edit.sets().getFirst());

        edit.save();

        assertThat(saved.getFirst().routine()).extracting("id", "name").containsExactly("own", "Rings at the gym");
        assertThat(saved.getFirst().sets()).isEmpty();
    }

    @Test
    void theBarOfTheEntryIsAmongThoseToChooseFromOnce() {
        assertThat(open(MONDAY).bars()).containsExactly(GARAGE, DOOR);
    }

    @Test
    void whoCancelsSavesNothing() {
        open(MONDAY).cancel();

        assertThat(saved).isEmpty();
        assertThat(cancelled).isEqualTo(1);
    }

    @Test
    void aMereScoreHasNoSets() {
        assertThat(open(felt("2026-11-16T18:20:00+01:00", 5, null)).sets()).isEmpty();
    }

    private EditViewModel open(Entry entry) {
        return new EditViewModel(entry, entry.source() == Source.BY_HAND, List.of(DOOR, GARAGE), this);
    }

    private static Entry elsewhere() {
        var at = MONDAY.startedAt();
        return Entry.blank(
                Stamp.first(new UUID(7, 7), "0badcafe", at.toInstant()), at, "Europe/Berlin", Source.BY_HAND);
    }
}
