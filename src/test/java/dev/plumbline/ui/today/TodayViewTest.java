package dev.plumbline.ui.today;

import static dev.plumbline.support.Entries.GARAGE;
import static dev.plumbline.support.Entries.hung;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.history.Archive;
import dev.plumbline.history.Merge;
import dev.plumbline.history.Sign;
import dev.plumbline.routine.Bar;
import dev.plumbline.routine.Mount;
import dev.plumbline.routine.Reach;
import dev.plumbline.routine.Routine;
import dev.plumbline.routine.Routines;
import dev.plumbline.settings.Household;
import dev.plumbline.settings.Household.Member;
import dev.plumbline.settings.Practice;
import dev.plumbline.settings.Settings;
import dev.plumbline.support.Fx;
import dev.plumbline.support.Screen;
import dev.plumbline.support.Shots;
import dev.plumbline.ui.Views;
import dev.plumbline.ui.WhoseData;
import dev.plumbline.words.Words;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TodayViewTest {
    private static final ZonedDateTime FRIDAY = ZonedDateTime.parse("2026-11-20T07:30:00+01:00[Europe/Berlin]");

    private final List<Start> starts = new ArrayList<>();
    private final List<String> logged = new ArrayList<>();
    private final SimpleObjectProperty<@Nullable Household> household = new SimpleObjectProperty<>();
    private final WhoseData whose = new WhoseData(household, member -> logged.add("show " + member.name()));
    private final SimpleObjectProperty<Settings> settings = new SimpleObjectProperty<>(Settings.DEFAULT);

    @Test
    void spaceStartsFromTheStartButtonAndFromNowhere() {
        var screen = show(GARAGE);

        screen.focus(screen.find("#start")).type(KeyCode.SPACE);
        screen.focus(screen.scene().getRoot()).type(KeyCode.SPACE);

        assertThat(starts).hasSize(2);
    }

    @Test
    void spaceOnAnotherControlPressesThatControl() {
        var screen = show(GARAGE);

        screen.focus(screen.find("#bars")).type(KeyCode.TAB, KeyCode.SPACE);

        assertThat(logged).containsExactly("practise");
        assertThat(starts).isEmpty();
    }

    @Test
    void whatTheMouseLeftTheFocusOnDoesNotKeepSpaceFromStarting() {
        var screen = show(GARAGE);
        var five = scores(screen).get(5);
        Fx.run(five::fire);

        screen.focus(five).type(KeyCode.SPACE);

        assertThat(starts).containsExactly(new Start(Routines.STANDARD, GARAGE, 5));
    }

    @Test
    void whereStartAsksFirstSpaceGoesToTheAnswerThatRests() {
        var signed =
                hung("2026-11-20T06:00:00+01:00", Routines.GENTLE, null, null).withSigns(Set.of(Sign.DIZZY));
        var screen = show(GARAGE, Merge.of(List.of(signed)).archive(List.of()));

        screen.focus(screen.find("#start")).type(KeyCode.SPACE);
        assertThat(screen.find("#question").isVisible()).isTrue();
        screen.type(KeyCode.SPACE);

        assertThat(starts).isEmpty();
        assertThat(screen.find("#question").isVisible()).isFalse();
    }

    @Test
    void digitsScoreFromTheStartButtonAndBackspaceTakesTheScoreBack() {
        var screen = show(GARAGE);
        screen.focus(screen.find("#start"));

        screen.type(KeyCode.DIGIT7);
        assertThat(selected(screen)).containsExactly("7");

        screen.type(KeyCode.BACK_SPACE);
        assertThat(selected(screen)).isEmpty();
    }

    @Test
    void nothingIsScoredBeforehandAndASecondPressTakesAScoreBack() {
        var screen = show(GARAGE);
        assertThat(selected(screen)).isEmpty();
        var five = scores(screen).get(5);

        Fx.run(five::fire);
        assertThat(selected(screen)).containsExactly("5");

        Fx.run(five::fire);
        assertThat(selected(screen)).isEmpty();
    }

    @Test
    void theScoreGoesAlongWithTheStart() {
        var screen = show(GARAGE);

        screen.focus(screen.find("#start")).type(KeyCode.DIGIT4, KeyCode.SPACE);

        assertThat(starts).containsExactly(new Start(Routines.STANDARD, GARAGE, 4));
    }

    @Test
    void whereTheToesReachNothingStartIsOffAndTheReasonStandsThere() {
        var screen = show(new Bar("Balcony", Mount.FIXED, Reach.NOTHING));

        screen.focus(screen.scene().getRoot()).type(KeyCode.SPACE);

        var start = screen.find("#start", Button.class);
        var reason = screen.find("#blocked", Label.class);
        assertThat(start.isDisabled()).isTrue();
        assertThat(reason.isVisible()).isTrue();
        assertThat(reason.getText()).startsWith("Your toes reach nothing.");
        assertThat(starts).isEmpty();
    }

    @Test
    void tabGoesInReadingOrder() {
        var screen = show(GARAGE);
        screen.focus(screen.find("#start"));

        screen.type(KeyCode.TAB);
        assertThat(screen.focused().getId()).isEqualTo("routines");
        screen.type(KeyCode.TAB);
        assertThat(screen.focused().getId()).isEqualTo("bars");
        screen.type(KeyCode.TAB);
        assertThat(screen.focused().getParent().getId()).isEqualTo("practise");
        screen.type(KeyCode.TAB);
        assertThat(screen.focused()).isEqualTo(scores(screen).getFirst());
    }

    @Test
    void theKeyboardRingShowsOnlyAfterTheKeyboardMovedTheFocus() {
        var screen = show(GARAGE);
        screen.focus(screen.find("#start"));
        assertThat(screen.focused().isFocusVisible()).isFalse();

        screen.type(KeyCode.TAB);

        assertThat(screen.focused().isFocusVisible()).isTrue();
    }

    @Test
    void withoutABarTheQuestionsStandOpenAndAnswersTurnStartOn() {
        var screen = show(null);
        assertThat(screen.find("#start").isDisabled()).isTrue();
        assertThat(screen.find("#barForm").isVisible()).isTrue();
        assertThat(screen.find("#useBar").isDisabled()).isTrue();

        press(screen, "#mount", "Doorway");
        press(screen, "#reach", "Toes touch");
        var use = screen.find("#useBar", Button.class);
        Fx.run(use::fire);

        assertThat(screen.find("#start").isDisabled()).isFalse();
        assertThat(screen.find("#barForm").isVisible()).isFalse();
        assertThat(settings.get().practice().barInUse()).contains(new Bar("My bar", Mount.DOORWAY, Reach.TOES));
    }

    @Test
    void anotherBarBeginsAtItsName() {
        var screen = show(GARAGE);
        var bars = screen.find("#bars", MenuButton.class);

        Fx.run(() -> bars.getItems().getLast().fire());

        assertThat(screen.focused().getId()).isEqualTo("barName");
        assertThat(screen.find("#barName", TextField.class).getSelectedText()).isEqualTo("Bar 2");
    }

    @Test
    void digitsInTheNameOfABarAreNoScore() {
        var screen = show(null);

        screen.focus(screen.find("#barName")).type(KeyCode.DIGIT7);

        assertThat(selected(screen)).isEmpty();
    }

    @Test
    void anotherRoutineIsChosenFromTheMenu() {
        var screen = show(GARAGE);
        var routines = screen.find("#routines", MenuButton.class);

        Fx.run(() -> routines.getItems().getLast().fire());

        var heading = screen.find("#heading", Label.class);
        assertThat(heading.getText()).isEqualTo("Floor, one set");
        assertThat(settings.get().practice().routine()).isEqualTo("floor");
    }

    @Test
    void theMenusMarkWhatIsChosen() {
        var screen = show(GARAGE);
        var routines = screen.find("#routines", MenuButton.class);
        assertThat(marked(routines)).singleElement().asString().startsWith("Standard");
        assertThat(marked(screen.find("#bars", MenuButton.class))).containsExactly(GARAGE.name());

        Fx.run(() -> routines.getItems().getLast().fire());

        assertThat(marked(routines)).singleElement().asString().startsWith("Floor");
    }

    @Test
    void whatIsMarkedStaysMarkedWhenItIsTakenOnceMore() {
        var screen = show(GARAGE);
        for (var menu : List.of("#routines", "#bars")) {
            var items = screen.find(menu, MenuButton.class).getItems();
            var radios = items.stream().filter(RadioMenuItem.class::isInstance).map(RadioMenuItem.class::cast);

            assertThat(radios.map(RadioMenuItem::getToggleGroup).distinct().toList())
                    .as("one of %s is always marked", menu)
                    .hasSize(1)
                    .doesNotContainNull();
        }
    }

    private static List<String> marked(MenuButton menu) {
        return menu.getItems().stream()
                .filter(item -> item instanceof RadioMenuItem radio && radio.isSelected())
                .map(MenuItem::getText)
                .toList();
    }

    @Test
    void whoseDataThisIsStandsThereFromTheSecondPersonOn() {
        household.set(Household.of(new Member("Anna", "/a")));
        var screen = show(GARAGE);
        var menu = screen.find("#whose", MenuButton.class);
        assertThat(menu.isVisible()).isFalse();

        Fx.run(() -> household.set(Household.of(new Member("Anna", "/a")).with(new Member("Ben", "/b"))));
        assertThat(menu.isVisible()).isTrue();
        assertThat(menu.getText()).isEqualTo("Anna");
        Fx.run(() -> menu.getItems().getFirst().fire());
        assertThat(logged).containsExactly("show Ben");
    }

    /// Writes down where advice would lead.
    private final class Asked implements AdviceWays {
        @Override
        public void keep(Routine routine) {
            logged.add("keep");
        }

        @Override
        public void practiseLanding() {
            logged.add("practise");
        }

        @Override
        public void readWhenToStop() {
            logged.add("read");
        }
    }

    private Screen show(@Nullable Bar bar) {
        return show(bar, Archive.EMPTY);
    }

    private Screen show(@Nullable Bar bar, Archive archive) {
        if (bar != null) {
            settings.set(Settings.DEFAULT.withPractice(
                    Practice.DEFAULT.withRoutine("standard").withBars(List.of(bar), bar.name())));
        }
        var words = Words.in(Locale.ENGLISH);
        return Screen.of(Shots.light(1000, 900), () -> {
            var today = new TodayViewModel(
                    settings, archive, FRIDAY, words, starts::add, () -> logged.add("asked"), new Asked());
            return new Views(words)
                    .with(TodayController.class, () -> new TodayController(today, whose, words))
                    .load(TodayController.class);
        });
    }

    private static void press(Screen screen, String row, String text) {
        screen.find(row).lookupAll(".toggle-button").stream()
                .map(ToggleButton.class::cast)
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .ifPresent(button -> Fx.run(button::fire));
    }

    private static List<ToggleButton> scores(Screen screen) {
        return screen.find("#before").lookupAll(".toggle-button").stream()
                .map(ToggleButton.class::cast)
                .toList();
    }

    private static List<String> selected(Screen screen) {
        return scores(screen).stream()
                .filter(ToggleButton::isSelected)
                .map(ToggleButton::getText)
                .toList();
    }
}
