package dev.plumbline;

import dev.plumbline.adapter.file.HistoryWatch;
import dev.plumbline.adapter.file.WriterThread;
import dev.plumbline.history.Archive;
import dev.plumbline.history.Entry;
import dev.plumbline.history.Stamp;
import dev.plumbline.history.StorageFailure;
import dev.plumbline.settings.Settings;
import dev.plumbline.terminal.StandingExport;
import dev.plumbline.terminal.Supplies;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// What the window keeps on the disk: each deed in its order, off the toolkit's thread, and told when it fails. It
/// knows the archive as it was last read.
final class Storeroom implements AutoCloseable {
    private final Supplies supplies;
    private final WriterThread writer = new WriterThread();
    private final Consumer<StorageFailure> failed;
    private final List<Consumer<Archive>> readers = new ArrayList<>();
    private final AtomicReference<@Nullable Settings> waiting = new AtomicReference<>();
    private Archive archive = Archive.EMPTY;
    private final List<Consumer<Archive>> glancers = new ArrayList<>();
    private @Nullable HistoryWatch watch;

    /// Something to be done on the disk.
    interface Deed {
        void run() throws StorageFailure;
    }

    /// @param failed is told of what could not be done, on the toolkit's thread
    Storeroom(Supplies supplies, Consumer<StorageFailure> failed) {
        this.supplies = supplies;
        this.failed = failed;
    }

    /// The one thread of all that is written, for who writes by other ways.
    Executor writer() {
        return writer;
    }

    /// The history as it was last read; empty before.
    Archive archive() {
        return archive;
    }

    /// `reader` hears of the archive whenever it was read, on the toolkit's thread.
    void onRead(Consumer<Archive> reader) {
        readers.add(reader);
    }

    /// `glancer` hears once of the newest part of a long history, before the whole of it was read.
    void onGlance(Consumer<Archive> glancer) {
        glancers.add(glancer);
    }

    /// Begins to hear of what others change in the files.
    interface Watching {
        HistoryWatch begin(Runnable changed) throws StorageFailure;
    }

    /// Reads anew whenever something else changes the files, unless that has to wait.
    ///
    /// @param busy true while nothing may be read, such as over a hang; who was busy reads later
    void watch(Watching watching, BooleanSupplier busy) {
        run(() -> watch = watching.begin(() -> Platform.runLater(() -> {
            if (!busy.getAsBoolean()) {
                reload();
            }
        })));
    }

    /// Reads the history for the first time.
    void load() {
        run(() -> supplies.history().glance().ifPresent(part -> Platform.runLater(() -> show(part, glancers))));
        reload();
    }

    void reload() {
        run(() -> {
            if (watch != null) {
                watch.see();
            }
            var read = supplies.history().read();
            Platform.runLater(() -> show(read, readers));
        });
    }

    private void show(Archive read, List<Consumer<Archive>> to) {
        archive = read;
        to.forEach(reader -> reader.accept(read));
    }

    void run(Deed deed) {
        run(deed, failed);
    }

    private void run(Deed deed, Consumer<StorageFailure> failed) {
        writer.execute(() -> {
            try {
                deed.run();
            } catch (StorageFailure failure) {
                Platform.runLater(() -> failed.accept(failure));
            }
        });
    }

    /// Keeps the settings; of several that wait, only the last is written.
    void keep(Settings changed) {
        if (waiting.getAndSet(changed) == null) {
            run(() -> supplies.settings().save(Objects.requireNonNull(waiting.getAndSet(null))));
        }
    }

    /// A hang that never came to its end and is not in the history, if there is one, on the toolkit's thread.
    void interrupted(Consumer<Entry> found) {
        run(() -> supplies.checkpoint()
                .recoverFor(supplies.history())
                .ifPresent(entry -> Platform.runLater(() -> found.accept(entry))));
    }

    /// The interrupted hang was decided on, by `deed`; it is not offered again.
    void settle(Deed deed) {
        run(() -> {
            deed.run();
            supplies.checkpoint().clear();
        });
        reload();
    }

    void append(Entry entry) {
        run(() -> supplies.history().append(entry));
    }

    /// Writes the history for other programs, where the person wants that.
    ///
    /// @param failed is told instead of whoever is told of all else: the history itself is safe
    void export(Settings settings, Consumer<StorageFailure> failed) {
        run(() -> new StandingExport(supplies).write(settings), failed);
    }

    /// The stamp of an entry that is made now.
    Stamp stamp() {
        try {
            return Stamp.first(supplies.id(), supplies.device(), supplies.now());
        } catch (StorageFailure unknown) {
            throw new IllegalStateException(unknown);
        }
    }

    /// Waits for all that was asked for.
    @Override
    public void close() {
        run(() -> {
            if (watch != null) {
                watch.close();
            }
        });
        writer.close();
    }
}
