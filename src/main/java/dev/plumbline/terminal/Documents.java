package dev.plumbline.terminal;

import dev.plumbline.cue.CueSheet;
import dev.plumbline.history.Archive;
import dev.plumbline.history.Entry;
import dev.plumbline.history.Imported;
import dev.plumbline.history.StorageFailure;
import dev.plumbline.routine.Routine;
import dev.plumbline.routine.RoutineFile;
import dev.plumbline.trend.Trend;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Routines, cue sheets and entries as texts for other programs.
public interface Documents {
    /// What the history can be exported as.
    enum Format {
        CSV,
        JSON,
        /// A report for a physiotherapist.
        HTML,
        /// A calendar of the sessions.
        ICS
    }

    String routines(List<Routine> routines);

    /// What a file from elsewhere holds; nothing is changed.
    RoutineFile routine(Path file) throws StorageFailure;

    String cues(List<CueSheet> sheets);

    /// One array.
    void entries(List<Entry> entries, Appendable to) throws IOException;

    /// What is exported.
    ///
    /// @param from the first day asked for, null where none was; `to` the last, likewise
    record Extract(
            Format format,
            List<Entry> entries,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /// CSV and JSON can be imported again.
    void export(Extract extract, Appendable to) throws IOException, StorageFailure;

    /// The same into a file, which is replaced whole.
    void export(Extract extract, Path file) throws StorageFailure;

    /// The figures of the charts, one object.
    String trend(Trend trend);

    /// The history of another data folder, in which nothing is changed.
    Archive archive(Path folder) throws StorageFailure;

    Imported imported(Path file) throws StorageFailure;
}
