package dev.plumbline.ui.history;

import static dev.plumbline.support.Entries.felt;
import static dev.plumbline.support.Entries.hung;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.history.Archive;
import dev.plumbline.history.Effort;
import dev.plumbline.history.Entry;
import dev.plumbline.history.ImportPlan;
import dev.plumbline.history.Problem;
import dev.plumbline.history.Refusal;
import dev.plumbline.history.Sign;
import dev.plumbline.routine.Routines;
import dev.plumbline.session.HungSet;
import dev.plumbline.trend.Selection;
import dev.plumbline.ui.Background;
import dev.plumbline.ui.Notice;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HistoryViewModelTest {
    private static final Entry MONDAY = hung("2026-11-16T18:20:00+01:00", Routines.STANDARD, 6, 8);
    private static final Entry WEDNESDAY = hung("2026-11-18T07:35:00+09:00", Routines.GENTLE, 5, 5);
    private static final Path FILE = Path.of("somewhere", "log.csv");

    private final Desk desk = new Desk(List.of(MONDAY, WEDNESDAY));

    @Test
    void theNewestPartIsShownUntilTheWholeIsRead() {
        var atOnce = new Background(Runnable::run, Runnable::run);
        var fresh = new HistoryViewModel(desk.settings, Desk.NOW, Desk.WORDS, desk.shell, desk, atOnce, atOnce);
        fresh.glance(new Archive(List.of(WEDNESDAY), List.of(), List.of()), Desk.NOW);
        assertThat(fresh.rows()).extracting(Listed::entry).containsExactly(WEDNESDAY);
        assertThat(fresh.readingProperty().get()).isTrue();

        fresh.render(new Archive(List.of(MONDAY, WEDNESDAY), List.of(), List.of()), Desk.NOW);
        assertThat(fresh.rows()).extracting(Listed::entry).containsExactly(WEDNESDAY, MONDAY);
        assertThat(fresh.readingProperty().get()).isFalse();
    }

    @Test
    void theNewestStandsOnTop() {
        assertThat(desk.entries()).containsExactly(WEDNESDAY, MONDAY);
    }

    @Test
    void aRowSaysWhereAndWhenItWasRecordedWhatWasHungAndHowItFelt() {
        var row = desk.history.row(MONDAY.withEffort(Effort.HARD)
                .withSigns(Set.of(Sign.DIZZY, Sign.NUMB))
                .withNote("Door  bar\nagain"));

        assertThat(row)
                .isEqualTo(new HistoryRow(
                        "Mon 16 Nov",
                        "18:20",
                        "Standard",
                        "70 + 20 s",
                        "6",
                        "8",
                        "up two",
                        "hard",
                        "numb or tingling, dizzy",
                        "Door bar again",
                        ""));
        assertThat(row.spoken())
                .isEqualTo("Mon 16 Nov, 18:20, Standard, 70 + 20 s, 6 → 8 up two,"
                        + " numb or tingling, dizzy, hard, Door bar again");
    }

    @Test
    void theClockOfARowIsTheOneThatHungOnTheWallThere() {
        assertThat(desk.history.row(WEDNESDAY).time()).isEqualTo("07:35");
    }

    @Test
    void anotherYearIsNamed() {
        assertThat(desk.history.row(felt("2025-11-20T07:00:00+01:00")).date()).isEqualTo("20 Nov 2025");
    }

    @ParameterizedTest
    @CsvSource({"6, 7, about the same", "6, 5, about the same", "3, 6, up three", "8, 2, down six", "0, 10, up ten"})
    void oneStepIsAboutTheSame(int before, int after, String change) {
        assertThat(desk.history
                        .row(felt("2026-11-20T07:00:00+01:00", before, after))
                        .change())
                .isEqualTo(change);
    }

    @Test
    void whatNobodyGaveIsEmpty() {
        var row = desk.history.row(felt("2026-11-20T07:00:00+01:00", 4, null));

        assertThat(row.what()).isEqualTo("Score only");
        assertThat(row.before()).isEqualTo("4");
        assertThat(List.of(row.seconds(), row.after(), row.change(), row.effort(), row.signs(), row.note()))
                .containsOnly("");
    }

    @Test
    void aSetThatWasNotDoneIsNotInTheSecondsAndTheFloorHasNoHang() {
        var once = MONDAY.withSets(
                List.of(MONDAY.sets().getFirst(), MONDAY.sets().getLast().withDone(false)));

        assertThat(desk.history.row(once).seconds()).isEqualTo("35 + 10 s");
        assertThat(desk.history
                        .row(hung("2026-11-20T07:00:00+01:00", Routines.FLOOR, 5, 6))
                        .seconds())
                .isEqualTo("4 min");
    }

    @Test
    void nothingIsSaidOfALandingThatNobodyWroteDown() {
        var relaxed = MONDAY.sets().getFirst().phases().getFirst();
        var typed = MONDAY.withSets(List.of(new HungSet(List.of(relaxed))));

        assertThat(desk.history.row(typed).seconds()).isEqualTo("16 s");
    }

    @Test
    void theHeadAddsUpTheYear() {
        assertThat(desk.totals())
                .containsExactly(
                        new HistoryTotals.Figure("2", "sessions in 2026"),
                        new HistoryTotals.Figure("1 min 52 s", "hanging"),
                        new HistoryTotals.Figure("0", "weeks at the goal"));
    }

    private String figure(int index) {
        return desk.totals().get(index).number();
    }

    @Test
    void aLongTimeIsSaidInHoursAndMinutes() {
        var many = IntStream.rangeClosed(1, 28)
                .mapToObj(day -> hung("2026-02-%02dT07:00:00+01:00".formatted(day), Routines.LONG, 5, 6))
                .toList();

        assertThat(new Desk(many).totals())
                .containsExactly(
                        new HistoryTotals.Figure("28", "sessions in 2026"),
                        new HistoryTotals.Figure("47 min", "hanging"),
                        new HistoryTotals.Figure("4", "weeks at the goal"));
    }

    @Test
    void deletedLeavesEveryFigureAtOnceAndItsPlaceBringsItBack() {
        desk.history.delete(MONDAY);

        assertThat(desk.history.rows()).containsExactly(Listed.kept(WEDNESDAY), Listed.leaving(MONDAY));
        assertThat(figure(0)).isEqualTo("1");
        assertThat(desk.history.deletedWords(MONDAY)).isEqualTo("Mon 16 Nov deleted");

        desk.history.undelete();

        assertThat(desk.entries()).extracting(Entry::id).containsExactly(WEDNESDAY.id(), MONDAY.id());
        assertThat(figure(0)).isEqualTo("2");
        assertThat(desk.done).containsExactly("delete 2026-11-16", "undelete 2026-11-16");
    }

    @Test
    void aPlaceThatWasNotTakenBackCloses() {
        desk.history.delete(MONDAY);
        desk.history.settle(MONDAY.id());

        assertThat(desk.history.rows()).containsExactly(Listed.kept(WEDNESDAY));

        desk.history.undelete();
        assertThat(desk.done).containsExactly("delete 2026-11-16");
    }

    @Test
    void whatWasDeletedCanBeBroughtBackLaterOrErasedAfterAYes() {
        desk.history.delete(MONDAY);
        desk.history.settle(MONDAY.id());
        desk.history.showDeleted(true);

        assertThat(desk.history.stateProperty().get()).isEqualTo(HistoryViewModel.State.DELETED);
        assertThat(desk.history.rows()).containsExactly(Listed.deleted(MONDAY));

        desk.history.erase(MONDAY);
        var question = Objects.requireNonNull(
                desk.history.exchange().questionProperty().get());
        assertThat(question.headline()).isEqualTo("Erase Mon 16 Nov for good?");
        assertThat(question.body()).contains("Copies that a sync tool or a backup has carried elsewhere may remain");
        assertThat(desk.done).doesNotContain("erase 2026-11-16");

        question.actions().getFirst().run().run();
        assertThat(desk.done).contains("erase 2026-11-16");
        assertThat(desk.headlines()).containsExactly("The entry was erased");

        desk.history.restore(MONDAY);
        desk.history.showDeleted(false);
        assertThat(desk.entries()).extracting(Entry::id).containsExactly(WEDNESDAY.id(), MONDAY.id());
    }

    @Test
    void beforeTheFilesAreReadNobodySaysThatThereIsNothing() {
        var atOnce = new Background(Runnable::run, Runnable::run);
        var history = new HistoryViewModel(desk.settings, Desk.NOW, Desk.WORDS, desk.shell, desk, atOnce, atOnce);
        desk.settings.set(desk.settings.get().withFirstRunDone(true));

        assertThat(history.stateProperty().get()).isEqualTo(HistoryViewModel.State.READING);

        history.render(Archive.EMPTY, Desk.NOW);
        assertThat(history.stateProperty().get()).isEqualTo(HistoryViewModel.State.EMPTY);
    }

    @Test
    void aFilterLeavesTheYearsTotalsAlone() {
        desk.history.look(Selection.ALL.withRoutine("gentle"));

        assertThat(desk.entries()).containsExactly(WEDNESDAY);
        assertThat(figure(0)).isEqualTo("2");
        var figures = Objects.requireNonNull(desk.history.figuresProperty().get());
        assertThat(figures.hang().points()).hasSize(2);
        assertThat(figures.all()).isEqualTo(2);

        desk.history.look(Selection.ALL.withText("nowhere"));
        assertThat(desk.history.stateProperty().get()).isEqualTo(HistoryViewModel.State.NOTHING_FOUND);

        desk.history.filter().clear();
        assertThat(desk.entries()).hasSize(2);
    }

    @Test
    void aDayIsLookedAtAloneAndThenNotAnyMore() {
        desk.history.filter().day(MONDAY.startedAt().toLocalDate());
        assertThat(desk.entries()).containsExactly(MONDAY);

        desk.history.filter().day(MONDAY.startedAt().toLocalDate());
        assertThat(desk.entries()).hasSize(2);
    }

    @Test
    void theFilterOffersWhatThereIs() {
        assertThat(desk.history.filter().routines())
                .extracting(Choice::name)
                .containsExactly("Any routine", "Gentle", "Standard");
        assertThat(desk.history.filter().bars()).extracting(Choice::name).containsExactly("Any bar", "Garage");
        assertThat(desk.history.filter().tags()).extracting(Choice::name).containsExactly("Any tag");
    }

    @Test
    void onlyTheLastLookIsShown() {
        var work = new ArrayDeque<Runnable>();
        var atOnce = new Background(Runnable::run, Runnable::run);
        var slow = new Background(work::add, Runnable::run);
        var history = new HistoryViewModel(desk.settings, Desk.NOW, Desk.WORDS, desk.shell, desk, atOnce, slow);
        history.render(desk.archive(), Desk.NOW);
        history.look(Selection.ALL.withRoutine("gentle"));
        history.look(Selection.ALL.withRoutine("standard"));

        work.removeFirst().run();
        work.removeFirst().run();
        assertThat(history.rows()).isEmpty();

        work.removeFirst().run();
        assertThat(history.rows()).containsExactly(Listed.kept(MONDAY));
    }

    @Test
    void whatANewerProgramWroteIsNotOpened() {
        desk.history.edit(newer(WEDNESDAY));

        assertThat(desk.history.editingProperty().get()).isNull();
    }

    @Test
    void aHangDoneElsewhereIsANewEntry() {
        desk.history.add();

        assertThat(desk.history.editingProperty().get()).isNotNull();
    }

    @Test
    void aDeletionThatFailsBringsTheRowBackAndSaysWhy() {
        desk.full = true;

        desk.history.delete(MONDAY);

        assertThat(desk.entries()).containsExactly(WEDNESDAY, MONDAY);
        assertThat(desk.shell.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(Notice.Kind.WARN);
            assertThat(notice.headline()).isEqualTo("The session was not deleted");
            assertThat(notice.body()).startsWith("the disk has no room left.");
        });
    }

    @Test
    void whatANewerProgramWroteIsShownButStays() {
        var newer = newer(MONDAY);
        var other = new Desk(List.of(newer));

        other.history.delete(newer);

        assertThat(other.entries()).containsExactly(newer);
        assertThat(other.history.row(newer).locked()).isEqualTo("newer version");
        assertThat(other.done).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void anExportSaysWhereTheFileIs(Format format) {
        desk.history.exchange().export(format, desk.history.range(), FILE);

        assertThat(desk.done).containsExactly("export " + format + " " + FILE);
        assertThat(desk.headlines()).containsExactly(Desk.WORDS.get("history.saved." + format));
        assertThat(desk.shell.notices().getFirst().body()).isEqualTo(FILE.toString());
    }

    @Test
    void anExportThatFailsSaysWhy() {
        desk.full = true;

        desk.history.exchange().export(Format.CSV, desk.history.range(), FILE);

        assertThat(desk.headlines()).containsExactly("The history was not written");
    }

    @Test
    void aFileIsTakenInOnlyAfterAYes() {
        var friday = hung("2026-11-20T07:35:00+01:00", Routines.GENTLE, 5, 5);
        desk.plan = new ImportPlan(List.of(friday), List.of(), 2, List.of(new Refusal(4, "seconds is 'many'")));

        desk.history.exchange().read(FILE);

        var question = Objects.requireNonNull(
                desk.history.exchange().questionProperty().get());
        assertThat(question.headline()).isEqualTo("log.csv can be read");
        assertThat(question.body())
                .isEqualTo("1 new, 2 already here, 1 refused. Nothing is written yet.\nLine 4: seconds is 'many'.");
        assertThat(desk.entries()).hasSize(2);

        question.actions().getFirst().run().run();

        assertThat(desk.history.exchange().questionProperty().get()).isNull();
        assertThat(desk.entries()).contains(friday).hasSize(3);
        assertThat(desk.headlines()).containsExactly("One entry was taken in");
    }

    @Test
    void whoCancelsTakesNothingIn() {
        desk.plan = new ImportPlan(
                List.of(hung("2026-11-20T07:35:00+01:00", Routines.GENTLE, 5, 5)), List.of(), 0, List.of());

        desk.history.exchange().read(FILE);
        Objects.requireNonNull(desk.history.exchange().questionProperty().get())
                .actions()
                .getLast()
                .run()
                .run();

        assertThat(desk.done).containsExactly("inspect " + FILE);
        assertThat(desk.history.exchange().questionProperty().get()).isNull();
    }

    @Test
    void aFileWithNothingNewOffersNothingToTake() {
        desk.plan = new ImportPlan(
                List.of(),
                List.of(),
                2,
                IntStream.range(1, 10)
                        .mapToObj(line -> new Refusal(line, "no date"))
                        .toList());

        desk.history.exchange().read(FILE);

        var question = Objects.requireNonNull(
                desk.history.exchange().questionProperty().get());
        assertThat(question.headline()).isEqualTo("Nothing new in log.csv");
        assertThat(question.actions()).hasSize(1);
        assertThat(question.body()).endsWith("Line 6: no date.\nand 3 more.");
    }

    @Test
    void aProblemIsToldOnce() {
        var damaged = new Problem(Problem.Kind.DAMAGED, "0badcafe.jsonl", 42, 9000, "feel_after is 11", false);
        var known = new Problem(Problem.Kind.DAMAGED, "0badcafe.jsonl", 7, 900, "no JSON", true);
        var newer = new Problem(Problem.Kind.NEWER, "feedbeef.jsonl", 3, 90, "v is 9", false);
        var other = new Desk(List.of(MONDAY), damaged, known, newer);

        assertThat(other.headlines())
                .containsExactly(
                        "One line of the history could not be read",
                        "One line of the history came from a newer Plumbline");
        assertThat(other.shell.notices().getFirst().body()).endsWith("\n0badcafe.jsonl, line 42: feel_after is 11.");

        other.shell.notices().getFirst().actions().getLast().run().run();
        other.history.render(other.archive(), Desk.NOW);

        assertThat(other.headlines()).containsExactly("One line of the history came from a newer Plumbline");
    }

    @Test
    void aNameForAFileSaysTheDay() {
        assertThat(ExchangeViewModel.suggestedName(Format.JSON, desk.history.today()))
                .isEqualTo("plumbline-2026-11-20.json");
    }

    static Entry newer(Entry entry) {
        return new Entry(
                Entry.VERSION + 1,
                entry.stamp(),
                entry.startedAt(),
                entry.zone(),
                entry.routine(),
                entry.bar(),
                entry.sets(),
                entry.feel(),
                entry.effort(),
                entry.signs(),
                entry.tags(),
                entry.note(),
                entry.source(),
                entry.unknown());
    }
}
