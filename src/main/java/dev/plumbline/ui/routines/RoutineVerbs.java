package dev.plumbline.ui.routines;

import dev.plumbline.history.StorageFailure;
import dev.plumbline.routine.OwnRoutine;
import dev.plumbline.routine.Routine;
import dev.plumbline.routine.RoutineFile;
import java.nio.file.Path;

/// What the routines' screen can have done. All but `tryOut` block on the disk and are called on the worker, in the
/// order in which the person asked.
public interface RoutineVerbs {
    /// Keeps the routine; on return it is on the disk.
    void save(OwnRoutine routine) throws StorageFailure;

    /// Forgets the person's own routine of this id.
    void remove(String id) throws StorageFailure;

    /// What `file` holds; nothing is changed.
    RoutineFile read(Path file) throws StorageFailure;

    /// Writes the routine to `file`, in the place of what is there.
    void write(Path file, OwnRoutine routine) throws StorageFailure;

    /// Starts the routine as it stands on the screen.
    void tryOut(Routine routine);
}
