package dev.plumbline;

import dev.plumbline.adapter.file.ImportFile;
import dev.plumbline.history.Entry;
import dev.plumbline.history.ImportPlan;
import dev.plumbline.history.Source;
import dev.plumbline.history.Stamp;
import dev.plumbline.history.StorageFailure;
import dev.plumbline.history.Tombstone;
import dev.plumbline.terminal.Documents;
import dev.plumbline.terminal.Supplies;
import dev.plumbline.trend.Range;
import dev.plumbline.ui.history.Format;
import dev.plumbline.ui.history.HistoryVerbs;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// What the History screen can have done: each deed is on the disk when it returns, and the archive is read anew.
final class HistoryRoom implements HistoryVerbs {
    private final Supplies supplies;
    private final Runnable folder;
    private final Runnable starter;
    private final Runnable changed;

    /// @param folder shows the data folder
    /// @param starter starts what Today would start
    /// @param changed reads the archive anew
    HistoryRoom(Supplies supplies, Runnable folder, Runnable starter, Runnable changed) {
        this.supplies = supplies;
        this.folder = folder;
        this.starter = starter;
        this.changed = changed;
    }

    @Override
    public void delete(Entry entry) throws StorageFailure {
        supplies.history().append(new Tombstone(following(entry)));
        changed.run();
    }

    @Override
    public void undelete(Entry entry) throws StorageFailure {
        supplies.history().append(entry.withStamp(following(entry)));
        changed.run();
    }

    @Override
    public void save(Entry entry) throws StorageFailure {
        var known = supplies.history().latest(entry.id()).isPresent();
        supplies.history().append(known ? entry.withStamp(following(entry)) : entry);
        changed.run();
    }

    /// The stamp of the next revision of the entry's record, wherever the last one came from.
    private Stamp following(Entry entry) throws StorageFailure {
        var last = supplies.history().latest(entry.id()).orElse(entry.stamp());
        return last.next(supplies.device(), supplies.now());
    }

    @Override
    public void erase(Entry entry) throws StorageFailure {
        supplies.history().erase(entry.id());
        changed.run();
    }

    @Override
    public Entry elsewhere() throws StorageFailure {
        var now = supplies.now();
        var at = now.atZone(supplies.zone()).truncatedTo(ChronoUnit.MINUTES).toOffsetDateTime();
        var stamp = Stamp.first(supplies.id(), supplies.device(), now);
        return Entry.blank(stamp, at, supplies.zone().getId(), Source.BY_HAND);
    }

    @Override
    public void export(Format format, Range range, Path file) throws StorageFailure {
        var entries = supplies.history().read().entries();
        supplies.documents().export(extract(format, entries, range), file);
    }

    private static Documents.Extract extract(Format format, List<Entry> entries, Range range) {
        return switch (format) {
            case CSV -> new Documents.Extract(Documents.Format.CSV, entries, null, null);
            case JSON -> new Documents.Extract(Documents.Format.JSON, entries, null, null);
            case ICS -> new Documents.Extract(Documents.Format.ICS, entries, null, null);
            case HTML -> new Documents.Extract(Documents.Format.HTML, entries, range.first(), range.last());
        };
    }

    @Override
    public ImportPlan inspect(Path file) throws StorageFailure {
        var origin = new ImportFile.Origin(supplies.device(), supplies.now(), supplies.zone());
        return ImportPlan.of(
                supplies.history().read(), ImportFile.read(file, origin), supplies.device(), supplies.now());
    }

    @Override
    public void take(ImportPlan plan) throws StorageFailure {
        supplies.history().append(plan.taken());
        changed.run();
    }

    @Override
    public void openFolder() {
        folder.run();
    }

    @Override
    public void start() {
        starter.run();
    }
}
