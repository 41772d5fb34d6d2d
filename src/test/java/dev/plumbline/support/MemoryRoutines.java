package dev.plumbline.support;

import dev.plumbline.history.StorageFailure;
import dev.plumbline.routine.Catalogue;
import dev.plumbline.routine.OwnRoutine;
import dev.plumbline.settings.RoutineStore;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A person's routines in memory, with files that are refused or damaged, or failing when told to.
public final class MemoryRoutines implements RoutineStore {
    public final List<Refused> refused = new ArrayList<>();
    public final List<StorageFailure> problems = new ArrayList<>();
    private Catalogue catalogue = Catalogue.BUILT_IN;
    private @Nullable StorageFailure failure;

    /// Fails every write from now on; null mends it.
    public void failWith(@Nullable StorageFailure reason) {
        failure = reason;
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    @Override
    public Loaded load() {
        return new Loaded(catalogue, refused, problems);
    }

    @Override
    public void save(OwnRoutine routine) throws StorageFailure {
        failIfTold();
        catalogue = catalogue.with(routine);
    }

    @Override
    public void remove(String id) throws StorageFailure {
        failIfTold();
        catalogue = catalogue.without(id);
    }

    private void failIfTold() throws StorageFailure {
        if (failure != null) {
            throw failure;
        }
    }
}
