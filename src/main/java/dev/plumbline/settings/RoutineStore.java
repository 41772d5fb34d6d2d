package dev.plumbline.settings;

import dev.plumbline.history.StorageFailure;
import dev.plumbline.routine.Catalogue;
import dev.plumbline.routine.OwnRoutine;
import dev.plumbline.routine.RoutineFile;
import java.util.List;

/// Where a person's own routines outlast the program. Calls block on the disk.
public interface RoutineStore {
    /// All that can be done. Never fails: what comes with the program is always there.
    Loaded load();

    /// Keeps `routine`, in the place of one of its id; on return it is on the disk.
    void save(OwnRoutine routine) throws StorageFailure;

    /// Forgets the routine of this id, if there is one.
    void remove(String id) throws StorageFailure;

    /// Routines to go on with, and what to tell the person.
    ///
    /// @param refused files that stay where they are and are not offered
    /// @param problems what could not be read
    record Loaded(Catalogue catalogue, List<Refused> refused, List<StorageFailure> problems) {
        public Loaded {
            refused = List.copyOf(refused);
            problems = List.copyOf(problems);
        }
    }

    /// A file whose routine nobody should do, by its name in the folder.
    record Refused(String file, RoutineFile.Unsound why) {}
}
