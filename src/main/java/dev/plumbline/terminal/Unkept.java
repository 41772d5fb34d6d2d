package dev.plumbline.terminal;

import dev.plumbline.history.Archive;
import dev.plumbline.history.Checkpoint;
import dev.plumbline.history.Entry;
import dev.plumbline.history.History;
import dev.plumbline.history.Revision;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The history of sessions that are only looked at: it keeps nothing.
final class Unkept implements History, Checkpoint {
    @Override
    public Archive read() {
        return Archive.EMPTY;
    }

    @Override
    public void append(List<? extends Revision> revisions) {}

    @Override
    public void erase(UUID id) {}

    @Override
    public void save(Entry soFar) {}

    @Override
    public void clear() {}

    @Override
    public Optional<Entry> recover() {
        return Optional.empty();
    }
}
