package dev.plumbline.ui.history;

import static dev.plumbline.history.StorageFailure.Reason.FULL;

import dev.plumbline.history.Archive;
import dev.plumbline.history.Entry;
import dev.plumbline.history.ImportPlan;
import dev.plumbline.history.Merge;
import dev.plumbline.history.Problem;
import dev.plumbline.history.Revision;
import dev.plumbline.history.Source;
import dev.plumbline.history.Stamp;
import dev.plumbline.history.StorageFailure;
import dev.plumbline.settings.Settings;
import dev.plumbline.trend.Range;
import dev.plumbline.ui.Background;
import dev.plumbline.ui.Notice;
import dev.plumbline.ui.Place;
import dev.plumbline.ui.ShellViewModel;
import dev.plumbline.words.Words;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// A history screen whose verbs are done at once in memory, are written down, and fail when the disk is full.
final class Desk implements HistoryVerbs {
    static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-20T18:30:00+01:00[Europe/Berlin]");
    static final Words WORDS = Words.in(Locale.ENGLISH);

    final List<String> done = new ArrayList<>();
    final ShellViewModel shell = new ShellViewModel(List.of(Place.HISTORY));
    final SimpleObjectProperty<Settings> settings = new SimpleObjectProperty<>(Settings.DEFAULT);
    final HistoryViewModel history;
    boolean full;

    @Nullable
    ImportPlan plan;

    private final Merge kept;
    private final List<Problem> problems;

    Desk(Collection<? extends Revision> revisions, Problem... problems) {
        kept = Merge.of(revisions);
        this.problems = List.of(problems);
        var atOnce = new Background(Runnable::run, Runnable::run);
        history = new HistoryViewModel(settings, NOW, WORDS, shell, this, atOnce, atOnce);
        history.render(archive(), NOW);
    }

    Archive archive() {
        return kept.archive(problems);
    }

    /// What is listed, but for the places of what was just deleted.
    List<Entry> entries() {
        return history.rows().stream()
                .filter(row -> row.standing() == Listed.Standing.KEPT)
                .map(Listed::entry)
                .toList();
    }

    List<HistoryTotals.Figure> totals() {
        var figures = Objects.requireNonNull(history.figuresProperty().get());
        return HistoryTotals.of(figures.totals(), WORDS).figures();
    }

    List<String> headlines() {
        return shell.notices().stream().map(Notice::headline).toList();
    }

    @Override
    public void delete(Entry entry) throws StorageFailure {
        note("delete " + entry.startedAt().toLocalDate());
        kept.add(entry.deleted("0badcafe", Instant.EPOCH));
        history.render(archive(), NOW);
    }

    @Override
    public void undelete(Entry entry) throws StorageFailure {
        note("undelete " + entry.startedAt().toLocalDate());
        kept.add(entry.revised("0badcafe", Instant.EPOCH).revised("0badcafe", Instant.EPOCH));
        history.render(archive(), NOW);
    }

    @Override
    public void save(Entry entry) throws StorageFailure {
        note("save " + entry.startedAt().toLocalDate());
        kept.add(entry.revised("0badcafe", Instant.EPOCH));
        history.render(archive(), NOW);
    }

    @Override
    public void erase(Entry entry) throws StorageFailure {
        note("erase " + entry.startedAt().toLocalDate());
    }

    @Override
    public Entry elsewhere() {
        return Entry.blank(
                Stamp.first(new UUID(1, 1), "0badcafe", NOW.toInstant()),
                NOW.toOffsetDateTime(),
                NOW.getZone().getId(),
                Source.BY_HAND);
    }

    @Override
    public void export(Format format, Range range, Path file) throws StorageFailure {
        note("export " + format + " " + file);
    }

    @Override
    public ImportPlan inspect(Path file) throws StorageFailure {
        note("inspect " + file);
        return plan == null ? new ImportPlan(List.of(), List.of(), 0, List.of()) : plan;
    }

    @Override
    public void take(ImportPlan taken) throws StorageFailure {
        note("take " + taken.taken().size());
        taken.taken().forEach(kept::add);
        history.render(archive(), NOW);
    }

    @Override
    public void openFolder() {
        done.add("open folder");
    }

    @Override
    public void start() {
        done.add("start");
    }

    private void note(String deed) throws StorageFailure {
        if (full) {
            throw new StorageFailure("the disk", FULL);
        }
        done.add(deed);
    }
}
