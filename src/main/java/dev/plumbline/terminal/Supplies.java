package dev.plumbline.terminal;

import dev.plumbline.cue.Lines;
import dev.plumbline.history.Checkpoint;
import dev.plumbline.history.History;
import dev.plumbline.history.StorageFailure;
import dev.plumbline.runner.SessionLog;
import dev.plumbline.runner.SoundOutputs;
import dev.plumbline.settings.RoutineStore;
import dev.plumbline.settings.SettingsStore;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What the commands need of the outside, for one data folder. Each thing is made when it is asked for, so that a
/// command pays only for what it uses.
public interface Supplies {
    History history() throws StorageFailure;

    Checkpoint checkpoint() throws StorageFailure;

    SettingsStore settings();

    /// The person's own routines.
    RoutineStore routines();

    /// The name of this machine in the history.
    String device() throws StorageFailure;

    /// A fresh id for a record of the history.
    UUID id();

    ZoneId zone();

    Instant now();

    /// All that can be said.
    Lines lines();

    /// What sound can come out of.
    SoundOutputs outputs();

    /// What is wrong with recordings of the person's own, a sentence each; reads them all.
    List<String> ownRecordings();

    Documents documents();

    /// Begins a log file anew.
    LogFile log(Path file) throws StorageFailure;

    /// The clocks and machinery of one session.
    ///
    /// @param speed how many session seconds pass in a real one
    Gear gear(int speed, boolean sound);

    Tty tty();

    /// Has `answer` run when a signal ends the program, which then waits for it.
    ///
    /// @return forgets it again
    Runnable onTermination(Runnable answer);

    /// Why no window can be shown here, as a sentence; empty when one can.
    Optional<String> missingDisplay();

    Window window() throws StorageFailure;

    Tour tour();

    List<Finding> findings() throws StorageFailure;

    /// Where this machine keeps what is known about failures.
    Path logFile();

    /// A log that is a file, to be closed when the session is over; then it says whether everything reached the file.
    interface LogFile extends SessionLog {
        void close() throws StorageFailure;
    }
}
