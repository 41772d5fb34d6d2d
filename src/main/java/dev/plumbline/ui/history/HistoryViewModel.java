package dev.plumbline.ui.history;

import dev.plumbline.history.Archive;
import dev.plumbline.history.Entry;
import dev.plumbline.history.Problem;
import dev.plumbline.history.StorageFailure;
import dev.plumbline.routine.Bar;
import dev.plumbline.settings.Settings;
import dev.plumbline.trend.Days;
import dev.plumbline.trend.Range;
import dev.plumbline.trend.Selection;
import dev.plumbline.ui.Background;
import dev.plumbline.ui.ShellViewModel;
import dev.plumbline.ui.edit.EditVerbs;
import dev.plumbline.ui.edit.EditViewModel;
import dev.plumbline.words.Words;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;

/// The record of what was done: the year, the charts, and every selected entry from the newest down.
///
/// What is deleted leaves every figure at once; its place in the list can bring it back for a moment.
public final class HistoryViewModel {
    private static final int MOST_BARS = 20;

    private final Property<Settings> settings;
    private final Words words;
    private final ShellViewModel shell;
    private final HistoryVerbs verbs;
    private final Background background;
    private final Background figuring;
    private final HistoryNotices notices;
    private final FilterViewModel filter;
    private final ExchangeViewModel exchange;
    private final ObservableList<Listed> rows = FXCollections.observableArrayList();
    private final ObservableList<Listed> shown = FXCollections.unmodifiableObservableList(rows);
    private final ReadOnlyObjectWrapper<@Nullable Figures> figures = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.READING);
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper(true);
    private final ObservableSet<UUID> deleting = FXCollections.observableSet(new HashSet<>());
    private final Map<UUID, Entry> deleted = new LinkedHashMap<>();
    private final SimpleObjectProperty<@Nullable EditViewModel> editing = new SimpleObjectProperty<>();
    private final Set<Problem> told = new HashSet<>();
    private final Set<UUID> hidden = new HashSet<>();
    private @Nullable Archive archive;
    private ZonedDateTime now;
    private RowWords wording;
    private int looks;
    private boolean trash;
    private boolean whole;

    /// What the screen has to show.
    enum State {
        /// The files are not read yet.
        READING,
        /// Nothing was ever recorded.
        EMPTY,
        /// There is something, but the filter leaves it all out.
        NOTHING_FOUND,
        FILLED,
        /// What was deleted is listed.
        DELETED
    }

    /// A history that was not read yet.
    ///
    /// @param settings read for the weekly goal and the hour at which a day begins
    /// @param shell says what happened
    /// @param verbs does what is asked for, by `background`
    /// @param figuring works out the figures, which may take a moment and must not hold up the disk
    public HistoryViewModel(
            Property<Settings> settings,
            ZonedDateTime now,
            Words words,
            ShellViewModel shell,
            HistoryVerbs verbs,
            Background background,
            Background figuring) {
        this.settings = settings;
        this.now = now;
        this.words = words;
        this.shell = shell;
        this.verbs = verbs;
        this.background = background;
        this.figuring = figuring;
        this.notices = new HistoryNotices(words);
        this.wording = new RowWords(words, Year.from(now));
        this.exchange = new ExchangeViewModel(words, shell, verbs, background);
        this.filter = new FilterViewModel(words, Year.from(now));
        filter.viewingProperty().subscribe((_, _) -> look());
        settings.subscribe((_, _) -> look());
    }

    FilterViewModel filter() {
        return filter;
    }

    public ExchangeViewModel exchange() {
        return exchange;
    }

    /// The selected entries from the newest down.
    ObservableList<Listed> rows() {
        return shown;
    }

    /// What all of it adds up to, or null before it was read.
    ReadOnlyObjectProperty<@Nullable Figures> figuresProperty() {
        return figures.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// True until the whole history is shown: before that nothing of it is, or its newest part.
    ReadOnlyBooleanProperty readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /// The entries whose place in the list offers to bring them back.
    ObservableSet<UUID> deleting() {
        return deleting;
    }

    HistoryRow row(Entry entry) {
        return wording.row(entry);
    }

    String deletedWords(Entry entry) {
        return wording.deleted(entry);
    }

    /// The days that the charts show.
    Range range() {
        var shown = figures.get();
        return shown == null ? new Range(today(), today()) : shown.hang().range();
    }

    LocalDate today() {
        return days().of(now.toLocalDateTime());
    }

    private Days days() {
        return new Days(settings.getValue().practice().dayStart());
    }

    /// Shows `part`, the newest of it, as it is at `moment`, until the whole is there.
    public void glance(Archive part, ZonedDateTime moment) {
        show(part, moment);
    }

    /// Shows `current` as it is at `moment`, and says once what of it could not be read.
    public void render(Archive current, ZonedDateTime moment) {
        hidden.retainAll(current.entries().stream().map(Entry::id).collect(Collectors.toSet()));
        whole = true;
        show(current, moment);
        tellProblems(current);
    }

    private void show(Archive current, ZonedDateTime moment) {
        archive = current;
        now = moment;
        wording = new RowWords(words, Year.from(moment));
        look();
    }

    /// Works everything out anew, off this thread; what was asked for earlier is not shown any more.
    private void look() {
        var held = archive;
        if (held == null) {
            return;
        }
        looks++;
        var look = looks;
        var out = Set.copyOf(hidden);
        var gone = List.copyOf(deleted.values());
        var before = List.copyOf(rows);
        var viewing = filter.viewingProperty().get();
        var today = today();
        var goal = settings.getValue().practice().weeklyGoal();
        var days = days();
        var inTrash = trash;
        var asWhole = whole;
        figuring.ask(
                () -> {
                    var kept = held.entries().stream()
                            .filter(entry -> !out.contains(entry.id()))
                            .toList();
                    var worked = Figures.of(kept, gone, viewing, today, goal, days);
                    var listed = inTrash
                            ? held.deleted().reversed().stream()
                                    .map(Listed::deleted)
                                    .toList()
                            : worked.listed();
                    return new Answer(
                            worked, inTrash, asWhole, Splice.between(before, listed), FilterViewModel.Offers.of(kept));
                },
                answer -> {
                    if (look == looks) {
                        show(answer);
                    }
                },
                _ -> {});
    }

    private record Answer(
            Figures figures, boolean inTrash, boolean whole, Splice<Listed> change, FilterViewModel.Offers offers) {}

    private void show(Answer answer) {
        filter.offer(answer.offers());
        answer.change().apply(rows);
        figures.set(answer.figures());
        reading.set(!answer.whole());
        state.set(state(answer));
    }

    private State state(Answer answer) {
        if (answer.inTrash()) {
            return State.DELETED;
        }
        if (!rows.isEmpty()) {
            return State.FILLED;
        }
        return answer.figures().all() == 0 ? State.EMPTY : State.NOTHING_FOUND;
    }

    private void tellProblems(Archive current) {
        var fresh = current.problems().stream()
                .filter(problem -> !problem.known())
                .filter(told::add)
                .toList();
        for (var group : ProblemGroup.values()) {
            var problems = fresh.stream().filter(group::holds).toList();
            if (!problems.isEmpty()) {
                Runnable dismiss = () -> shell.withdraw(group.id());
                shell.tell(notices.problems(group, problems, current.entries().size(), verbs::openFolder, dismiss));
            }
        }
    }

    /// Looks at what `selection` takes.
    public void look(Selection selection) {
        filter.select(selection);
    }

    /// Deletes `entry` at once; its place offers to take that back. What a newer program wrote stays.
    public void delete(Entry entry) {
        if (entry.isNewer() || deleted.putIfAbsent(entry.id(), entry) != null) {
            return;
        }
        deleting.add(entry.id());
        hidden.add(entry.id());
        look();
        background.tell(() -> verbs.delete(entry), () -> {}, failure -> {
            hidden.remove(entry.id());
            settle(entry.id());
            failed("history.failed.delete", failure);
        });
    }

    /// Brings back what was deleted last, if it still can be.
    void undelete() {
        if (!deleted.isEmpty()) {
            undelete(List.copyOf(deleted.values()).getLast());
        }
    }

    void undelete(Entry entry) {
        hidden.remove(entry.id());
        settle(entry.id());
        background.tell(() -> verbs.undelete(entry), () -> {}, failure -> failed("history.failed.undelete", failure));
    }

    /// The moment in which it could be taken back is over.
    void settle(UUID id) {
        if (deleted.remove(id) != null) {
            deleting.remove(id);
            look();
        }
    }

    private void failed(String what, StorageFailure failure) {
        shell.tell(notices.failed(what, failure, () -> shell.withdraw(HistoryNotices.FILE)));
    }

    /// Opens `entry`, unless a newer program wrote it.
    public void edit(Entry entry) {
        if (!entry.isNewer()) {
            editing.set(open(entry, false));
        }
    }

    /// Opens an entry for a hang that was done elsewhere.
    public void add() {
        background.ask(
                verbs::elsewhere,
                fresh -> editing.set(open(fresh, true)),
                failure -> failed("history.failed.save", failure));
    }

    private EditViewModel open(Entry entry, boolean fresh) {
        return new EditViewModel(entry, fresh, bars(), new EditVerbs() {
            @Override
            public void save(Entry changed) {
                editing.set(null);
                background.tell(() -> verbs.save(changed), () -> {}, failure -> {
                    failed("history.failed.save", failure);
                    editing.set(open(changed, fresh));
                });
            }

            @Override
            public void cancel() {
                editing.set(null);
            }
        });
    }

    /// The bars of the settings, and those on which was hung.
    private List<Bar> bars() {
        var hung = archive == null
                ? Stream.<Bar>empty()
                : archive.entries().reversed().stream().flatMap(entry -> Optional.ofNullable(entry.bar()).stream());
        return Stream.concat(settings.getValue().practice().bars().stream(), hung)
                .distinct()
                .limit(MOST_BARS)
                .toList();
    }

    /// The entry that is open, or null.
    ReadOnlyObjectProperty<@Nullable EditViewModel> editingProperty() {
        return editing;
    }

    /// Lists what was deleted, or what was not.
    public void showDeleted(boolean whether) {
        trash = whether;
        look();
    }

    /// Asks whether `entry`, which is deleted, is to leave this computer for good.
    void erase(Entry entry) {
        exchange.ask(notices.erase(
                row(entry).date(),
                () -> {
                    exchange.cancel();
                    background.tell(
                            () -> verbs.erase(entry),
                            () -> shell.tell(notices.erased(() -> shell.withdraw(HistoryNotices.FILE))),
                            failure -> failed("history.failed.erase", failure));
                },
                exchange::cancel));
    }

    /// Brings back what was deleted some time ago.
    void restore(Entry entry) {
        background.tell(() -> verbs.undelete(entry), () -> {}, failure -> failed("history.failed.undelete", failure));
    }

    void openFolder() {
        verbs.openFolder();
    }

    void start() {
        verbs.start();
    }
}
