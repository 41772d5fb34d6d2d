package dev.plumbline.terminal;

import dev.plumbline.cue.CueSheet;
import dev.plumbline.history.Entry;
import dev.plumbline.routine.Routine;
import java.io.PrintWriter;
import java.util.List;

/// Routines, cue sheets and entries as JSON.
public interface Documents {
    String routines(List<Routine> routines);

    String cues(List<CueSheet> sheets);

    /// One array, ended by a line feed.
    void entries(List<Entry> entries, PrintWriter to);
}
