package dev.plumbline.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.routine.Bar;
import dev.plumbline.routine.Mount;
import dev.plumbline.routine.Reach;
import dev.plumbline.settings.Practice;
import dev.plumbline.settings.Settings;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BarsViewModelTest {
    private static final Bar GARAGE = new Bar("Garage", Mount.FIXED, Reach.TOES);
    private static final Bar DOOR = new Bar("Door", Mount.DOORWAY, Reach.KNEES);

    private final Table table = new Table();
    private final BarsViewModel bars = table.screen.bars();

    @BeforeEach
    void twoBars() {
        table.settings.set(Settings.DEFAULT.withPractice(Practice.DEFAULT.withBars(List.of(GARAGE, DOOR), "Garage")));
    }

    private Practice practice() {
        return table.settings.get().practice();
    }

    private void answer(String name, Mount mount, Reach reach) {
        bars.form().nameProperty().set(name);
        bars.form().mountProperty().set(mount);
        bars.form().reachProperty().set(reach);
    }

    @Test
    void withoutAnyBarTheQuestionsStandOpen() {
        assertThat(new Table().screen.bars().asksProperty().get()).isTrue();
    }

    @Test
    void eachBarSaysWhatItIsAndWhetherItIsInUse() {
        assertThat(bars.lines())
                .containsExactly(
                        new BarLine(GARAGE, "Fixed, toes touch", true),
                        new BarLine(DOOR, "Doorway, knees must bend", false));
        bars.use(DOOR);
        assertThat(practice().barInUse()).contains(DOOR);
    }

    @Test
    void aFurtherBarIsInUseAtOnce() {
        bars.add();
        answer(" Park ", Mount.FREE_STANDING, Reach.BOX);
        bars.keep();

        var park = new Bar("Park", Mount.FREE_STANDING, Reach.BOX);
        assertThat(practice().bars()).containsExactly(GARAGE, DOOR, park);
        assertThat(practice().barInUse()).contains(park);
        assertThat(bars.asksProperty().get()).isFalse();
    }

    @Test
    void aBarThatIsChangedAsksBothQuestionsAgain() {
        bars.change(GARAGE);

        assertThat(bars.form().nameProperty().get()).isEqualTo("Garage");
        assertThat(bars.form().mountProperty().get()).isNull();
        assertThat(bars.form().reachProperty().get()).isNull();
        assertThat(bars.reasonProperty().get()).isNotEmpty();

        bars.keep();
        assertThat(practice().bars()).containsExactly(GARAGE, DOOR);
    }

    @Test
    void aChangedBarKeepsItsPlaceAndWhetherItIsInUse() {
        bars.change(GARAGE);
        answer("Cellar", Mount.DOORWAY, Reach.NOTHING);
        bars.keep();
        var cellar = new Bar("Cellar", Mount.DOORWAY, Reach.NOTHING);
        assertThat(practice().bars()).containsExactly(cellar, DOOR);
        assertThat(practice().barInUse()).contains(cellar);

        bars.change(DOOR);
        answer("Door", Mount.DOORWAY, Reach.TOES);
        bars.keep();
        assertThat(practice().barInUse()).contains(cellar);
    }

    @Test
    void noTwoBarsShareAName() {
        bars.add();
        answer("Door", Mount.FIXED, Reach.TOES);
        assertThat(bars.reasonProperty().get()).isEqualTo("Another bar has this name.");

        bars.keep();
        assertThat(practice().bars()).hasSize(2);
    }

    @Test
    void leavingTheQuestionsChangesNothing() {
        bars.change(DOOR);
        answer("Other", Mount.FIXED, Reach.TOES);
        bars.leave();
        assertThat(practice().bars()).containsExactly(GARAGE, DOOR);
        assertThat(bars.asksProperty().get()).isFalse();
    }

    @Test
    void aRemovedBarCanBeTakenBackAndNoOtherComesIntoUseByItself() {
        bars.remove(GARAGE);
        assertThat(practice().bars()).containsExactly(DOOR);
        assertThat(practice().barInUse()).isEmpty();

        table.shell.takeBack();
        assertThat(practice().bars()).containsExactlyInAnyOrder(GARAGE, DOOR);
        assertThat(practice().barInUse()).contains(GARAGE);
    }

    @Test
    void takingARemovalBackKeepsWhatHappenedSince() {
        bars.remove(GARAGE);
        bars.use(DOOR);
        table.shell.takeBack();
        assertThat(practice().bars()).containsExactlyInAnyOrder(GARAGE, DOOR);
        assertThat(practice().barInUse()).contains(DOOR);
    }
}
