package dev.plumbline.ui.history;

import dev.plumbline.history.Archive;
import dev.plumbline.history.Entry;
import dev.plumbline.history.ImportPlan;
import dev.plumbline.history.Problem;
import dev.plumbline.history.StorageFailure;
import dev.plumbline.settings.Settings;
import dev.plumbline.trend.Days;
import dev.plumbline.trend.Totals;
import dev.plumbline.ui.Background;
import dev.plumbline.ui.Notice;
import dev.plumbline.ui.ShellViewModel;
import dev.plumbline.ui.Undo;
import dev.plumbline.words.Words;
import java.nio.file.Path;
import java.time.Year;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The record of what was done: totals, every entry from the newest down, and the ways out of the program and back in.
///
/// What is deleted is gone from the list at once and can be taken back for a moment; a file is only read in after
/// saying what it would bring.
public final class HistoryViewModel {
    private final Property<Settings> settings;
    private final Words words;
    private final ShellViewModel shell;
    private final HistoryVerbs verbs;
    private final Background background;
    private final HistoryNotices notices;
    private final ObservableList<Entry> entries = FXCollections.observableArrayList();
    private final ObservableList<Entry> shown = FXCollections.unmodifiableObservableList(entries);
    private final ReadOnlyObjectWrapper<HistoryTotals> totals;
    private final SimpleObjectProperty<@Nullable Notice> question = new SimpleObjectProperty<>();
    private final Set<UUID> deleting = new HashSet<>();
    private final Set<Problem> told = new HashSet<>();
    private Archive archive;
    private ZonedDateTime now;
    private RowWords rows;

    /// The history as it stands at `now`.
    ///
    /// @param settings read for the weekly goal and the hour at which a day begins
    /// @param shell says what happened, and offers to take a deletion back
    /// @param verbs does what is asked for, by `background`
    public HistoryViewModel(
            Property<Settings> settings,
            Archive archive,
            ZonedDateTime now,
            Words words,
            ShellViewModel shell,
            HistoryVerbs verbs,
            Background background) {
        this.settings = settings;
        this.archive = archive;
        this.now = now;
        this.words = words;
        this.shell = shell;
        this.verbs = verbs;
        this.background = background;
        this.notices = new HistoryNotices(words);
        this.rows = new RowWords(words, Year.from(now));
        this.totals = new ReadOnlyObjectWrapper<>(currentTotals());
        render(archive, now);
        settings.subscribe(() -> totals.set(currentTotals()));
    }

    /// The entries from the newest down, without those that are being deleted.
    ObservableList<Entry> entries() {
        return shown;
    }

    ReadOnlyObjectProperty<HistoryTotals> totalsProperty() {
        return totals.getReadOnlyProperty();
    }

    /// What must be decided before a file is taken in, or null.
    ReadOnlyObjectProperty<@Nullable Notice> questionProperty() {
        return question;
    }

    HistoryRow row(Entry entry) {
        return rows.row(entry);
    }

    /// Shows `current` as it is at `moment`, and says once what of it could not be read.
    public void render(Archive current, ZonedDateTime moment) {
        archive = current;
        now = moment;
        rows = new RowWords(words, Year.from(moment));
        deleting.retainAll(current.entries().stream().map(Entry::id).collect(Collectors.toSet()));
        refresh();
        tellProblems();
    }

    private void refresh() {
        var kept = kept();
        if (!entries.equals(kept)) {
            entries.setAll(kept);
        }
        totals.set(currentTotals());
    }

    private List<Entry> kept() {
        return archive.entries().reversed().stream()
                .filter(entry -> !deleting.contains(entry.id()))
                .toList();
    }

    private HistoryTotals currentTotals() {
        var practice = settings.getValue().practice();
        var days = new Days(practice.dayStart());
        var year = Year.from(days.of(now.toLocalDateTime()));
        return HistoryTotals.of(Totals.of(kept(), year, practice.weeklyGoal(), days), words);
    }

    private void tellProblems() {
        var fresh = archive.problems().stream()
                .filter(problem -> !problem.known())
                .filter(told::add)
                .toList();
        for (var group : ProblemGroup.values()) {
            var problems = fresh.stream().filter(group::holds).toList();
            if (!problems.isEmpty()) {
                shell.tell(notices.problems(
                        group, problems, archive.entries().size(), verbs::openFolder, dismiss(group.id())));
            }
        }
    }

    /// Deletes `entry` at once and offers to take that back; what a newer program wrote stays.
    void delete(Entry entry) {
        if (entry.isNewer() || !deleting.add(entry.id())) {
            return;
        }
        entries.remove(entry);
        totals.set(currentTotals());
        background.tell(() -> verbs.delete(entry), () -> {}, failure -> {
            reappear(entry);
            failed("history.failed.delete", failure);
        });
        shell.offer(new Undo(rows.deleted(entry), () -> undelete(entry)));
    }

    private void undelete(Entry entry) {
        reappear(entry);
        background.tell(() -> verbs.undelete(entry), () -> {}, failure -> failed("history.failed.undelete", failure));
    }

    private void reappear(Entry entry) {
        deleting.remove(entry.id());
        refresh();
    }

    /// Writes the whole history to `file`.
    void export(Format format, Path file) {
        background.tell(
                () -> verbs.export(format, file),
                () -> shell.tell(notices.saved(format, file, dismiss(HistoryNotices.FILE))),
                failure -> failed("history.failed.export", failure));
    }

    /// Looks at `file` and asks whether to take what is new in it.
    public void read(Path file) {
        shell.withdraw(HistoryNotices.FILE);
        background.ask(
                () -> verbs.inspect(file),
                plan -> question.set(notices.plan(file, plan, () -> take(file, plan), this::cancel)),
                failure -> failed("history.failed.read", failure));
    }

    private void take(Path file, ImportPlan plan) {
        question.set(null);
        background.tell(
                () -> verbs.take(plan),
                () -> shell.tell(notices.taken(file, plan, dismiss(HistoryNotices.FILE))),
                failure -> failed("history.failed.take", failure));
    }

    private void cancel() {
        question.set(null);
    }

    private void failed(String what, StorageFailure failure) {
        shell.tell(notices.failed(what, failure, dismiss(HistoryNotices.FILE)));
    }

    private Runnable dismiss(String id) {
        return () -> shell.withdraw(id);
    }

    /// A name for an exported file that says when it was written.
    String suggestedName(Format format) {
        return "plumbline-" + now.toLocalDate() + "." + format.suffix();
    }

    void openFolder() {
        verbs.openFolder();
    }

    void start() {
        verbs.start();
    }
}
