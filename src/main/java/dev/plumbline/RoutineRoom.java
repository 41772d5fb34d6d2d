package dev.plumbline;

import dev.plumbline.adapter.file.RoutineFolder;
import dev.plumbline.history.StorageFailure;
import dev.plumbline.routine.OwnRoutine;
import dev.plumbline.routine.Routine;
import dev.plumbline.routine.RoutineFile;
import dev.plumbline.settings.RoutineStore;
import dev.plumbline.ui.routines.RoutineVerbs;
import java.nio.file.Path;
import java.util.function.Consumer;

/// What the Routines screen can have done.
///
/// @param starter starts a routine, kept or not
record RoutineRoom(RoutineStore store, Consumer<Routine> starter) implements RoutineVerbs {
    @Override
    public void save(OwnRoutine routine) throws StorageFailure {
        store.save(routine);
    }

    @Override
    public void remove(String id) throws StorageFailure {
        store.remove(id);
    }

    @Override
    public RoutineFile read(Path file) throws StorageFailure {
        return RoutineFolder.read(file);
    }

    @Override
    public void write(Path file, OwnRoutine routine) throws StorageFailure {
        RoutineFolder.write(file, routine);
    }

    @Override
    public void tryOut(Routine routine) {
        starter.accept(routine);
    }
}
