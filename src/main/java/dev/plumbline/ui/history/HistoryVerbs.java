package dev.plumbline.ui.history;

import dev.plumbline.history.Entry;
import dev.plumbline.history.ImportPlan;
import dev.plumbline.history.StorageFailure;
import dev.plumbline.trend.Range;
import java.nio.file.Path;

/// What the history's screen can have done. All but `start` and `openFolder` block on the disk and are called on the
/// worker, in the order in which the person asked; whoever does them renders the new archive afterwards.
public interface HistoryVerbs {
    /// Deletes the record; on return its tombstone is on the disk.
    void delete(Entry entry) throws StorageFailure;

    /// Brings a deleted record back as it was, by a revision later than its tombstone.
    void undelete(Entry entry) throws StorageFailure;

    /// Keeps `entry` as the next revision of its record, or as a new record where there is none.
    void save(Entry entry) throws StorageFailure;

    /// Takes every revision of the record out of this computer's file.
    void erase(Entry entry) throws StorageFailure;

    /// An entry of a hang that was done elsewhere, with nothing in it yet but now.
    Entry elsewhere() throws StorageFailure;

    /// Writes the whole history to `file`, in the place of what is there; the report only tells of the days of `range`.
    void export(Format format, Range range, Path file) throws StorageFailure;

    /// Reads `file`, which is one of ours or a table of dates and seconds, and writes nothing.
    ImportPlan inspect(Path file) throws StorageFailure;

    /// Takes in what is new in the plan.
    void take(ImportPlan plan) throws StorageFailure;

    /// Shows the data folder in the desktop's file manager.
    void openFolder();

    /// Starts what Today would start.
    void start();
}
