package dev.plumbline.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.settings.Household;
import dev.plumbline.settings.Household.Member;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PeopleViewModelTest {
    private final Table table = new Table();
    private final PeopleViewModel people = table.screen.people();

    private Household household() {
        return Objects.requireNonNull(table.household.get());
    }

    @Test
    void aFurtherPersonDoesNotChangeWhoseDataIsShown() {
        assertThat(people.add(" Ben ")).isTrue();
        assertThat(household().members()).extracting(Member::name).containsExactly("Anna", "Ben");
        assertThat(household().inUse()).isEqualTo("Anna");
    }

    @Test
    void aNameThatIsThereOrNoneIsNotTaken() {
        assertThat(people.add("Anna")).isFalse();
        assertThat(people.complaintProperty().get()).isEqualTo("Anna is there already.");
        assertThat(people.add(" ")).isFalse();
        assertThat(people.add("x".repeat(41))).isFalse();
        assertThat(people.complaintProperty().get()).isEqualTo("A name has 1 to 40 letters.");
        assertThat(table.done).isEmpty();
    }

    @Test
    void onesOwnNameCanChange() {
        people.rename("Anne");
        people.rename("Anne");
        assertThat(household().inUse()).isEqualTo("Anne");
        assertThat(table.done).hasSize(1);
    }

    @Test
    void somebodyElseIsShownOrForgotten() {
        people.add("Ben");
        var ben = household().members().getLast();
        people.show(ben);
        people.forget(ben);
        assertThat(table.done).endsWith("show Ben " + Table.FOLDER, "forget Ben " + Table.FOLDER);
        assertThat(household().members()).hasSize(1);
    }

    @Test
    void whatFailsIsSaid() {
        table.full = true;
        people.add("Ben");
        assertThat(household().members()).hasSize(1);
        assertThat(table.told()).containsExactly("That was not done");
    }
}
