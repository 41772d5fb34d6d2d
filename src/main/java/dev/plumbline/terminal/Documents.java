package dev.plumbline.terminal;

import dev.plumbline.cue.CueSheet;
import dev.plumbline.history.Entry;
import dev.plumbline.history.Imported;
import dev.plumbline.history.StorageFailure;
import dev.plumbline.routine.Routine;
import dev.plumbline.routine.RoutineFile;
import dev.plumbline.trend.Trend;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Routines, cue sheets and entries as texts for other programs.
public interface Documents {
    /// What the history can be exported as.
    enum Format {
        CSV,
        JSON
    }

    String routines(List<Routine> routines);

    /// What a file from elsewhere holds; nothing is changed.
    RoutineFile routine(Path file) throws StorageFailure;

    String cues(List<CueSheet> sheets);

    /// One array.
    void entries(List<Entry> entries, Appendable to) throws IOException;

    /// What can be imported again.
    void export(Format format, List<Entry> entries, Appendable to) throws IOException;

    /// The same into a file, which is replaced whole.
    void export(Format format, List<Entry> entries, Path file) throws StorageFailure;

    /// The figures of the charts, one object.
    String trend(Trend trend);

    Imported imported(Path file) throws StorageFailure;
}
