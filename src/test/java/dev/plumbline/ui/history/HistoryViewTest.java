package dev.plumbline.ui.history;

import static dev.plumbline.support.Entries.hung;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.history.Effort;
import dev.plumbline.history.Entry;
import dev.plumbline.history.ImportPlan;
import dev.plumbline.history.Sign;
import dev.plumbline.routine.Routines;
import dev.plumbline.support.Entries;
import dev.plumbline.support.Fx;
import dev.plumbline.support.Screen;
import dev.plumbline.support.Shots;
import dev.plumbline.ui.Views;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoryViewTest {
    private static final Path FILE = Path.of("log.csv");
    private static final Entry MONDAY = hung("2026-11-16T18:20:00+01:00", Routines.STANDARD, 6, 8);
    private static final Entry WEDNESDAY = hung("2026-11-18T07:35:00+01:00", Routines.GENTLE, 5, 5);
    private static final Entry FRIDAY = hung("2026-11-20T07:41:00+01:00", Routines.LONG, 5, 5);

    @Test
    void deleteRemovesTheRowThatHasTheFocusAndGoesOnToTheNextAndEnterTakesItBack() {
        var desk = new Desk(List.of(MONDAY, WEDNESDAY, FRIDAY));
        var screen = show(desk);

        screen.focus(screen.find("#list")).type(KeyCode.HOME, KeyCode.DOWN, KeyCode.DELETE);

        assertThat(desk.entries()).containsExactly(FRIDAY, MONDAY);
        assertThat(focusedRow(screen)).isEqualTo(MONDAY);

        screen.type(KeyCode.DELETE);
        assertThat(desk.entries()).containsExactly(FRIDAY);
        assertThat(focusedRow(screen)).isEqualTo(MONDAY);

        screen.type(KeyCode.ENTER);
        assertThat(desk.entries()).extracting(Entry::id).containsExactly(FRIDAY.id(), MONDAY.id());
    }

    @Test
    void theButtonOfARowDeletesThatRow() {
        var desk = new Desk(List.of(MONDAY, FRIDAY));
        var screen = show(desk);

        var button = (Button) cells(screen).getFirst().lookup(".row-verb.delete");
        Fx.run(button::fire);

        assertThat(desk.entries()).containsExactly(MONDAY);
    }

    @Test
    void aRowOfANewerProgramHasNoDelete() {
        var desk = new Desk(List.of(HistoryViewModelTest.newer(MONDAY.withNote("A long note. ".repeat(40)))));
        var screen = show(desk);

        var cell = cells(screen).getFirst();
        assertThat(cell.lookupAll(".row-verb"))
                .hasSize(2)
                .allSatisfy(verb -> assertThat(verb.isVisible()).isFalse());
        assertThat(((Label) cell.lookup(".locked")).getText()).isEqualTo("newer version");
        assertThat(cell.lookup(".locked").getLayoutBounds().getWidth())
                .isGreaterThanOrEqualTo(((Label) cell.lookup(".locked")).prefWidth(-1));

        screen.focus(screen.find("#list")).type(KeyCode.HOME, KeyCode.DELETE);
        assertThat(desk.entries()).hasSize(1);
    }

    @Test
    void tenThousandEntriesAreAFewCells() {
        var many = daily(10_000);
        var screen = show(new Desk(many));

        assertThat(cells(screen)).hasSizeBetween(5, 40);

        screen.focus(screen.find("#list")).type(KeyCode.END);
        assertThat(focusedRow(screen)).isEqualTo(many.getFirst());
        assertThat(cells(screen)).hasSizeBetween(5, 40);
    }

    /// A list that does not know how high its rows are measures two more at each pulse, to the end of a long history,
    /// and draws itself anew each time.
    @ParameterizedTest
    @CsvSource({"1000, 39", "620, 64"})
    void everyRowIsAsHighAsTheOthersWhateverItSays(int width, int height) {
        var full = MONDAY.withEffort(Effort.HARD)
                .withSigns(EnumSet.allOf(Sign.class))
                .withNote("A long note. ".repeat(40));
        var desk = new Desk(List.of(full, WEDNESDAY, FRIDAY));
        desk.history.delete(FRIDAY);
        var screen = Screen.of(Shots.light(width, 900), () -> screen(desk));

        assertThat(screen.find("#list", ListView.class).getFixedCellSize()).isCloseTo(height, within(1.0));
        assertThat(cells(screen)).hasSize(3).allSatisfy(cell -> {
            assertThat(cell.getHeight()).isCloseTo(height, within(1.0));
            assertThat(cell.getGraphic().getLayoutBounds().getHeight()).isCloseTo(height, within(1.0));
        });
        assertThat(cells(screen).stream().flatMap(cell -> cell.lookupAll(".history-text").stream()))
                .filteredOn(Node::isVisible)
                .allSatisfy(text -> assertThat(text.getBoundsInParent().getMaxX())
                        .isLessThanOrEqualTo(text.getParent().getLayoutBounds().getWidth()));
    }

    @Test
    void rowsAreReachedByTabAndSpokenWhole() {
        var screen = show(new Desk(List.of(MONDAY)));

        screen.focus(screen.find("#export")).type(KeyCode.TAB);
        assertThat(screen.focused().getId()).isEqualTo("beads");
        screen.type(KeyCode.TAB, KeyCode.TAB, KeyCode.TAB, KeyCode.TAB, KeyCode.TAB);

        assertThat(screen.focused().getId()).isEqualTo("list");
        assertThat(cells(screen).getFirst().getAccessibleText())
                .isEqualTo("Mon 16 Nov, 18:20, Standard, 70 + 20 s, 6 → 8 up two");
    }

    @Test
    void theMenuWritesToTheChosenFileAndReadsOne() {
        var desk = new Desk(List.of(MONDAY));
        var screen = show(desk);
        var export = screen.find("#export", Button.class);

        for (var line = 0; line < Format.values().length + 1; line++) {
            Fx.run(export::fire);
            for (var down = 0; down < line; down++) {
                screen.type(KeyCode.DOWN);
            }
            screen.type(KeyCode.ENTER);
        }

        assertThat(desk.done)
                .containsExactly(Stream.concat(
                                Stream.of(Format.values()).map(format -> "export " + format + " log.csv"),
                                Stream.of("inspect log.csv"))
                        .toArray(String[]::new));
    }

    @Test
    void escapeClosesTheMenuAndNothingHappens() {
        var desk = new Desk(List.of(MONDAY));
        var screen = show(desk);
        Fx.run(screen.find("#export", Button.class)::fire);
        assertThat(screen.find("#menu").isVisible()).isTrue();

        screen.type(KeyCode.UP, KeyCode.ESCAPE);

        assertThat(screen.find("#menu").isVisible()).isFalse();
        assertThat(screen.focused().getId()).isEqualTo("export");
        assertThat(desk.done).isEmpty();
    }

    @Test
    void keysGoThroughTheDaysAndEnterLooksAtOneAlone() {
        var desk = new Desk(List.of(MONDAY, WEDNESDAY, FRIDAY));
        var screen = show(desk);
        var beads = screen.find("#beads");
        assertThat(beads.getAccessibleText()).startsWith("2026: something on 3 days, ");

        screen.focus(beads).type(KeyCode.HOME);
        assertThat(beads.getAccessibleText()).isEqualTo("Thu 1 Jan, nothing recorded");
        for (var week = 0; week < 46; week++) {
            screen.type(KeyCode.RIGHT);
        }
        screen.type(KeyCode.UP);
        assertThat(beads.getAccessibleText()).isEqualTo("Wed 18 Nov, one session, 42 s held");

        screen.type(KeyCode.ENTER);
        assertThat(desk.entries()).containsExactly(WEDNESDAY);
        assertThat(screen.find(".filter-bar").isVisible()).isTrue();
    }

    @Test
    void keysGoThroughThePointsOfTheCharts() {
        var screen = show(new Desk(List.of(MONDAY, WEDNESDAY)));
        var hang = screen.find("#hang");
        var feel = screen.find("#feel");
        assertThat(hang.getAccessibleText()).startsWith("Hang from 24 Oct to 20 Nov: 4 sets.");
        assertThat(feel.getAccessibleText()).contains("1 better, 1 about the same, 0 worse");

        screen.focus(hang).type(KeyCode.LEFT);
        assertThat(hang.getAccessibleText()).isEqualTo("Wed 18 Nov: 21 s held of 21 s planned");
        screen.type(KeyCode.HOME);
        assertThat(hang.getAccessibleText()).isEqualTo("Mon 16 Nov: 35 s held of 35 s planned");

        screen.focus(feel).type(KeyCode.END);
        assertThat(feel.getAccessibleText()).isEqualTo("Wed 18 Nov: before 5, after 5");
        screen.type(KeyCode.ESCAPE);
        assertThat(feel.getAccessibleText()).startsWith("Feel ");
    }

    @Test
    void theShortcutForUndoingBringsTheLastDeletionBack() {
        var desk = new Desk(List.of(MONDAY, FRIDAY));
        var screen = show(desk);

        screen.focus(screen.find("#list")).type(KeyCode.HOME, KeyCode.DELETE);
        assertThat(desk.entries()).containsExactly(MONDAY);
        screen.push(KeyCode.CONTROL, KeyCode.Z);

        assertThat(desk.entries()).extracting(Entry::id).containsExactly(FRIDAY.id(), MONDAY.id());
    }

    @Test
    void aChartIsAPictureTwiceAsFineWithoutItsButton() {
        var screen = show(new Desk(List.of(MONDAY)));
        var part = screen.find("#hangPart");

        var picture = Fx.call(() -> ChartPicture.of(part));

        assertThat(picture.getWidth()).isCloseTo(part.getLayoutBounds().getWidth() * 2, within(4.0));
        assertThat(part.lookup(".copy-picture").isVisible()).isTrue();
    }

    @Test
    void enterOpensTheEntryAndEscapeLeavesIt() {
        var desk = new Desk(List.of(MONDAY));
        var screen = show(desk);

        screen.focus(screen.find("#list")).type(KeyCode.HOME, KeyCode.ENTER);
        assertThat(screen.find(".edit").isVisible()).isTrue();
        assertThat(screen.find("#page").isVisible()).isFalse();

        screen.focus(screen.find(".edit #routine")).type(KeyCode.ESCAPE);
        assertThat(screen.find("#page").isVisible()).isTrue();
        assertThat(desk.done).isEmpty();
    }

    @Test
    void theQuestionWhetherToTakeAFileHasTheFocusAndTakesIt() {
        var desk = new Desk(List.of(MONDAY));
        desk.plan = new ImportPlan(List.of(FRIDAY), List.of(), 0, List.of());
        var screen = show(desk);

        Fx.run(() -> desk.history.exchange().read(FILE));
        var take = (Button) screen.focused();
        assertThat(take.getText()).isEqualTo("Take it");

        Fx.run(take::fire);
        assertThat(desk.entries()).containsExactly(FRIDAY, MONDAY);
        assertThat(screen.find("#question").isVisible()).isFalse();
    }

    @Test
    void beforeTheFirstSessionSpaceStartsFromAnywhereButAnotherButton() {
        var desk = new Desk(List.of());
        var screen = show(desk);
        assertThat(screen.find("#list").isVisible()).isFalse();
        assertThat(screen.find("#none").isVisible()).isTrue();

        screen.focus(screen.find("#start")).type(KeyCode.SPACE);
        screen.focus(screen.scene().getRoot()).type(KeyCode.SPACE);
        screen.focus(screen.find(".tall")).type(KeyCode.SPACE);

        assertThat(desk.done).containsExactly("start", "start", "inspect log.csv");
    }

    @Test
    void theFirstSessionTakesThePlaceOfTheEmptyScreen() {
        var desk = new Desk(List.of());
        desk.plan = new ImportPlan(List.of(MONDAY), List.of(), 0, List.of());
        var screen = show(desk);

        Fx.run(() -> desk.history.exchange().read(FILE));
        Fx.run(screen.find(".notice .button", Button.class)::fire);

        assertThat(screen.find("#empty").isVisible()).isFalse();
        assertThat(screen.find("#list").isVisible()).isTrue();
        assertThat(screen.find("#start", Button.class).isDefaultButton()).isFalse();
    }

    private static Screen show(Desk desk) {
        return Screen.of(Shots.light(1000, 900), () -> screen(desk));
    }

    static Parent screen(Desk desk) {
        return new Views(Desk.WORDS)
                .with(HistoryController.class, () -> new HistoryController(desk.history, Desk.WORDS, new OneFile()))
                .load(HistoryController.class);
    }

    private static List<Entry> daily(int days) {
        var start = OffsetDateTime.parse("1999-01-01T07:00:00+01:00");
        return IntStream.range(0, days)
                .mapToObj(day -> Entries.felt(start.plusDays(day).toString(), 5, 6))
                .toList();
    }

    private static Entry focusedRow(Screen screen) {
        var list = screen.find("#list", ListView.class);
        return ((Listed) Fx.call(() -> list.getFocusModel().getFocusedItem())).entry();
    }

    private static List<ListCell<?>> cells(Screen screen) {
        return Fx.call(() -> screen.scene().getRoot().lookup("#list").lookupAll(".list-cell").stream()
                .<ListCell<?>>map(node -> (ListCell<?>) node)
                .filter(cell -> !cell.isEmpty() && cell.isVisible())
                .toList());
    }

    /// A person who always means the same file.
    private record OneFile() implements FileDialog {
        @Override
        public Optional<Path> whereTo(Window owner, Format format, String name) {
            return Optional.of(FILE);
        }

        @Override
        public Optional<Path> whichOne(Window owner) {
            return Optional.of(FILE);
        }
    }
}
