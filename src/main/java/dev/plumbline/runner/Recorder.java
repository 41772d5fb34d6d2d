package dev.plumbline.runner;

import dev.plumbline.history.Checkpoint;
import dev.plumbline.history.Entry;
import dev.plumbline.history.History;
import dev.plumbline.history.Recording;
import dev.plumbline.history.Stamp;
import dev.plumbline.history.StorageFailure;
import dev.plumbline.history.Tombstone;
import dev.plumbline.session.Session;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Puts the one live session on the disk: a checkpoint while it runs, a revision of its entry whenever it finishes.
///
/// Everything is queued on one writer thread, in order; failures come back on the session's thread, on which all is
/// called but `keepHeld`.
public final class Recorder {
    private final History history;
    private final Checkpoint checkpoint;
    private final String device;
    private final InstantSource wall;
    private final Supplier<UUID> ids;
    private final Executor writer;
    private final Executor session;
    private final AtomicReference<@Nullable Entry> waiting = new AtomicReference<>();
    private final AtomicReference<@Nullable Entry> held = new AtomicReference<>();
    private Consumer<StorageFailure> onFailure = _ -> {};
    private @Nullable Live live;

    /// @param last the stamp of the latest revision, null before the first
    /// @param saved the entry as it was last on its way to the disk
    private record Live(
            Recording recording,
            UUID id,
            @Nullable Stamp last,
            @Nullable Entry saved) {}

    public Recorder(
            History history,
            Checkpoint checkpoint,
            String device,
            InstantSource wall,
            Supplier<UUID> ids,
            Executor writer,
            Executor session) {
        this.history = history;
        this.checkpoint = checkpoint;
        this.device = device;
        this.wall = wall;
        this.ids = ids;
        this.writer = writer;
        this.session = session;
    }

    /// Where failures to write are told, on the session's thread.
    public void onFailure(Consumer<StorageFailure> listener) {
        onFailure = listener;
    }

    /// A new session, with an entry of its own to come.
    public void begin(Recording recording) {
        live = new Live(recording, ids.get(), null, null);
    }

    /// Queues what the session has held by `now`, unless nothing was hung yet; a newer one replaces one that waits.
    public void checkpoint(Session state, Instant now) {
        var current = entry(state, now);
        if (current.sets().isEmpty()) {
            return;
        }
        held.set(current);
        if (waiting.getAndSet(current) == null) {
            write(() -> {
                var latest = waiting.getAndSet(null);
                if (latest != null) {
                    checkpoint.save(latest);
                }
            });
        }
    }

    /// Queues the next revision of the session's entry; the checkpoint goes once the entry is on the disk.
    /// Nothing is kept where nothing was hung.
    ///
    /// @return the entry as it will be read back
    public Optional<Entry> finish(Session.Finished finished) {
        waiting.set(null);
        held.set(null);
        if (!finished.kept()) {
            write(checkpoint::clear);
            return Optional.empty();
        }
        return Optional.of(keep(entry(finished, finished.at())));
    }

    /// Queues a changed version of the finished session's entry as a new revision.
    public Entry save(Entry changed) {
        return keep(changed);
    }

    /// Queues the tombstone of the finished session's entry.
    public void discard() {
        var entry = saved();
        var stamp = nextStamp();
        live = new Live(live().recording(), stamp.id(), stamp, entry);
        write(() -> history.append(new Tombstone(stamp)));
    }

    /// Queues the entry again after it was discarded.
    public Entry undiscard() {
        return keep(saved());
    }

    /// Queues the running session's entry as it was last checkpointed, from any thread: for the end of a program whose
    /// session's thread can be asked no more. Nothing where no session runs that has held anything.
    public void keepHeld() {
        var entry = held.getAndSet(null);
        if (entry != null) {
            waiting.set(null);
            append(entry);
        }
    }

    private void append(Entry entry) {
        write(() -> {
            history.append(entry);
            checkpoint.clear();
        });
    }

    private Entry keep(Entry entry) {
        var revision = entry.withStamp(nextStamp());
        live = new Live(live().recording(), revision.id(), revision.stamp(), revision);
        append(revision);
        return revision;
    }

    /// The entry of the session at `now`: what the person has said or changed since the last revision stays.
    private Entry entry(Session state, Instant now) {
        var fresh = live().recording().of(state, now, nextStamp());
        var saved = live().saved();
        return saved == null ? fresh : continued(saved, fresh);
    }

    private Stamp nextStamp() {
        var last = live().last();
        return last == null ? Stamp.first(live().id(), device, wall.instant()) : last.next(device, wall.instant());
    }

    private Entry saved() {
        var saved = live().saved();
        if (saved == null) {
            throw new IllegalStateException("Nothing of this session is saved yet");
        }
        return saved;
    }

    private static Entry continued(Entry saved, Entry fresh) {
        var sets = new ArrayList<>(saved.sets());
        sets.addAll(fresh.sets()
                .subList(
                        Math.min(sets.size(), fresh.sets().size()), fresh.sets().size()));
        return saved.withSets(sets).withStamp(fresh.stamp());
    }

    private Live live() {
        if (live == null) {
            throw new IllegalStateException("No session has begun");
        }
        return live;
    }

    private void write(Work work) {
        writer.execute(() -> {
            try {
                work.run();
            } catch (StorageFailure failure) {
                session.execute(() -> onFailure.accept(failure));
            }
        });
    }

    private interface Work {
        void run() throws StorageFailure;
    }
}
