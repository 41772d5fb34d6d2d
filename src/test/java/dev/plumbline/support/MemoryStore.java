package dev.plumbline.support;

import dev.plumbline.history.Archive;
import dev.plumbline.history.Checkpoint;
import dev.plumbline.history.Entry;
import dev.plumbline.history.History;
import dev.plumbline.history.Merge;
import dev.plumbline.history.Revision;
import dev.plumbline.history.StorageFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A history and a checkpoint in memory, which tell the order in which they were written, or fail when told to.
public final class MemoryStore implements History, Checkpoint {
    private final List<Revision> revisions = new ArrayList<>();
    private final List<String> written = new ArrayList<>();
    private @Nullable Entry running;
    private @Nullable StorageFailure failure;

    /// Fails every write from now on; null mends it.
    public void failWith(@Nullable StorageFailure reason) {
        failure = reason;
    }

    /// `checkpoint`, `clear` and `append`, in order.
    public List<String> written() {
        return List.copyOf(written);
    }

    public List<Revision> revisions() {
        return List.copyOf(revisions);
    }

    @Override
    public Archive read() {
        return Merge.of(revisions).archive(List.of());
    }

    @Override
    public void append(List<? extends Revision> more) throws StorageFailure {
        failIfTold();
        written.add("append");
        revisions.addAll(more);
    }

    @Override
    public void erase(UUID id) throws StorageFailure {
        failIfTold();
        written.add("erase");
        revisions.removeIf(revision -> revision.id().equals(id));
    }

    @Override
    public void save(Entry soFar) throws StorageFailure {
        failIfTold();
        written.add("checkpoint");
        running = soFar;
    }

    @Override
    public void clear() throws StorageFailure {
        failIfTold();
        written.add("clear");
        running = null;
    }

    @Override
    public Optional<Entry> recover() {
        return Optional.ofNullable(running);
    }

    private void failIfTold() throws StorageFailure {
        if (failure != null) {
            throw failure;
        }
    }
}
